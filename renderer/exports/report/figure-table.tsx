import { countedIn } from '../../../shared/coverage/rules/figure.ts';
import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import { formatCount, formatPercent, noValue } from '../../text/numbers.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { FigureBar } from './figure-bar.tsx';
import type { ReportLine } from './report-lines.ts';
import { reportStates } from './report-states.ts';
import styles from './figure-table.module.css';
import reportStyles from './report.module.css';

interface FigureTableProps {
  title: string;
  subject: string;
  lines: readonly ReportLine[];
}

/** Coverage by group, sorted by attention needed. */
export function FigureTable({ title, subject, lines }: FigureTableProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table className={styles['report-figures']}>
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
          {lines.map(({ key, name, note, figure }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
                {note !== null && <bdi className={reportStyles['report-note']}>{note}</bdi>}
                <FigureBar figure={figure} />
              </th>
              <td className={reportStyles['report-number']}>{shareOf(figure)}</td>
              {reportStates.map(({ protection, field }) => (
                <td key={protection} className={reportStyles['report-number']}>
                  {formatCount(figure[field])}
                </td>
              ))}
              <td className={reportStyles['report-number']}>{formatCount(countedIn(figure))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** None if nothing is counted or nothing is known. */
function shareOf(figure: CoverageCounts): string {
  const counted = countedIn(figure);
  return figure.unknown === counted ? noValue : formatPercent(figure.protected, counted);
}
