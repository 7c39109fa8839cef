import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

export const pointSourcesQuery = queryOptions({
  queryKey: ['restorePointSources'],
  queryFn: () => call('restorePointSource.list', undefined),
});

export function useRestorePointSources() {
  return useQuery(pointSourcesQuery);
}

/** Read again each time: the user may have added a store with Plakar. */
export function usePlakarDescription() {
  return useQuery({
    queryKey: ['plakar'],
    queryFn: () => call('plakar.describe', undefined),
    gcTime: 0,
  });
}
