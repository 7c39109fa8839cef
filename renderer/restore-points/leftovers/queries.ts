import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** The first part of the key: see `live-updates.ts`. */
export const leftoversKey = ['leftovers'];

/** What interrupted Plakar backups left; with a URN, what is of that resource. */
export function useLeftovers(inventoryId: string, urn: string | null) {
  return useQuery({
    queryKey: [...leftoversKey, inventoryId, urn],
    queryFn: () => call('leftover.list', { inventoryId, urn }),
  });
}
