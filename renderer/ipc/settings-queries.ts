import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './client.ts';

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => call('settings.read', undefined),
});

export function useSettings() {
  return useQuery(settingsQuery);
}
