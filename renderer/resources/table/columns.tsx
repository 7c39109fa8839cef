import { IconApps, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/basics/language.ts';
import type { Protection, ResourceRow } from '../../../shared/resources/resource.ts';
import { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { language } from '../../text/language.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import type { Message } from '../../text/words.ts';
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
  /** Of the column, from 1. */
  position: number;
}

/** All about a column but its stored name, which is in `resource-view.ts`. */
export interface Column {
  label: Message;
  /** Pixels that it needs for its words. */
  minWidth: number | Record<Language, number>;
  /** Its part of what is left over. */
  share: number;
  /** What its rows are sorted by; absent: they cannot be. */
  ordering?: Ordering | 'name';
  /** null: the row draws it itself. */
  cell: ((context: CellContext) => ReactNode) | null;
  isNumber?: boolean;
  /** Drawn in the head in a language whose word needs more room than the cells. */
  icons?: Partial<Record<Language, TablerIcon>> | undefined;
}

/** A text, by whose words the rows are sorted; null: there is none. */
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

/** What needs attention comes first. */
const attention: Record<Protection, number> = {
  'not-protected': 0,
  stale: 1,
  unknown: 2,
  protected: 3,
  excluded: 4,
};

const columns: Record<ResourceColumn, Column> = {
  // Its least width is the style sheet’s: it sticks, so it depends on the room there is.
  name: { label: 'Name', minWidth: 0, share: 4, ordering: 'name', cell: null },
  class: {
    label: 'Class',
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
    label: 'Apps',
    minWidth: 52,
    share: 0,
    icons: { fr: IconApps },
    cell: ({ row, position }) => <AppsCell position={position} roles={row.appRoles} />,
  },
  status: {
    label: 'Status',
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
    label: 'Project',
    minWidth: 94,
    share: 1,
    ...text((row, names) => names.project(row.inventoryId, row.projectId)),
  },
  region: {
    label: 'Region',
    minWidth: 108,
    share: 0.7,
    ...text((row) => row.regions.join(', ')),
    ordering: words((row) => row.regions[0] ?? null),
  },
  inventory: {
    label: 'Inventory',
    minWidth: 104,
    share: 0.8,
    ...text((row, names) => names.inventory(row.inventoryId)),
  },
  'provider-status': {
    label: 'OVHcloud status',
    minWidth: { en: 150, fr: 156 },
    share: 0.7,
    ...text((row) => row.status),
  },
  size: {
    label: 'Size',
    minWidth: 92,
    share: 0.4,
    isNumber: true,
    ordering: exact((row) => row.sizeBytes),
    cell: ({ row, position }) => (
      <TextCell position={position} text={formatBytes(row.sizeBytes)} isNumber />
    ),
  },
  created: { label: 'Created', minWidth: 132, share: 0.5, ...instant((row) => row.createdAt) },
  'latest-point': {
    label: 'Latest restore point',
    minWidth: { en: 184, fr: 260 },
    share: 0.5,
    ...instant((row) => row.latestRestorePointAt),
  },
  roles: {
    label: 'Roles',
    minWidth: 184,
    share: 0.9,
    ...text((row) => rolesOf(row.kind).map(roleLabel).join(', ') || null),
  },
  tags: {
    label: 'Tags',
    minWidth: 160,
    share: 1,
    ...text((row) => row.tags.join(', ') || null, ''),
  },
  kind: {
    label: 'Kind',
    minWidth: { en: 168, fr: 196 },
    share: 0.8,
    ...text((row) => kindLabel(row.kind)),
  },
  urn: {
    label: 'URN',
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

/** The indexes of all rows in the order of the sort. */
export function sortedRows(data: DataSet, { column, isDescending }: Sort): Uint32Array {
  return orderRows(data, columns[column].ordering ?? 'name', isDescending);
}

/** Of the column with the checkboxes, which is before all others. */
const selectWidth = 40;

/** The tracks of the grid that draws these columns, and the width that those beside the name need. */
export function tracksOf(names: readonly ResourceColumn[]): { tracks: string; width: number } {
  const tracks = [`${selectWidth}px`];
  let width = selectWidth;
  for (const name of names) {
    const { minWidth, share } = columns[name];
    const needed = typeof minWidth === 'number' ? minWidth : minWidth[language()];
    const least = name === 'name' ? 'var(--name-width)' : `${needed}px`;
    tracks.push(share === 0 ? least : `minmax(${least}, ${share}fr)`);
    width += needed;
  }
  return { tracks: tracks.join(' '), width };
}
