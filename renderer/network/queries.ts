import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: () => call('network.describe', undefined),
  staleTime: 0,
});

/** How this computer reaches what the app asks; asked anew each time it is shown, for networks change. */
export function useNetwork() {
  return useQuery(networkQuery);
}
