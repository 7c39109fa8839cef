import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageHistory } from '../../shared/coverage/coverage-history.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { policyText } from './coverage-text.ts';
import { formatInstant } from '../text/dates.ts';
import { useCoverageHistory } from './queries.ts';
import { t } from '../text/translate.ts';
import { ChartPanel } from './chart-panel.tsx';
import { HistoryBeginning } from './history-beginning.tsx';
import { HistoryChart } from './history-chart.tsx';
import { type HistoryMark, historyMarks } from './history-series.ts';
import { HistoryTable } from './history-table.tsx';
import styles from './history-panel.module.css';

interface HistoryPanelProps {
  scope: CoverageScope;
  /** Resources in two inventories: counted once in the totals, twice in the history. */
  seenTwice: number;
}

/** Coverage from sync to sync. */
export function HistoryPanel({ scope, seenTwice }: HistoryPanelProps) {
  const history = useCoverageHistory(scope);
  const title = t('coverage.history');
  if (history.error) {
    return <FailureAlert error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) return null;
  const { points, isSaved } = history.data;
  return (
    <ChartPanel
      title={title}
      chart={
        points.length < 2 ? (
          <HistoryBeginning first={points[0] ?? null} scope={scope} />
        ) : (
          <HistoryChart points={points} scope={scope} />
        )
      }
      table={<HistoryTable points={points} title={title} />}
      note={
        points.length === 0 ? null : (
          <HistoryNotes points={points} isSaved={isSaved} seenTwice={seenTwice} />
        )
      }
    />
  );
}

interface HistoryNotesProps extends CoverageHistory {
  seenTwice: number;
}

function HistoryNotes({ points, isSaved, seenTwice }: HistoryNotesProps) {
  const marks = historyMarks(points);
  return (
    <>
      {points.length > 1 && t('coverage.historyGapsHelp')}
      {marks.map((mark) => (
        <span key={`${mark.kind} ${mark.at}`} className={styles['history-mark-text']}>
          <span className={styles['history-mark-sign']} aria-hidden="true">
            ┆
          </span>{' '}
          {markText(mark)}
        </span>
      ))}
      {seenTwice > 0 && (
        <span className={styles['history-mark-text']}>
          {t('coverage.historySeenTwice', { count: seenTwice })}
        </span>
      )}
      {!isSaved && (
        <span className={styles['history-mark-text']}>{t('coverage.historyUnsaved')}</span>
      )}
    </>
  );
}

/** Describes what is counted differently from this moment on. */
function markText(mark: HistoryMark): string {
  const at = formatInstant(mark.at);
  if (mark.kind === 'policy') {
    return t('coverage.historyPolicyFrom', { at, policy: policyText(mark.policy) });
  }
  return t('coverage.historyInventoriesFrom', {
    at,
    count: mark.inventoryCount,
  });
}
