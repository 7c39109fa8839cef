import { joinHistories } from '../../shared/coverage/rules/coverage-history.ts';
import { summariseCoverage } from './rules/coverage-overview.ts';
import type { Handlers } from '../../shared/bridge/contract.ts';
import { changesSummary, changesView } from './changes-views.ts';
import type { CoverageRecorder } from './coverage-recorder.ts';
import type { CoveredInventories } from './covered-inventories.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import { entriesIn } from '../inventories/rules/entries-in.ts';
import { coveredInventory } from '../inventories/inventory-views.ts';
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
    'coverage.read': async ({ scope }) => {
      const entries = entriesIn(store.list(), scope);
      const { coverage: policy } = settings.read();
      return summariseCoverage(
        entries.map((entry) => coveredInventory({ entry, covered: coverage.of(entry) })),
        policy,
      );
    },

    'coverageHistory.read': async ({ scope }) => {
      const entries = entriesIn(store.list(), scope);
      return {
        points: joinHistories(entries.map(({ history }) => history)),
        isSaved: entries.every(({ inventory }) => recorder.isSaved(inventory.id)),
      };
    },
    'changes.list': async () => store.list().flatMap((entry) => changesSummary(entry, coverage)),
    'changes.read': async ({ inventoryId }) => changesView(store.get(inventoryId), coverage),
    'changes.acknowledge': ({ inventoryId }) => recorder.acknowledge(inventoryId),
  } satisfies Partial<Handlers>;
}
