import { useMemo } from 'react';
import type { ResourceRow } from '../../../shared/model/resource.ts';
import { type DataSet, prepareAgain } from './data-set.ts';
import { type Filters, filterRows } from './filter.ts';
import type { InventoryNames } from './inventory-names.ts';
import { orderRows, type Sort } from './sort.ts';

/** Prepared once for each answer of main; an answer that changes no name costs next to nothing. */
export function useDataSet(rows: readonly ResourceRow[], names: InventoryNames): DataSet {
  return useMemo(() => prepareAgain(rows, names), [rows, names]);
}

/** What the user asks to see. */
interface View {
  sort: Sort;
  filters: Filters;
  search: string;
}

/** Sorted once for each sort; each keystroke then only walks the sorted rows. */
export function useVisibleRows(data: DataSet, { sort, filters, search }: View): Uint32Array {
  const order = useMemo(() => orderRows(data, sort), [data, sort]);
  return useMemo(() => filterRows(data, order, filters, search), [data, order, filters, search]);
}
