import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { call } from '../bridge/client.ts';
import { withNewest } from '../bridge/with-newest.ts';

export const inventoriesQuery = queryOptions({
  queryKey: ['inventories'],
  queryFn: () => call('inventory.list', undefined),
});

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => call('notice.list', undefined),
});

export function useInventories() {
  return useQuery(inventoriesQuery);
}

export function useNotices() {
  return useQuery(noticesQuery);
}

/** Caches main's answer about an inventory at once, before main's event. */
export function useCacheInventory() {
  const client = useQueryClient();
  return (inventory: InventorySummary) =>
    client.setQueryData(inventoriesQuery.queryKey, (known) => withNewest(known, inventory));
}
