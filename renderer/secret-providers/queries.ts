import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: () => call('provider.list', undefined),
});

export function useProviders() {
  return useQuery(providersQuery);
}
