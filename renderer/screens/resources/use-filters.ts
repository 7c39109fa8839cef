import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseFilters, resourcesAddress } from './filter-address.ts';
import type { Filters } from './filter.ts';

/** The filters live in the address, so that links and “back” work. */
export function useFilters(): [Filters, (changes: Partial<Filters>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filters = useMemo(() => parseFilters(search), [search]);
  const change = useCallback(
    (changes: Partial<Filters>) => navigate(resourcesAddress({ ...filters, ...changes })),
    [filters, navigate],
  );
  return [filters, change];
}
