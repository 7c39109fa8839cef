import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

export const pointSourcesQuery = queryOptions({
  queryKey: ['restorePointSources'],
  queryFn: () => call('restorePointSource.list', undefined),
});

export function useRestorePointSources() {
  return useQuery(pointSourcesQuery);
}

/** Read anew each time: the user may add a store by plakar meanwhile. */
export function usePlakarDescription() {
  return useQuery({
    queryKey: ['plakar'],
    queryFn: () => call('plakar.describe', undefined),
    gcTime: 0,
  });
}
