import { Progress } from '@mantine/core';
import type { SyncProgress } from '../../shared/sync/sync-run.ts';
import { progressCounts, progressLabel } from './sync-text.ts';
import { t } from '../text/translate.ts';
import styles from './sync-progress-line.module.css';

function percentOf({ listCount, finishedLists }: SyncProgress): number {
  return listCount > 0 ? (finishedLists / listCount) * 100 : 0;
}

/** A thin line with “Project 3 of 12: volumes” and the results so far. */
export function SyncProgressLine({ progress }: { progress: SyncProgress }) {
  return (
    <div className={styles['sync-progress']}>
      <Progress
        size={4}
        value={percentOf(progress)}
        aria-label={t('sync.progress')}
        transitionDuration={140}
      />
      <div className={styles['sync-progress-words']}>
        <span>{progressLabel(progress)}</span>
        <span>{progressCounts(progress)}</span>
      </div>
    </div>
  );
}
