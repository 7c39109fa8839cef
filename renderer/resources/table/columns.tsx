import type { ReactNode } from 'react';
import type { Protection, ResourceRow } from '../../../shared/resources/resource.ts';
import { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { type TextId, t } from '../../text/translate.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import type { DataSet } from '../rows/data-set.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import { exact, type Ordering, orderRows, type Sort, words } from '../rows/sort.ts';
import { classText, roleLabel } from '../../text/status-text.ts';
import { kindLabel } from '../../text/kind-text.ts';
import { AppsCell, Cell, InstantCell, TextCell } from './cells.tsx';
import clippedStyles from '../../kit/clipped.module.css';

interface CellContext {
  row: ResourceRow;
  names: InventoryNames;
  /** Column index, from 1. */
  position: number;
}

/** Everything about a column except its stored name, which is in `resource-view.ts`. */
export interface Column {
  label: TextId;
  /** Pixels needed by its cells. Its label may need more. */
  minWidth: number;
  /** Its share of the remaining width. */
  share: number;
  /** How to sort by it; absent: not sortable. */
  ordering?: Ordering | 'name';
  /** null: the row renders it itself. */
  cell: ((context: CellContext) => ReactNode) | null;
  isNumber?: boolean;
}

/** A text that is sorted by language rules. null: none. */
function text(
  textOf: (row: ResourceRow, names: InventoryNames) => string | null,
  whenNone = noValue,
): Pick<Column, 'ordering' | 'cell'> {
  return {
    ordering: words(textOf),
    cell: ({ row, names, position }) => (
      <TextCell position={position} text={textOf(row, names) ?? whenNone} />
    ),
  };
}

function instant(
  instantOf: (row: ResourceRow) => string | null,
): Pick<Column, 'ordering' | 'cell' | 'isNumber'> {
  return {
    isNumber: true,
    ordering: exact(instantOf),
    cell: ({ row, position }) => <InstantCell position={position} at={instantOf(row)} />,
  };
}

/** Rows that need attention first. */
const attention: Record<Protection, number> = {
  'not-protected': 0,
  stale: 1,
  unknown: 2,
  protected: 3,
  excluded: 4,
};

const columns: Record<ResourceColumn, Column> = {
  // Its minimum width is in the style sheet: it is sticky, so it depends on the available space.
  name: { label: 'common.name', minWidth: 0, share: 4, ordering: 'name', cell: null },
  class: {
    label: 'common.class',
    minWidth: 184,
    share: 1.2,
    ordering: words(classText),
    cell: ({ row, position }) => (
      <Cell position={position}>
        <ClassIcon class={row.class} />
        <span className={clippedStyles['resource-clipped']}>{classText(row)}</span>
      </Cell>
    ),
  },
  apps: {
    label: 'common.apps',
    minWidth: 52,
    share: 0,
    cell: ({ row, position }) => <AppsCell position={position} roles={row.appRoles} />,
  },
  status: {
    label: 'resources.status',
    minWidth: 128,
    share: 0.7,
    ordering: exact((row) => attention[row.protection]),
    cell: ({ row, position }) => (
      <Cell position={position}>
        <ProtectionBadge protection={row.protection} />
      </Cell>
    ),
  },
  project: {
    label: 'common.project',
    minWidth: 94,
    share: 1,
    ...text((row, names) => names.project(row.inventoryId, row.projectId)),
  },
  region: {
    label: 'common.region',
    minWidth: 108,
    share: 0.7,
    ...text((row) => row.regions.join(', ')),
    ordering: words((row) => row.regions[0] ?? null),
  },
  inventory: {
    label: 'common.inventory',
    minWidth: 104,
    share: 0.8,
    ...text((row, names) => names.inventory(row.inventoryId)),
  },
  'provider-status': {
    label: 'resources.providerStatus',
    minWidth: 156,
    share: 0.7,
    ...text((row) => row.status),
  },
  size: {
    label: 'common.size',
    minWidth: 92,
    share: 0.4,
    isNumber: true,
    ordering: exact((row) => row.sizeBytes),
    cell: ({ row, position }) => (
      <TextCell position={position} text={formatBytes(row.sizeBytes)} isNumber />
    ),
  },
  created: {
    label: 'resources.created',
    minWidth: 132,
    share: 0.5,
    ...instant((row) => row.createdAt),
  },
  'latest-point': {
    label: 'common.newestRestorePoint',
    minWidth: 184,
    share: 0.5,
    ...instant((row) => row.newestRestorePointAt),
  },
  roles: {
    label: 'resources.roles',
    minWidth: 184,
    share: 0.9,
    ...text((row) => rolesOf(row.kind).map(roleLabel).join(', ') || null),
  },
  tags: {
    label: 'resources.tags',
    minWidth: 160,
    share: 1,
    ...text((row) => row.tags.join(', ') || null, ''),
  },
  kind: {
    label: 'common.kind',
    minWidth: 196,
    share: 0.8,
    ...text((row) => kindLabel(row.kind)),
  },
  urn: {
    label: 'resources.urn',
    minWidth: 300,
    share: 2,
    ordering: exact((row) => row.urn),
    cell: ({ row, position }) => <TextCell position={position} text={row.urn} isCode />,
  },
};

export const allColumns: readonly ResourceColumn[] = ResourceColumn.options;

export function columnOf(name: ResourceColumn): Column {
  return columns[name];
}

/** All row indexes in sort order. */
export function sortedRows(data: DataSet, { column, isDescending }: Sort): Uint32Array {
  return orderRows(data, columns[column].ordering ?? 'name', isDescending);
}

/** Width of the checkbox column, the first one. */
const selectWidth = 40;

/** Pixels for a column's label and sort arrow, estimated from the average character width. */
const labelWidth = (label: string) => Math.round(44 + 7.4 * label.length);

/** Grid tracks for these columns, and the minimum width of all except the name. */
export function tracksOf(names: readonly ResourceColumn[]): { tracks: string; width: number } {
  const tracks = [`${selectWidth}px`];
  let width = selectWidth;
  for (const name of names) {
    const { label, minWidth, share } = columns[name];
    const needed = Math.max(minWidth, labelWidth(t(label)));
    const least = name === 'name' ? 'var(--name-width)' : `${needed}px`;
    tracks.push(share === 0 ? least : `minmax(${least}, ${share}fr)`);
    width += needed;
  }
  return { tracks: tracks.join(' '), width };
}
