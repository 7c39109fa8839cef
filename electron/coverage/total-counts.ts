import { addCounts, emptyCounts } from '../../shared/coverage/rules/counts.ts';
import { countStatuses } from '../../shared/coverage/rules/covered-columns.ts';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import type { CoveredInventories } from './covered-inventories.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';

/** Coverage of the synced inventories together. `unreadCount` is the number of the others. */
export interface TotalCounts extends CoverageCounts {
  inventoryCount: number;
  unreadCount: number;
  /** Inventories whose last sync failed. */
  failedCount: number;
}

export function totalCounts(
  entries: readonly InventoryEntry[],
  coverage: Pick<CoveredInventories, 'of'>,
): TotalCounts {
  const read = entries.filter(({ snapshot }) => snapshot !== null);
  const counts = emptyCounts();
  for (const entry of read) addCounts(counts, countStatuses(coverage.of(entry)));
  return {
    ...counts,
    inventoryCount: entries.length,
    unreadCount: entries.length - read.length,
    failedCount: entries.filter(({ lastRun }) => lastRun?.status === 'failed').length,
  };
}
