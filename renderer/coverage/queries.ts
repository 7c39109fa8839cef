import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** The first part of each query key: see `live-updates.ts`. */
export const coverageKeys = {
  coverage: ['coverage'],
  history: ['history'],
  changes: ['changes'],
} as const;

/** null: all inventories together. */
export function useCoverage(inventoryId: string | null) {
  return useQuery({
    queryKey: [...coverageKeys.coverage, inventoryId],
    queryFn: () => call('coverage.read', { inventoryId }),
  });
}

/** null: all inventories together. */
export function useCoverageHistory(inventoryId: string | null) {
  return useQuery({
    queryKey: [...coverageKeys.history, inventoryId],
    queryFn: () => call('coverageHistory.read', { inventoryId }),
  });
}

/** Number of changes in each inventory. */
export function useChangesList() {
  return useQuery({
    queryKey: [...coverageKeys.changes, 'list'],
    queryFn: () => call('changes.list', undefined),
  });
}

/** The changes in one inventory. */
export function useChanges(inventoryId: string) {
  return useQuery({
    queryKey: [...coverageKeys.changes, inventoryId],
    queryFn: () => call('changes.read', { inventoryId }),
  });
}
