import { lostNow } from './rules/changes.ts';
import { joinHistories } from '../../shared/coverage/rules/coverage-history.ts';
import { summariseCoverage } from './rules/coverage-overview.ts';
import type { Handlers } from '../../shared/bridge/contract.ts';
import type {
  ChangesSummary,
  ChangesView,
  InventoryChanges,
} from '../../shared/coverage/changes.ts';
import type { CoverageRecorder } from './coverage-recorder.ts';
import type { CoveredInventories } from './covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { coveredInventory, projectNamesOf } from '../inventories/inventory-views.ts';
import type { SettingsStore } from '../settings/settings-store.ts';

interface Services {
  store: InventoryStore;
  coverage: CoveredInventories;
  recorder: CoverageRecorder;
  settings: Pick<SettingsStore, 'read'>;
}

/** Calls for coverage, its history, and what the last sync changed. */
export function coverageHandlers({ store, coverage, recorder, settings }: Services) {
  return {
    'coverage.read': async ({ inventoryId }) => {
      const entries = inventoryId === null ? store.list() : [store.get(inventoryId)];
      const { coverage: policy } = settings.read();
      return summariseCoverage(
        entries.map((entry) => coveredInventory({ entry, covered: coverage.of(entry) })),
        policy,
      );
    },

    'coverageHistory.read': async ({ inventoryId }) => {
      const entries = inventoryId === null ? store.list() : [store.get(inventoryId)];
      return {
        points: joinHistories(entries.map(({ history }) => history)),
        isSaved: entries.every(({ inventory }) => recorder.isSaved(inventory.id)),
      };
    },
    'changes.list': async () => store.list().flatMap((entry) => summaryOf(entry, coverage)),
    'changes.read': async ({ inventoryId }) => viewOf(store.get(inventoryId), coverage),
    'changes.acknowledge': ({ inventoryId }) => recorder.acknowledge(inventoryId),
  } satisfies Partial<Handlers>;
}

function lossesOf(entry: InventoryEntry, coverage: CoveredInventories) {
  const { changes, snapshot } = entry;
  if (changes === null || changes.losses.length === 0) {
    return { lost: { count: 0, entries: [] }, newestAt: null };
  }
  const resources = coverage.of(entry);
  return lostNow(changes, { resources, projectNames: projectNamesOf(snapshot) });
}

function viewOf(entry: InventoryEntry, coverage: CoveredInventories): ChangesView | null {
  if (entry.changes === null) return null;
  const { changes, isSeen } = entry.changes;
  return { changes, lost: lossesOf(entry, coverage).lost, isSeen };
}

function summaryOf(entry: InventoryEntry, coverage: CoveredInventories): ChangesSummary[] {
  if (entry.changes === null) return [];
  const { changes, isSeen } = entry.changes;
  const { lost, newestAt } = lossesOf(entry, coverage);
  return [
    {
      inventoryId: entry.inventory.id,
      inventoryName: entry.inventory.name,
      ...countsOf(changes),
      lost: lost.count,
      unseenLossAt: isSeen ? null : newestAt,
    },
  ];
}

function countsOf(changes: InventoryChanges | null) {
  if (changes === null) {
    const counts = { appeared: 0, gone: 0, changed: 0, gained: 0 };
    return { since: null, at: null, figures: null, ...counts };
  }
  const { since, at, statuses, appeared, gone, changed, gained } = changes;
  return {
    since,
    at,
    figures: statuses,
    appeared: appeared.count,
    gone: gone.count,
    changed: changed.count,
    gained: gained.count,
  };
}
