import type { ReactNode } from 'react';
import type { Protection } from '../../../shared/resources/resource.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { rolesOf } from '../../../shared/resources/rules/classify.ts';
import type { TextId } from '../../text/translate.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import type { DataSet } from '../rows/data-set.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import { exact, type Ordering, orderRows, type Sort, words } from '../rows/sort.ts';
import { classText, type MaxAges, roleLabel } from '../../text/status-text.ts';
import { kindLabel } from '../../text/kind-text.ts';
import { AppsCell, InstantCell, TextCell } from './cells.tsx';
import { StatusCell } from './status-cell.tsx';
import { statusText } from '../details/resource-status.tsx';

/** Pixels of a name's cell that its text does not have. */
export const besideName = 38;

interface CellContext {
  row: TableRow;
  names: InventoryNames;
  /** Column index, from 1. */
  position: number;
  /** All shown ones. */
  columns: readonly ResourceColumn[];
  /** null: not known yet. */
  policy: MaxAges | null;
}

export type TextOfRow = (row: TableRow, names: InventoryNames) => string | null;

/** The pixels that the cells of a column need. */
interface CellWidth {
  /** Its longest text decides, or else this number. */
  of: TextOfRow | number;
  /** What a cell needs beside its text and its padding. */
  beside?: number;
  /** It is not made wider on its own account. */
  most: number;
  /** If there is too little room, longer texts are cut down to here. */
  least: number;
}

/** Everything about a column except its stored name, which is in `resource-view.ts`. */
export interface Column {
  label: TextId;
  width: CellWidth;
  ordering: Ordering | 'name';
  /** null: the row renders it itself. */
  cell: ((context: CellContext) => ReactNode) | null;
  isNumber?: boolean;
  isBold?: boolean;
}

/** A text that is sorted by language rules. null: none. */
function text(
  textOf: TextOfRow,
  { least, most, whenNone = noValue }: { least: number; most: number; whenNone?: string },
): Pick<Column, 'ordering' | 'cell' | 'width'> {
  return {
    width: { of: (row, names) => textOf(row, names) ?? whenNone, least, most },
    ordering: words(textOf),
    cell: ({ row, names, position }) => (
      <TextCell position={position} text={textOf(row, names) ?? whenNone} />
    ),
  };
}

function instant(
  instantOf: (row: TableRow) => string | null,
): Pick<Column, 'ordering' | 'cell' | 'isNumber' | 'width'> {
  return {
    width: fixed(132),
    isNumber: true,
    ordering: exact(instantOf),
    cell: ({ row, position }) => <InstantCell position={position} at={instantOf(row)} />,
  };
}

function fixed(pixels: number): CellWidth {
  return { of: pixels, most: pixels, least: pixels };
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
  name: {
    label: 'common.name',
    isBold: true,
    // Beside it: the button that expands the row.
    width: { of: (row) => row.name, beside: besideName, most: 560, least: 210 },
    ordering: 'name',
    cell: null,
  },
  status: {
    label: 'resources.status',
    width: { of: statusText, beside: 22, most: 300, least: 300 },
    ordering: exact((row) => attention[row.protection]),
    cell: ({ row, position, columns: shown, policy }) => (
      <StatusCell
        row={row}
        position={position}
        isAgeElsewhere={shown.includes('latest-point')}
        policy={policy}
      />
    ),
  },
  class: {
    label: 'common.class',
    width: { of: classText, beside: 24, most: 260, least: 156 },
    ordering: words(classText),
    cell: ({ row, position }) => (
      <TextCell position={position} text={classText(row)} icon={<ClassIcon class={row.class} />} />
    ),
  },
  apps: {
    label: 'common.apps',
    width: fixed(52),
    ordering: words((row) => row.appRoles?.map(roleLabel).join(', ') ?? null),
    cell: ({ row, position }) => <AppsCell position={position} roles={row.appRoles} />,
  },
  project: {
    label: 'common.project',
    ...text((row, names) => names.project(row.inventoryId, row.projectId), {
      least: 132,
      most: 260,
    }),
  },
  region: {
    label: 'common.region',
    ...text((row) => row.regions.join(', '), { least: 112, most: 220 }),
    ordering: words((row) => row.regions[0] ?? null),
  },
  inventory: {
    label: 'common.inventory',
    ...text((row, names) => names.inventory(row.inventoryId), { least: 100, most: 240 }),
  },
  'provider-status': {
    label: 'resources.providerStatus',
    ...text((row) => row.status, { least: 100, most: 220 }),
  },
  size: {
    label: 'common.size',
    width: fixed(96),
    isNumber: true,
    ordering: exact((row) => row.sizeBytes),
    cell: ({ row, position }) => (
      <TextCell position={position} text={formatBytes(row.sizeBytes)} isNumber />
    ),
  },
  created: {
    label: 'resources.created',
    ...instant((row) => row.createdAt),
  },
  'latest-point': {
    label: 'common.newestRestorePoint',
    ...instant((row) => row.newestRestorePointAt),
  },
  roles: {
    label: 'resources.roles',
    ...text((row) => rolesOf(row.kind).map(roleLabel).join(', ') || null, {
      least: 100,
      most: 240,
    }),
  },
  tags: {
    label: 'resources.tags',
    ...text((row) => row.tags.join(', ') || null, { least: 100, most: 280, whenNone: '' }),
  },
  kind: {
    label: 'resources.product',
    ...text((row) => kindLabel(row.kind), { least: 100, most: 240 }),
  },
  urn: {
    label: 'resources.urn',
    // Set in a monospaced font, which is wider.
    width: { of: 460, most: 460, least: 160 },
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
  return orderRows(data, columns[column].ordering, isDescending);
}
