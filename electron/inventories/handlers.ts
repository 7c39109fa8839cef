import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { AppBook } from '../plakar-apps/app-book.ts';
import type { Vault } from '../vault/vault.ts';
import type { InventoryBook, InventoryEntry } from './inventory-book.ts';
import { summarise } from './inventory-views.ts';

interface Services {
  book: InventoryBook;
  coverage: CoveredInventories;
  accounts: Accounts;
  syncs: SyncRunner;
  vault: Pick<Vault, 'stateOf'>;
  apps: Pick<AppBook, 'deleteOf'>;
  /** Reports to the window that an inventory, or with null the list of them, has changed. */
  announce: (inventoryId: string | null) => void;
}

/** Inventories and their syncs. */
export function inventoryHandlers({
  book,
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
  const summaryOf = async (entry: InventoryEntry) =>
    summarise(
      { entry, covered: coverage.of(entry) },
      await credentialsOf(entry.inventory),
      syncs.progressOf(entry.inventory.id),
    );
  return {
    'inventory.list': () => Promise.all(book.list().map(summaryOf)),
    'inventory.add': async (request) => {
      const id = await accounts.add(request);
      announce(null);
      return summaryOf(book.get(id));
    },
    'inventory.update': async (request) => {
      await accounts.update(request);
      announce(request.inventoryId);
      return summaryOf(book.get(request.inventoryId));
    },
    'inventory.delete': async ({ inventoryId }) => {
      await syncs.cancel(inventoryId);
      try {
        await apps.deleteOf(inventoryId);
        await accounts.delete(inventoryId);
      } finally {
        // Even where part of it failed, what is left is what must show.
        announce(null);
      }
    },
    'connection.test': (request) => accounts.test(request),
    'sync.start': async ({ inventoryId }) => syncs.start(inventoryId),
    'sync.cancel': ({ inventoryId }) => syncs.cancel(inventoryId),
  } satisfies Partial<Handlers>;
}
