import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { DataSet } from '../rows/data-set.ts';
import { addressOf, parseFilters } from './filter-address.ts';
import { type FilterName, type Filters, type Option, optionsOf } from './filters.ts';

export type ChangeFilters = (changes: Partial<Filters>) => void;

/** The filters are stored in the address, so that links and “back” work. */
export function useFilters(): [Filters, ChangeFilters] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filters = useMemo(() => parseFilters(search), [search]);
  const change = useCallback(
    (changes: Partial<Filters>) => navigate(addressOf({ ...filters, ...changes })),
    [filters, navigate],
  );
  return [filters, change];
}

/** The possible values of a filter, computed once for these rows. */
export function useFilterOptions(filter: FilterName, data: DataSet): Option[] {
  return useMemo(() => optionsOf(filter, data), [filter, data]);
}
