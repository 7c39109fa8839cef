/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import { RoleIcon } from '../role-icon.tsx';
import { roleLabel } from '../status-text.ts';

interface AppsCellProps {
  /** Of the column, from 1. */
  position: number;
  roles: readonly ResourceRole[] | undefined;
}

/** What a resource is in backups by its apps, as icons; nothing for most, so that scrolling costs nothing. */
export function AppsCell({ position, roles }: AppsCellProps) {
  if (roles === undefined) {
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    return <div role="gridcell" aria-colindex={position} className="resource-cell" />;
  }
  const words = roles.map(roleLabel).join(', ');
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className="resource-cell resource-apps-cell"
      title={words}
    >
      {roles.map((role) => (
        <RoleIcon key={role} role={role} />
      ))}
      <span className="visually-hidden">{words}</span>
    </div>
  );
}
