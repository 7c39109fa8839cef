import { Link } from 'wouter';
import type { Protection } from '../../shared/resources/resource.ts';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { formatCount } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { shareOf } from './coverage-text.ts';
import { GroupName, stateLinkLabel } from './group-bars.tsx';
import { allStates, type CoverageGroup } from './groups.ts';
import chartTableStyles from './chart-table.module.css';
import styles from './group-table.module.css';

interface GroupTableProps {
  title: string;
  subject: string;
  groups: readonly CoverageGroup[];
}

/** The data behind the bars, plus excluded resources, which are in no bar. */
export function GroupTable({ title, subject, groups }: GroupTableProps) {
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          <th scope="col" className={chartTableStyles['coverage-number']}>
            {t('common.share')}
          </th>
          {allStates.map(({ protection }) => (
            <th key={protection} scope="col" className={chartTableStyles['coverage-number']}>
              <span title={protectionLabel(protection)}>
                <ProtectionSign protection={protection} />{' '}
                <span className={styles['state-name']}>{protectionLabel(protection)}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              <GroupName group={group} />
            </th>
            <td className={chartTableStyles['coverage-number']}>{shareOf(group.counts)}</td>
            {allStates.map(({ protection, field }) => (
              <td key={protection} className={chartTableStyles['coverage-number']}>
                <Count group={group} protection={protection} count={group.counts[field]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountProps {
  group: CoverageGroup;
  protection: Protection;
  count: number;
}

function Count({ group, protection, count }: CountProps) {
  if (count === 0) return <span className={styles['coverage-zero']}>{formatCount(0)}</span>;
  if (group.filters === null) return <>{formatCount(count)}</>;
  return (
    <Link
      href={resourcesAddress({ ...group.filters, protection })}
      aria-label={stateLinkLabel(group, protection, count)}
    >
      {formatCount(count)}
    </Link>
  );
}
