import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageHistory } from '../../shared/coverage/coverage-history.ts';
import { automaticSyncLabel, nextAutomaticSyncLabel } from '../sync/automatic-sync-text.ts';
import { useAutomaticSync } from '../sync/queries.ts';
import { useNow } from '../kit/use-now.ts';
import { formatInstant } from '../text/dates.ts';
import { t } from '../text/translate.ts';
import { scopeLink } from './scope-address.ts';
import { coverageHeadline } from './coverage-text.ts';
import { Bar } from './group-bars.tsx';
import chartPanelStyles from './chart-panel.module.css';
import styles from './history-beginning.module.css';

interface HistoryBeginningProps {
  /** null: there is no entry yet. */
  first: CoverageHistory['points'][number] | null;
  scope: CoverageScope;
}

/** Before there are two entries to draw a line between: the first, and when the next one follows. */
export function HistoryBeginning({ first, scope }: HistoryBeginningProps) {
  const next = useNextSync(scope);
  if (first === null) {
    return <p className={chartPanelStyles['chart-empty']}>{t('coverage.historyEmpty')}</p>;
  }
  const at = formatInstant(first.at);
  return (
    <>
      <p className={chartPanelStyles['chart-empty']}>{t('coverage.historyFirstEntry', { next })}</p>
      <div className={styles['history-first']}>
        <time dateTime={first.at}>{at}</time>
        <Bar
          group={{
            key: first.at,
            name: at,
            class: null,
            note: null,
            counts: first.counts,
            filters: scopeLink(scope),
          }}
          longest={1}
        />
        <strong>{coverageHeadline(first.counts)}</strong>
      </div>
    </>
  );
}

/** `Next automatic sync in 2 hours`, why there is none, or that automatic sync is off. */
function useNextSync(scope: CoverageScope): string {
  const state = useAutomaticSync().data;
  const now = useNow();
  const label =
    state &&
    (scope.of === 'inventory'
      ? automaticSyncLabel(state, scope.inventoryId, now)
      : nextAutomaticSyncLabel(state, now));
  return label ?? t('coverage.historyNoAutomaticSync');
}
