import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { useNow } from '../../kit/use-now.ts';
import { formatAge, formatInstant } from '../../text/dates.ts';
import { type MaxAges, protectionLabel, statusMeaning } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import styles from './resource-status.module.css';

/** As wide as an age of up to 99 days and its unit: a column does not change its width as time passes. */
const roomForAge = ' · 0000';

const byNameSign = '≈';

/** The text of a status with room for an age. */
export function statusText(row: TableRow): string {
  const label = protectionLabel(row.protection);
  const sign = row.isByNameOnly === true ? ` ${byNameSign}` : '';
  return countedAt(row) === null ? label : `${label}${sign}${roomForAge}`;
}

/** The restore point that makes a resource protected or stale. null: it is neither. */
function countedAt(row: TableRow): string | null {
  const isCounted = row.protection === 'protected' || row.protection === 'stale';
  return isCounted ? (row.newestCountedAt ?? row.newestRestorePointAt) : null;
}

interface ResourceStatusProps {
  row: TableRow;
  /** null: not known yet. */
  policy: MaxAges | null;
  isAgeShown?: boolean;
  /** The table has one tooltip for all its cells. */
  isInTable?: boolean;
}

/** The status, whether it is a guess, and the age of the restore point that decides it. */
export function ResourceStatus(props: ResourceStatusProps) {
  const { row, policy, isAgeShown = true, isInTable = false } = props;
  const at = isAgeShown ? countedAt(row) : null;
  const tip = (text: string) => (isInTable ? { 'data-tip': text } : { title: text });
  return (
    <span className={styles['resource-status']}>
      <ProtectionBadge protection={row.protection} meaning={statusMeaning(row, policy)} />
      {row.isByNameOnly === true && (
        <span className={styles['by-name-sign']} {...tip(t('status.byNameOnlyHelp'))}>
          <span aria-hidden="true">{byNameSign}</span>
          <span className="visually-hidden">{t('status.byNameOnly')}</span>
        </span>
      )}
      {at !== null && (
        <span
          className={styles['status-age']}
          {...tip(t('common.newestRestorePointAt', { instant: formatInstant(at) }))}
        >
          <span aria-hidden="true">· </span>
          <Age at={at} />
        </span>
      )}
    </span>
  );
}

function Age({ at }: { at: string }) {
  return <time dateTime={at}>{formatAge(at, useNow())}</time>;
}
