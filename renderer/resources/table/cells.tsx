/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import type { ReactNode } from 'react';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import { useNow } from '../../kit/use-now.ts';
import { formatAgo, formatInstant } from '../../text/dates.ts';
import { noValue } from '../../text/numbers.ts';
import { RoleIcon } from '../../kit/role-icon.tsx';
import { roleLabel } from '../../text/status-text.ts';
import styles from './cells.module.css';
import clippedStyles from '../../kit/clipped.module.css';

/* Plain elements only: hundreds are created per frame while scrolling. */

interface TextCellProps {
  position: number;
  text: string;
  isNumber?: boolean;
  isCode?: boolean;
  icon?: ReactNode;
}

export function TextCell(props: TextCellProps) {
  const { position, text, isNumber = false, isCode = false, icon } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className={styles['resource-cell']}
      data-number={isNumber || undefined}
      data-code={isCode || undefined}
    >
      {icon}
      <span className={clippedStyles['resource-clipped']} dir="auto" data-clipped>
        {text}
      </span>
    </div>
  );
}

/** Relative time; the exact time on hover. */
export function InstantCell({ position, at }: { position: number; at: string | null }) {
  const now = useNow();
  if (at === null) return <TextCell position={position} text={noValue} isNumber />;
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className={styles['resource-cell']}
      data-number
      data-tip={formatInstant(at)}
    >
      <time className={clippedStyles['resource-clipped']} dateTime={at}>
        {formatAgo(at, now)}
      </time>
    </div>
  );
}

interface AppsCellProps {
  position: number;
  roles: readonly ResourceRole[] | undefined;
}

/** Roles of the resource's apps, as icons. Most rows have none, and cost nothing while scrolling. */
export function AppsCell({ position, roles }: AppsCellProps) {
  if (roles === undefined) {
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    return <div role="gridcell" aria-colindex={position} className={styles['resource-cell']} />;
  }
  const words = roles.map(roleLabel).join(', ');
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className={`${styles['resource-cell']} resource-apps-cell`}
      data-tip={words}
    >
      {roles.map((role) => (
        <RoleIcon key={role} role={role} />
      ))}
      <span className="visually-hidden">{words}</span>
    </div>
  );
}
