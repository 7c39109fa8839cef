import type { InventorySummary } from '../../shared/model/inventory.ts';
import type { SyncProgress } from '../../shared/model/sync-run.ts';
import { aRun, earlier, inventoryId } from './builders.ts';

/** What the window knows of an inventory that was synced well. */
export function aSummary(change: Partial<InventorySummary> = {}): InventorySummary {
  return {
    id: inventoryId,
    name: 'Production',
    endpoint: { kind: 'preset', name: 'ovh-eu' },
    createdAt: earlier,
    account: 'xx1111-ovh',
    credentials: { state: 'stored' },
    resourceCount: 33,
    classCounts: [
      { class: 'block-storage', count: 20 },
      { class: 'compute', count: 8 },
      { class: 'object-storage', count: 5 },
    ],
    projects: [],
    coverage: { protected: 21, notProtected: 9, unknown: 2, excluded: 1 },
    unreadLists: 0,
    syncedAt: earlier,
    lastRun: aRun(),
    progress: null,
    ...change,
  };
}

/** As it is right after it was added. */
export function aNewSummary(change: Partial<InventorySummary> = {}): InventorySummary {
  return aSummary({
    resourceCount: 0,
    classCounts: [],
    coverage: { protected: 0, notProtected: 0, unknown: 0, excluded: 0 },
    syncedAt: null,
    lastRun: null,
    ...change,
  });
}

export function aProgress(change: Partial<SyncProgress> = {}): SyncProgress {
  return {
    inventoryId,
    startedAt: earlier,
    projectCount: 12,
    finishedProjects: 2,
    listCount: 120,
    finishedLists: 24,
    current: { projectName: 'prod', kind: 'volume' },
    resourceCount: 212,
    requests: 45,
    issueCount: 0,
    ...change,
  };
}
