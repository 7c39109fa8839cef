import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Dialog, DialogFoot } from '../../kit/dialog.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useUnmatchedSnapshots } from './queries.ts';
import { t } from '../../text/translate.ts';
import { LinkAll } from './link-all.tsx';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import styles from './snapshot-links-modal.module.css';

interface SnapshotLinksModalProps {
  inventoryId: string;
  /** The only instance to link to. null: any. */
  instance: LinkedInstance | null;
  onClose: () => void;
}

const width = 820;

/** Instance snapshots without a known instance; each can be linked to one. */
export function SnapshotLinksModal({ inventoryId, instance, onClose }: SnapshotLinksModalProps) {
  const [isLinkingAll, setIsLinkingAll] = useState(false);
  const { data, error, refetch } = useUnmatchedSnapshots(inventoryId, instance?.urn ?? null);
  return (
    <Dialog
      title={
        instance
          ? t('restorePoints.linkInstanceTitle', { name: instance.name })
          : t('restorePoints.linkTitle')
      }
      size={width}
      onClose={onClose}
    >
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {data && isLinkingAll ? (
        <LinkAll inventoryId={inventoryId} unmatched={data} onDone={() => setIsLinkingAll(false)} />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="md" maw="75ch">
            {t('restorePoints.linkHelp')}
          </Text>
          {data ? (
            <SnapshotList
              inventoryId={inventoryId}
              instance={instance}
              unmatched={data}
              onLinkAll={() => setIsLinkingAll(true)}
            />
          ) : (
            <div className={styles['snapshot-links-space']} />
          )}
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {t('common.close')}
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
