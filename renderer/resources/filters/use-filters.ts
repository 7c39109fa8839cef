import { useMemo } from 'react';
import type { DataSet } from '../rows/data-set.ts';
import { type FilterName, type Filters, type Option, optionsOf } from './filters.ts';

export type ChangeFilters = (changes: Partial<Filters>) => void;

/** The possible values of a filter, computed once for these rows. */
export function useFilterOptions(filter: FilterName, data: DataSet): Option[] {
  return useMemo(() => optionsOf(filter, data), [filter, data]);
}
