import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { ResourceColumn, ResourceTable } from '../../../shared/resources/resource-view.ts';
import { wordOrder } from '../../text/word-order.ts';
import type { DataSet } from './data-set.ts';
import type { InventoryNames } from './inventory-names.ts';

export type Sort = ResourceTable['sort'];

/** A click on a column header sorts by it; a second click reverses the order. */
export function toggleSort(sort: Sort, column: ResourceColumn): Sort {
  return { column, isDescending: sort.column === column && !sort.isDescending };
}

/** null: no value, sorted last in either direction. */
type Value = string | number | null;

/** How to sort a column. Rows are grouped by value, so that only distinct values are compared. */
export interface Ordering {
  valueOf: (row: TableRow, names: InventoryNames) => Value;
  /** Whether its texts are compared in the user's language; machine identifiers are compared as they are. */
  isWords: boolean;
}

export function words(valueOf: Ordering['valueOf']): Ordering {
  return { valueOf, isWords: true };
}

export function exact(valueOf: Ordering['valueOf']): Ordering {
  return { valueOf, isWords: false };
}

/** All row indexes in sort order; equal rows stay sorted by name. */
export function orderRows(
  data: DataSet,
  ordering: Ordering | 'name',
  isDescending: boolean,
): Uint32Array {
  if (ordering === 'name') return isDescending ? data.nameOrder.toReversed() : data.nameOrder;
  const { kindOf, kinds } = group(data, ordering.valueOf);
  const compare = comparing(ordering, isDescending ? -1 : 1);
  const sorted = [...kinds.keys()].toSorted((a, b) =>
    compare(kinds[a]?.value ?? null, kinds[b]?.value ?? null),
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

function comparing({ isWords }: Ordering, direction: 1 | -1) {
  const compare = wordOrder();
  return (a: Value, b: Value): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (isWords) return direction * compare(String(a), String(b));
    return a < b ? -direction : a > b ? direction : 0;
  };
}

interface Kind {
  value: Value;
  count: number;
}

/** Which value each row has in the column, and how often each value occurs. */
function group({ rows, names }: DataSet, valueOf: Ordering['valueOf']) {
  const kinds: Kind[] = [];
  const numbers = new Map<Value, number>();
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
