import { useQuery } from '@tanstack/react-query';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { call } from '../bridge/client.ts';
import { scopeAddress } from './scope-address.ts';

/** The first part of each query key: see `live-updates.ts`. */
export const coverageKeys = {
  coverage: ['coverage'],
  history: ['history'],
  changes: ['changes'],
} as const;

/** An event about one inventory concerns every key that is not the id of another: see `live-updates.ts`. */
function scopeKey(scope: CoverageScope): string {
  return scope.of === 'inventory' ? scope.inventoryId : scopeAddress(scope);
}

export function useCoverage(scope: CoverageScope) {
  return useQuery({
    queryKey: [...coverageKeys.coverage, scopeKey(scope)],
    queryFn: () => call('coverage.read', { scope }),
  });
}

export function useCoverageHistory(scope: CoverageScope) {
  return useQuery({
    queryKey: [...coverageKeys.history, scopeKey(scope)],
    queryFn: () => call('coverageHistory.read', { scope }),
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
