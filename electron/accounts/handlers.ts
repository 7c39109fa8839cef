import type { Handlers } from '../../shared/bridge/contract.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { BrowserSignIns } from './browser-sign-in.ts';
import type { InventoryService } from './inventory-service.ts';
import type { KeyImports } from './key-imports.ts';
import type { KeyResolver } from './key-resolver.ts';

interface Services {
  accounts: Pick<InventoryService, 'test'>;
  store: Pick<InventoryStore, 'get'>;
  keys: Pick<KeyResolver, 'application'>;
  signIns: BrowserSignIns;
  imports: KeyImports;
  /** Lets the user choose a file; null: they chose none. */
  chooseFile: () => Promise<string | null>;
}

/** The calls about an account's keys: from the browser, from a file, and testing them. */
export function accountHandlers(services: Services) {
  const { accounts, store, keys, signIns, imports, chooseFile } = services;
  return {
    'connection.test': (request) => accounts.test(request),

    'signIn.begin': async ({ inventoryId, endpoint, application, wanted }) => {
      const stored = inventoryId === null ? null : store.get(inventoryId).inventory;
      const { signal } = new AbortController();
      const texts = await keys.application(application, { endpoint, stored, signal });
      return signIns.begin({ endpoint, ...texts, wanted });
    },
    'signIn.reopen': async ({ attemptId }) => signIns.reopen(attemptId),
    'signIn.cancel': async ({ attemptId }) => signIns.cancel(attemptId),

    'import.list': () => imports.list(),
    'import.choose': async () => {
      const path = await chooseFile();
      return path === null ? [] : imports.listOf(path);
    },
  } satisfies Partial<Handlers>;
}
