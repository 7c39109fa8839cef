import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useUnmatchedCount, useUnmatchedInAdvance } from './queries.ts';
import { t } from '../../text/translate.ts';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotLinksModal } from './snapshot-links-modal.tsx';
import styles from './unmatched-note.module.css';

interface UnmatchedNoteProps {
  inventoryId: string;
  /** In an instance's row; null: on the inventory's page. */
  instance: LinkedInstance | null;
  /** Whether the page reports them elsewhere. */
  isElsewhere?: boolean;
}

/** Reports instance snapshots without a known instance, and opens them; renders nothing if there are none. */
export function UnmatchedNote(props: UnmatchedNoteProps) {
  const { inventoryId, instance, isElsewhere = false } = props;
  const [isOpen, setIsOpen] = useState(false);
  const inAdvance = useUnmatchedInAdvance(inventoryId, instance?.urn ?? null);
  const counts = useUnmatchedCount(inventoryId, instance?.urn ?? null).data;
  const { shown, hidden } = counts ?? { shown: 0, hidden: 0 };
  const isNothing = isElsewhere || (shown === 0 && hidden === 0);
  if (isNothing && !isOpen) return null;
  return (
    <div className={styles['unmatched-note']}>
      {noteText(shown, hidden, instance)}{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        {...inAdvance}
        onClick={() => setIsOpen(true)}
      >
        {buttonText(shown, instance)}
      </Anchor>
      {isOpen && (
        <SnapshotLinksModal
          inventoryId={inventoryId}
          instance={instance}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}

function noteText(shown: number, hidden: number, instance: LinkedInstance | null): string {
  if (shown === 0 && hidden > 0) return t('restorePoints.onlyHidden', { count: hidden });
  return instance
    ? t('restorePoints.unmatchedInProject', { count: shown })
    : t('restorePoints.unmatched', { count: shown });
}

function buttonText(shown: number, instance: LinkedInstance | null): string {
  if (shown === 0) return t('restorePoints.showHidden');
  return instance ? t('restorePoints.linkSnapshotsToInstance') : t('restorePoints.linkSnapshots');
}
