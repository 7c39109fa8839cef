import { queryOptions, useQuery } from '@tanstack/react-query';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import { call } from '../bridge/client.ts';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => call('settings.read', undefined),
});

export function useSettings() {
  return useQuery(settingsQuery);
}

/** The protection policy. null: not known yet. */
export function usePolicy(): CoveragePolicy | null {
  return useSettings().data?.coverage ?? null;
}

/** Read again whenever the settings are opened: a desktop extension may have been enabled. */
export function useTray() {
  return useQuery({
    queryKey: ['tray'],
    queryFn: () => call('tray.read', undefined),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
}
