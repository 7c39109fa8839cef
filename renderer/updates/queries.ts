import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const updateQuery = queryOptions({
  queryKey: ['update'],
  queryFn: () => call('update.read', undefined),
});

export function useUpdateStatus() {
  return useQuery(updateQuery);
}
