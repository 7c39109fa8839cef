import { Progress } from '@mantine/core';
import type { SyncProgress } from '../../shared/sync/sync-run.ts';
import { progressCounts, progressLabel, progressRequests, progressTimeLeft } from './sync-text.ts';
import { t } from '../text/translate.ts';
import styles from './sync-progress-line.module.css';

/** A thin bar; below it “Project 3 of 12: volumes”, the requests, the results so far and the time left. */
export function SyncProgressLine({ progress }: { progress: SyncProgress }) {
  const timeLeft = progressTimeLeft(progress);
  return (
    <div className={styles['sync-progress']}>
      <Progress
        size={4}
        value={progress.fraction * 100}
        aria-label={t('sync.progress')}
        transitionDuration={140}
      />
      <div className={styles['sync-progress-words']}>
        <span>{progressLabel(progress)}</span>
        <span>
          {progressRequests(progress)}
          {timeLeft !== null && <span>{timeLeft}</span>}
        </span>
        <span>{progressCounts(progress)}</span>
      </div>
    </div>
  );
}
