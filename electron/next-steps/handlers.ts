import type { Handlers } from '../../shared/bridge/contract.ts';
import type { NextStepKey, NextSteps } from '../../shared/next-steps/next-step.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import { summariseCoverage } from '../coverage/rules/coverage-overview.ts';
import type { InventoryEntry, InventoryStore } from '../inventories/inventory-store.ts';
import { coveredInventory, notPermittedIn } from '../inventories/inventory-views.ts';
import type { SnapshotLinkStore } from '../restore-points/snapshot-link-store.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { nextSteps } from './rules/next-steps.ts';

interface Services {
  store: Pick<InventoryStore, 'get' | 'put'>;
  coverage: CoveredInventories;
  settings: Pick<SettingsStore, 'read'>;
  snapshotLinks: Pick<SnapshotLinkStore, 'count'>;
}

/** More than anyone has; the oldest are forgotten. */
const mostDismissed = 500;

/** The calls about what to do next in an inventory. */
export function nextStepHandlers(services: Services) {
  const { store } = services;
  const stepsOf = (inventoryId: string) => stepsIn(store.get(inventoryId), services);
  const dismiss = (inventoryId: string, dismissedSteps: NextStepKey[]) => {
    store.put({ ...store.get(inventoryId).inventory, dismissedSteps });
    return stepsOf(inventoryId);
  };
  return {
    'nextSteps.read': async ({ inventoryId }) => stepsOf(inventoryId),
    'nextSteps.dismiss': async ({ inventoryId, key }) => {
      const { dismissedSteps = [] } = store.get(inventoryId).inventory;
      const all = [...new Set([...dismissedSteps, key])];
      return dismiss(inventoryId, all.slice(-mostDismissed));
    },
    'nextSteps.restore': async ({ inventoryId }) => dismiss(inventoryId, []),
  } satisfies Partial<Handlers>;
}

function stepsIn(
  entry: InventoryEntry,
  { coverage, settings: stored, snapshotLinks }: Services,
): NextSteps {
  const { inventory, snapshot, lastRun } = entry;
  // Nothing can be said before the first sync.
  if (snapshot === null) return { steps: [], dismissedCount: 0 };
  const settings = stored.read();
  const covered = coveredInventory({ entry, covered: coverage.of(entry) });
  const outside = coverage.sourcePointsOf(entry);
  const isNoneOutside = outside.points.length === 0 && outside.states.every(({ isRead }) => isRead);
  return nextSteps({
    settings,
    notPermitted: notPermittedIn(lastRun),
    biggest: summariseCoverage([covered], settings.coverage).biggest,
    unmatchedCount: snapshotLinks.count(inventory.id, null).shown,
    isAllAtProvider: isNoneOutside && snapshot.restorePoints.length > 0,
    dismissed: inventory.dismissedSteps ?? [],
  });
}
