import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** The first part of the query key: see `live-updates.ts`. */
export const leftoversKey = ['leftovers'];

/** Leftovers of an inventory; with a URN, of one resource. */
export function useLeftovers(inventoryId: string, urn: string | null) {
  return useQuery({
    queryKey: [...leftoversKey, inventoryId, urn],
    queryFn: () => call('leftover.list', { inventoryId, urn }),
  });
}
