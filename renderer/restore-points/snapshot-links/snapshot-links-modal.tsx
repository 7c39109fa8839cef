import { Modal, Text } from '@mantine/core';
import { useRef } from 'react';
import type { UnmatchedSnapshots } from '../../../shared/restore-points/snapshot-link.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useReturnFocus } from '../../kit/use-return-focus.ts';
import { formatCount } from '../../text/numbers.ts';
import { useUnmatchedSnapshots } from './queries.ts';
import { t } from '../../text/words.ts';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotRow } from './snapshot-row.tsx';
import styles from './snapshot-links-modal.module.css';

interface SnapshotLinksModalProps {
  inventoryId: string;
  /** The one instance that it is about; null: any. */
  instance: LinkedInstance | null;
  onClose: () => void;
}

/** Instance snapshots of no known instance, each of which can be linked to one. */
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
          ? t('Snapshots that may be of {name}', { name: instance.name })
          : t('Instance snapshots of no known instance')
      }
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Text size="sm" c="dimmed" mb="md" maw="75ch">
        {t(
          'OVHcloud does not tell which instance a snapshot was taken of. Link one where you know it: from then on it counts as a restore point of that instance. Nothing is changed at OVHcloud.',
        )}
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
  if (count === 0) return <Text>{t('There is none left: each belongs to an instance.')}</Text>;
  return (
    <>
      {count > snapshots.length && (
        <Text size="sm" mb="xs">
          {t('The first {shown} of {count} are shown.', {
            shown: formatCount(snapshots.length),
            count: formatCount(count),
          })}
        </Text>
      )}
      <ul className={styles['snapshot-links']} ref={list} tabIndex={-1} aria-label={t('Snapshots')}>
        {snapshots.map((snapshot) => (
          <SnapshotRow
            key={`${snapshot.point.projectId} ${snapshot.point.id}`}
            inventoryId={inventoryId}
            instance={instance}
            snapshot={snapshot}
            // The row is about to go, and its button with it.
            onLinked={() => list.current?.focus({ preventScroll: true })}
          />
        ))}
      </ul>
    </>
  );
}
