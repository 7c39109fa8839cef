import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const automaticSyncQuery = queryOptions({
  queryKey: ['automatic-sync'],
  queryFn: () => call('automaticSync.read', undefined),
});

export function useAutomaticSync() {
  return useQuery(automaticSyncQuery);
}
