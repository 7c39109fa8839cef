import type { ChangesSummary } from '../../../shared/coverage/changes.ts';
import type { ReportContents } from '../../../shared/exports/report.ts';
import { changeCounts } from '../../coverage/changes-text.ts';
import { coverageHeadline } from '../../coverage/coverage-text.ts';
import { formatPeriod } from '../../text/dates.ts';
import { clauses } from '../../text/lists.ts';
import { rich, t } from '../../text/translate.ts';
import { CountsBar } from './counts-bar.tsx';
import { ReportLegend } from './report-legend.tsx';
import styles from './report-summary.module.css';

/** The share, what the bars mean, and what changed in which period. */
export function ReportSummary({ contents }: { contents: ReportContents }) {
  const { coverage, changes } = contents;
  const compared = changes.filter(({ since, at }) => since !== null && at !== null);
  return (
    <section>
      <p className={styles['report-headline']}>{coverageHeadline(coverage.total)}</p>
      <CountsBar counts={coverage.total} />
      <ReportLegend counts={coverage.total} />
      {compared.length > 0 && (
        <>
          <p>{t('report.changesTitle')}</p>
          <ul>
            {compared.map((each) => (
              <li key={each.inventoryId}>
                {rich('report.changesOf', {
                  inventory: <bdi key="inventory">{each.inventoryName}</bdi>,
                  period: formatPeriod(each.since ?? '', each.at ?? ''),
                  changes: changesText(each),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function changesText(summary: ChangesSummary): string {
  const parts = changeCounts(summary).map(({ text }) => text);
  if (parts.length > 0) return clauses(parts);
  return t(summary.figures === null ? 'report.changesNotCounted' : 'report.changesNone');
}
