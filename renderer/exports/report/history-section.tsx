import type { ReportContents } from '../../../shared/exports/report.ts';
import { coverageHeadline, shareOf } from '../../coverage/coverage-text.ts';
import { allStates } from '../../coverage/groups.ts';
import { formatInstant } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { HistoryAreas } from './history-areas.tsx';
import styles from './history-section.module.css';
import reportStyles from './report.module.css';

type Points = ReportContents['history'];

/** Rows in the table: the first, the last, and some evenly between. */
const mostRows = 12;

/** Coverage over time, as areas and as numbers. */
export function HistorySection({ points }: { points: Points }) {
  const [first] = points;
  if (first === undefined) return null;
  return (
    <section>
      <h2>{t('coverage.history')}</h2>
      {points.length === 1 ? (
        <p>
          {t('report.historyOne', {
            at: formatInstant(first.at),
            coverage: coverageHeadline(first.counts),
          })}
        </p>
      ) : (
        <>
          <HistoryAreas points={points} />
          <HistoryTable points={spread(points)} />
        </>
      )}
    </section>
  );
}

function spread(points: Points): Points {
  if (points.length <= mostRows) return points;
  return Array.from({ length: mostRows }, (_, row) => {
    const place = Math.round((row / (mostRows - 1)) * (points.length - 1));
    return points.slice(place, place + 1);
  }).flat();
}

function HistoryTable({ points }: { points: Points }) {
  return (
    <table className={styles['report-history']}>
      <thead>
        <tr>
          <th scope="col">{t('coverage.historyDateColumn')}</th>
          <th scope="col" className={reportStyles['report-number']}>
            {t('coverage.protectedShareColumn')}
          </th>
          {allStates.map(({ protection }) => (
            <th key={protection} scope="col" className={reportStyles['report-number']}>
              {protectionLabel(protection)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ at, counts }) => (
          <tr key={at}>
            <th scope="row">{formatInstant(at)}</th>
            <td className={reportStyles['report-number']}>{shareOf(counts)}</td>
            {allStates.map(({ protection, field }) => (
              <td key={protection} className={reportStyles['report-number']}>
                {formatCount(counts[field])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
