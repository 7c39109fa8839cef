import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: () => call('network.describe', undefined),
  staleTime: 0,
});

/** How this computer connects to servers; read again whenever it is shown, because networks change. */
export function useNetwork() {
  return useQuery(networkQuery);
}
