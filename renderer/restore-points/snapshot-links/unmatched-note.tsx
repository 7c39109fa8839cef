import { Button } from '@mantine/core';
import { useState } from 'react';
import { useUnmatchedSnapshots } from './queries.ts';
import { t } from '../../text/translate.ts';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotLinksModal } from './snapshot-links-modal.tsx';
import styles from './unmatched-note.module.css';

interface UnmatchedNoteProps {
  inventoryId: string;
  /** In an instance's row; null: on the inventory's page. */
  instance: LinkedInstance | null;
}

/** Reports instance snapshots without a known instance, and opens them; renders nothing if there are none. */
export function UnmatchedNote({ inventoryId, instance }: UnmatchedNoteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const count = useUnmatchedSnapshots(inventoryId, instance?.urn ?? null).data?.count ?? 0;
  if (count === 0 && !isOpen) return null;
  const text = instance
    ? t('restorePoints.unmatchedInProject', { count })
    : t('restorePoints.unmatched', { count });
  return (
    <p className={styles['unmatched-note']}>
      <span>{text}</span>
      <Button variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
        {instance ? t('restorePoints.linkSnapshotsToInstance') : t('restorePoints.linkSnapshots')}
      </Button>
      {isOpen && (
        <SnapshotLinksModal
          inventoryId={inventoryId}
          instance={instance}
          onClose={() => setIsOpen(false)}
        />
      )}
    </p>
  );
}
