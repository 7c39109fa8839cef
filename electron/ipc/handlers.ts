import { reportCoverage } from '../../shared/domain/coverage.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Accounts } from '../inventories/accounts.ts';
import type { InventoryBook, InventoryEntry } from '../inventories/inventory-book.ts';
import { coveredInventory, detailsOf, rowsOf, summarise } from '../inventories/inventory-views.ts';
import type { NoticeBoard } from '../inventories/notice-board.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { Vault } from '../vault/vault.ts';
import type { ExternalPage } from '../../shared/ipc/contract.ts';

interface Services {
  book: InventoryBook;
  accounts: Accounts;
  syncs: SyncRunner;
  vault: Vault;
  notices: NoticeBoard;
  description: {
    version: string;
    electronVersion: string;
    chromeVersion: string;
    platform: string;
  };
  dataFolder: string;
  openPage: (page: ExternalPage) => Promise<void>;
  /** Tells the window that an inventory, or with null the list of them, has changed. */
  announce: (inventoryId: string | null) => void;
}

/** Every call of the contract, joined to what does it. Logic belongs in the services. */
export function createHandlers(services: Services): Handlers {
  const { book, accounts, syncs, vault, notices, announce } = services;
  const summaryOf = async (entry: InventoryEntry) =>
    summarise(entry, await vault.stateOf(entry.inventory.id), syncs.progressOf(entry.inventory.id));
  return {
    'app.describe': async () => ({
      ...services.description,
      vaultStrength: await vault.strength(),
      dataFolder: services.dataFolder,
    }),
    'notice.list': async () => notices.list(),
    'notice.dismiss': async ({ id }) => notices.dismiss(id),
    'page.open': ({ page }) => services.openPage(page),

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
        await accounts.delete(inventoryId);
      } finally {
        // Even where part of it failed, what is left is what must show.
        announce(null);
      }
    },
    'connection.test': (request) => accounts.test(request),
    'connection.retest': (request) => accounts.retest(request),

    'sync.start': async ({ inventoryId }) => syncs.start(inventoryId),
    'sync.cancel': ({ inventoryId }) => syncs.cancel(inventoryId),

    'resource.list': async () => book.list().flatMap(rowsOf),
    'resource.read': async ({ inventoryId, urn }) =>
      detailsOf(book.get(inventoryId), urn, await book.readRaw(inventoryId, urn)),
    'resource.setExcluded': async ({ inventoryId, urns, excluded }) => {
      await book.setExcluded(inventoryId, urns, excluded);
      announce(inventoryId);
    },

    'coverage.read': async ({ inventoryId }) =>
      reportCoverage(
        (inventoryId === null ? book.list() : [book.get(inventoryId)]).map(coveredInventory),
      ),
  };
}
