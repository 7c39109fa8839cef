import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import { formatCount } from '../../text/numbers.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { CountsBar } from './counts-bar.tsx';
import { shareOf } from '../../coverage/coverage-text.ts';
import { allStates, type CoverageGroup } from '../../coverage/groups.ts';
import styles from './report-group-table.module.css';
import reportStyles from './report.module.css';

interface ReportGroupTableProps {
  title: string;
  subject: string;
  groups: readonly CoverageGroup[];
  /** Why the groups sum up to more than the total. */
  note: string | null;
}

/** A table of so many rows is not divided between two pages. */
const mostUnbroken = 12;

/** Coverage by group, sorted by attention needed. */
export function ReportGroupTable({ title, subject, groups, note }: ReportGroupTableProps) {
  if (groups.length === 0) return null;
  return (
    <section className={groups.length <= mostUnbroken ? styles['report-unbroken'] : undefined}>
      <h2>{title}</h2>
      {note !== null && <p>{note}</p>}
      <table className={styles['report-counts']}>
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.share')}
            </th>
            {allStates.map(({ protection }) => (
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
          {groups.map(({ key, name, note: remark, counts }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
                {remark !== null && <bdi className={reportStyles['report-note']}>{remark}</bdi>}
                <CountsBar counts={counts} />
              </th>
              <td className={reportStyles['report-number']}>{shareOf(counts)}</td>
              {allStates.map(({ protection, field }) => (
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
