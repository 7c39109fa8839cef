import { useEffect, useMemo, useState } from 'react';
import type { TableRow } from '../../shared/resources/rules/unpack-rows.ts';
import { type DataSet, prepareAgain } from './rows/data-set.ts';
import { filterRows } from './filters/filter-rows.ts';
import { type Filters, noFilters } from './filters/filters.ts';
import type { InventoryNames } from './rows/inventory-names.ts';
import type { Sort } from './rows/sort.ts';
import { sortedRows } from './table/columns.tsx';

/** Prepared once for each answer of main; almost free if no name has changed. */
export function useDataSet(rows: readonly TableRow[], names: InventoryNames): DataSet {
  const data = useMemo(() => prepareAgain(rows, names), [rows, names]);
  usePreparedSearch(data);
  return data;
}

/** Makes what is searched while the page is idle, so that the first search is as quick as the others. */
function usePreparedSearch({ searched }: DataSet): void {
  useEffect(() => {
    const making = searched.inParts();
    let request = requestIdleCallback(make);
    function make() {
      if (making.next().done !== true) request = requestIdleCallback(make);
    }
    return () => cancelIdleCallback(request);
  }, [searched]);
}

/** Sorting, filters and search of the table. */
interface View {
  sort: Sort;
  filters: Filters;
  search: string;
  /** The keys of rows to show instead. null: none. */
  only: ReadonlySet<string> | null;
}

/** Sorts once per sort change and filters once per filter change; each keystroke only scans the remaining rows. */
export function useVisibleRows(data: DataSet, { sort, filters, search, only }: View): Uint32Array {
  const order = useMemo(() => sortedRows(data, sort), [data, sort]);
  const filtered = useMemo(() => filterRows(data, order, filters, ''), [data, order, filters]);
  const matching = useMemo(
    () => filterRows(data, filtered, noFilters, search),
    [data, filtered, search],
  );
  return useMemo(
    () => (only === null ? matching : order.filter((index) => only.has(data.keys[index] ?? ''))),
    [data, matching, only, order],
  );
}

/** The rows to show instead of the matches: what was selected when the user asked. null: the matches. */
export function useOnly(scope: string, selected: ReadonlySet<string>) {
  const [state, setState] = useState<{ scope: string; keys: ReadonlySet<string> } | null>(null);
  const only = state?.scope === scope ? state.keys : null;
  const set = (isOnly: boolean) => setState(isOnly ? { scope, keys: selected } : null);
  return [only, set] as const;
}
