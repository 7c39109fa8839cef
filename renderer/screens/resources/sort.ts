import type { Protection, ResourceRow } from '../../../shared/model/resource.ts';
import { classText } from './class-text.ts';
import type { DataSet } from './data-set.ts';
import type { InventoryNames } from './inventory-names.ts';

const collator = new Intl.Collator(undefined, { numeric: true });

export const sortColumns = ['name', 'class', 'status', 'project', 'region', 'inventory'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  column: SortColumn;
  isDescending: boolean;
}

export const byName: Sort = { column: 'name', isDescending: false };

/** A click on the header sorts by it; a second one turns it round. */
export function toggleSort(sort: Sort, column: SortColumn): Sort {
  return { column, isDescending: sort.column === column && !sort.isDescending };
}

/** What needs attention comes first. */
const attention: Record<Protection, string> = {
  'not-protected': '0',
  stale: '1',
  unknown: '2',
  protected: '3',
  excluded: '4',
};

type Value = (row: ResourceRow, names: InventoryNames) => string;

/** These columns have few values among many rows, so only the values are compared. */
const values: Record<Exclude<SortColumn, 'name'>, Value> = {
  class: classText,
  status: (row) => attention[row.protection],
  project: (row, names) => names.project(row.inventoryId, row.projectId),
  region: (row) => row.regions[0] ?? '',
  inventory: (row, names) => names.inventory(row.inventoryId),
};

/** The indexes of all rows in the order of the sort; rows that are alike in it stay sorted by name. */
export function orderRows(data: DataSet, sort: Sort): Uint32Array {
  if (sort.column === 'name') {
    return sort.isDescending ? data.nameOrder.toReversed() : data.nameOrder;
  }
  const { kindOf, kinds } = group(data, sort.column);
  const direction = sort.isDescending ? -1 : 1;
  const sorted = [...kinds.keys()].toSorted(
    (a, b) => direction * collator.compare(kinds[a]?.value ?? '', kinds[b]?.value ?? ''),
  );
  const next = new Uint32Array(kinds.length);
  let start = 0;
  for (const kind of sorted) {
    next[kind] = start;
    start += kinds[kind]?.count ?? 0;
  }
  const order = new Uint32Array(data.rows.length);
  for (const index of data.nameOrder) {
    const kind = kindOf[index] ?? 0;
    const at = next[kind] ?? 0;
    order[at] = index;
    next[kind] = at + 1;
  }
  return order;
}

interface Kind {
  value: string;
  count: number;
}

/** Which of the column's values each row has, and how often each value occurs. */
function group({ rows, names }: DataSet, column: Exclude<SortColumn, 'name'>) {
  const valueOf = values[column];
  const kinds: Kind[] = [];
  const numbers = new Map<string, number>();
  const kindOf = new Uint32Array(rows.length);
  rows.forEach((row, index) => {
    const value = valueOf(row, names);
    let number = numbers.get(value);
    if (number === undefined) {
      number = kinds.push({ value, count: 0 }) - 1;
      numbers.set(value, number);
    }
    const kind = kinds[number];
    if (kind) kind.count += 1;
    kindOf[index] = number;
  });
  return { kindOf, kinds };
}
