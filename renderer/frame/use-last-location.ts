import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useInventories } from '../inventories/queries.ts';
import { isGone, rememberLocation } from '../navigation/last-location.ts';

/** Remembers the open screen for the next start. A reopened inventory that no longer exists gives way to the list. */
export function useLastLocation(): void {
  const inventories = useInventories().data;
  const [path, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => rememberLocation(path, search), [path, search]);
  useLayoutEffect(() => {
    if (inventories && isGone(path, inventories)) navigate('/', { replace: true });
  }, [inventories, path, navigate]);
}
