import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** The first part of each key: see `live-updates.ts`. */
export const coverageKeys = {
  coverage: ['coverage'],
  history: ['history'],
  changes: ['changes'],
} as const;

/** null: of all inventories together. */
export function useCoverage(inventoryId: string | null) {
  return useQuery({
    queryKey: [...coverageKeys.coverage, inventoryId],
    queryFn: () => call('coverage.read', { inventoryId }),
  });
}

/** null: of all inventories together. */
export function useCoverageHistory(inventoryId: string | null) {
  return useQuery({
    queryKey: [...coverageKeys.history, inventoryId],
    queryFn: () => call('coverageHistory.read', { inventoryId }),
  });
}

/** How much changed in each inventory. */
export function useChangesList() {
  return useQuery({
    queryKey: [...coverageKeys.changes, 'list'],
    queryFn: () => call('changes.list', undefined),
  });
}

/** What changed in one inventory. */
export function useChanges(inventoryId: string) {
  return useQuery({
    queryKey: [...coverageKeys.changes, inventoryId],
    queryFn: () => call('changes.read', { inventoryId }),
  });
}
