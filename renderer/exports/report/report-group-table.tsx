import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { formatCount, formatPercent, noValue } from '../../text/numbers.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { CountsBar } from './counts-bar.tsx';
import type { ReportLine } from './report-lines.ts';
import { reportStates } from './report-states.ts';
import styles from './report-group-table.module.css';
import reportStyles from './report.module.css';

interface ReportGroupTableProps {
  title: string;
  subject: string;
  lines: readonly ReportLine[];
}

/** Coverage by group, sorted by attention needed. */
export function ReportGroupTable({ title, subject, lines }: ReportGroupTableProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table className={styles['report-counts']}>
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.share')}
            </th>
            {reportStates.map(({ protection }) => (
              <th key={protection} scope="col" className={reportStyles['report-number']}>
                {protectionLabel(protection)}
              </th>
            ))}
            <th scope="col" className={reportStyles['report-number']}>
              {t('report.counted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, note, counts }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
                {note !== null && <bdi className={reportStyles['report-note']}>{note}</bdi>}
                <CountsBar counts={counts} />
              </th>
              <td className={reportStyles['report-number']}>{shareOf(counts)}</td>
              {reportStates.map(({ protection, field }) => (
                <td key={protection} className={reportStyles['report-number']}>
                  {formatCount(counts[field])}
                </td>
              ))}
              <td className={reportStyles['report-number']}>{formatCount(countedIn(counts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** None if nothing is counted or nothing is known. */
function shareOf(counts: CoverageCounts): string {
  const counted = countedIn(counts);
  return counts.unknown === counted ? noValue : formatPercent(counts.protected, counted);
}
