/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import type { ReactNode } from 'react';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { ClassIcon } from '../class-icon.tsx';
import { ProtectionBadge } from '../../coverage/protection-badge.tsx';
import { useNow } from '../../kit/use-now.ts';
import { formatAgo, formatInstant } from '../../text/dates.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import { kindLabel, roleLabel } from '../status-text.ts';
import { AppsCell } from './apps-cell.tsx';
import { classText } from '../rows/class-text.ts';

interface ResourceCellProps {
  column: Exclude<ResourceColumn, 'name'>;
  row: ResourceRow;
  /** Of the column, from 1. */
  position: number;
  projectName: string;
  inventoryName: string;
}

type Drawn = Omit<ResourceCellProps, 'column'>;

/** What a column shows of a resource. Plain elements only: hundreds are made in a frame while scrolling. */
export function ResourceCell({ column, ...drawn }: ResourceCellProps) {
  return cells[column](drawn);
}

const cells: Record<ResourceCellProps['column'], (drawn: Drawn) => ReactNode> = {
  class: ({ position, row }) => (
    <Cell position={position}>
      <ClassIcon class={row.class} />
      <span className="resource-clipped">{classText(row)}</span>
    </Cell>
  ),
  apps: ({ position, row }) => <AppsCell position={position} roles={row.appRoles} />,
  status: ({ position, row }) => (
    <Cell position={position}>
      <ProtectionBadge protection={row.protection} />
    </Cell>
  ),
  project: textCell(({ projectName }) => projectName),
  region: textCell(({ row }) => row.regions.join(', ')),
  inventory: textCell(({ inventoryName }) => inventoryName),
  'provider-status': textCell(({ row }) => row.status ?? noValue),
  size: ({ position, row }) => (
    <TextCell position={position} text={formatBytes(row.sizeBytes)} isNumber />
  ),
  created: ({ position, row }) => <InstantCell position={position} at={row.createdAt} />,
  'latest-point': ({ position, row }) => (
    <InstantCell position={position} at={row.latestRestorePointAt} />
  ),
  roles: textCell(({ row }) => rolesOf(row.kind).map(roleLabel).join(', ') || noValue),
  tags: textCell(({ row }) => row.tags.join(', ')),
  kind: textCell(({ row }) => kindLabel(row.kind)),
  urn: ({ position, row }) => <TextCell position={position} text={row.urn} isCode />,
};

function textCell(textOf: (drawn: Drawn) => string) {
  return (drawn: Drawn) => <TextCell position={drawn.position} text={textOf(drawn)} />;
}

function Cell({ position, children }: { position: number; children: ReactNode }) {
  return (
    <div role="gridcell" aria-colindex={position} className="resource-cell">
      {children}
    </div>
  );
}

interface TextCellProps {
  position: number;
  text: string;
  isNumber?: boolean;
  isCode?: boolean;
}

function TextCell({ position, text, isNumber = false, isCode = false }: TextCellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className="resource-cell"
      data-number={isNumber || undefined}
      data-code={isCode || undefined}
      title={text}
    >
      <span className="resource-clipped" dir="auto">
        {text}
      </span>
    </div>
  );
}

/** How long ago; the exact moment on hover. A tooltip of its own in each row would slow scrolling. */
function InstantCell({ position, at }: { position: number; at: string | null }) {
  const now = useNow();
  if (at === null) return <TextCell position={position} text={noValue} isNumber />;
  return (
    <div
      role="gridcell"
      aria-colindex={position}
      className="resource-cell"
      data-number
      title={formatInstant(at)}
    >
      <time className="resource-clipped" dateTime={at}>
        {formatAgo(at, now)}
      </time>
    </div>
  );
}
