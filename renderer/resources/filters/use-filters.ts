import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf, parseFilters } from './filter-address.ts';
import type { Filters } from './filter.ts';

export type ChangeFilters = (changes: Partial<Filters>) => void;

/** The filters live in the address, so that links and “back” work. */
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
