import { Modal, Text } from '@mantine/core';
import { useRef } from 'react';
import type { UnmatchedSnapshots } from '../../../shared/restore-points/snapshot-link.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useReturnFocus } from '../../kit/use-return-focus.ts';
import { formatCount } from '../../text/numbers.ts';
import { useUnmatchedSnapshots } from './queries.ts';
import { t } from '../../text/translate.ts';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotRow } from './snapshot-row.tsx';
import styles from './snapshot-links-modal.module.css';

interface SnapshotLinksModalProps {
  inventoryId: string;
  /** The only instance to link to. null: any. */
  instance: LinkedInstance | null;
  onClose: () => void;
}

/** Instance snapshots without a known instance; each can be linked to one. */
export function SnapshotLinksModal({ inventoryId, instance, onClose }: SnapshotLinksModalProps) {
  useReturnFocus();
  const unmatched = useUnmatchedSnapshots(inventoryId, instance?.urn ?? null);
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      size="xl"
      title={
        instance
          ? t('restorePoints.linkInstanceTitle', { name: instance.name })
          : t('restorePoints.linkTitle')
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Text size="sm" c="dimmed" mb="md" maw="75ch">
        {t('restorePoints.linkHelp')}
      </Text>
      {unmatched.error && (
        <FailureAlert error={unmatched.error} onRetry={() => void unmatched.refetch()} />
      )}
      {unmatched.data && (
        <Snapshots inventoryId={inventoryId} instance={instance} unmatched={unmatched.data} />
      )}
    </Modal>
  );
}

interface SnapshotsProps extends Omit<SnapshotLinksModalProps, 'onClose'> {
  unmatched: UnmatchedSnapshots;
}

function Snapshots({ inventoryId, instance, unmatched: { count, snapshots } }: SnapshotsProps) {
  const list = useRef<HTMLUListElement>(null);
  if (count === 0) return <Text>{t('restorePoints.linkEmpty')}</Text>;
  return (
    <>
      {count > snapshots.length && (
        <Text size="sm" mb="xs">
          {t('restorePoints.linkShown', {
            shown: formatCount(snapshots.length),
            count: formatCount(count),
          })}
        </Text>
      )}
      <ul
        className={styles['snapshot-links']}
        ref={list}
        tabIndex={-1}
        aria-label={t('restorePoints.linkList')}
      >
        {snapshots.map((snapshot) => (
          <SnapshotRow
            key={`${snapshot.point.projectId} ${snapshot.point.id}`}
            inventoryId={inventoryId}
            instance={instance}
            snapshot={snapshot}
            // The row and its button are about to be removed.
            onLinked={() => list.current?.focus({ preventScroll: true })}
          />
        ))}
      </ul>
    </>
  );
}
