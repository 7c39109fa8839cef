import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { InventoryService } from '../accounts/inventory-service.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { AppStore } from '../plakar-apps/app-store.ts';
import type { InventoryStore } from './inventory-store.ts';
import type { Vault } from '../vault/vault.ts';
import type { ShownEntry, ShownInventories } from './shown-inventories.ts';
import { summarise } from './inventory-views.ts';

interface Services {
  store: Pick<InventoryStore, 'get' | 'put'>;
  shown: ShownInventories;
  coverage: CoveredInventories;
  accounts: InventoryService;
  syncs: SyncRunner;
  vault: Pick<Vault, 'stateOf'>;
  apps: Pick<AppStore, 'deleteOf'>;
  /** Reports to the window that an inventory has changed; null: the list of inventories. */
  announce: (inventoryId: string | null) => void;
}

/** The calls about inventories. */
export function inventoryHandlers({
  store,
  shown,
  coverage,
  accounts,
  syncs,
  vault,
  apps,
  announce,
}: Services) {
  const credentialsOf = async ({ id, signIn }: Inventory) =>
    Object.values(signIn.sources).every(({ kind }) => kind === 'provider')
      ? ({ state: 'provided' } as const)
      : vault.stateOf(id);
  const summaryOf = async (entry: ShownEntry) =>
    summarise(
      { entry, covered: coverage.of(entry) },
      await credentialsOf(entry.inventory),
      syncs.progressOf(entry.inventory.id),
    );
  return {
    'inventory.list': () => Promise.all(shown.list().map(summaryOf)),
    'inventory.add': async (request) => {
      const id = await accounts.add(request);
      announce(null);
      return summaryOf(shown.get(id));
    },
    'inventory.update': async (request) => {
      await accounts.update(request);
      announce(request.inventoryId);
      return summaryOf(shown.get(request.inventoryId));
    },
    'inventory.setGroup': async ({ inventoryId, group }) => {
      const { group: _, ...inventory } = store.get(inventoryId).inventory;
      store.put(group === null ? inventory : { ...inventory, group });
      announce(inventoryId);
    },
    'inventory.delete': async ({ inventoryId }) => {
      await syncs.cancel(inventoryId);
      try {
        await apps.deleteOf(inventoryId);
        await accounts.delete(inventoryId);
        shown.forget(inventoryId);
      } finally {
        // Even after a failure in between, the window must show what is left.
        announce(null);
      }
    },
  } satisfies Partial<Handlers>;
}
