import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

export const pointSourcesQuery = queryOptions({
  queryKey: ['pointsources'],
  queryFn: () => call('pointsource.list', undefined),
});

export function usePointSources() {
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
