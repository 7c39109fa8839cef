import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export const vaultQuery = queryOptions({
  queryKey: ['vault'],
  queryFn: () => call('vault.read', undefined),
});

export function useVaultStatus() {
  return useQuery(vaultQuery);
}
