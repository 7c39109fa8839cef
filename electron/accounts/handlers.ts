import type { Handlers } from '../../shared/bridge/contract.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { BrowserSignIns } from './browser-sign-in.ts';
import type { KeyImports } from './key-imports.ts';
import type { KeyResolver } from './key-resolver.ts';

interface Services {
  book: Pick<InventoryBook, 'get'>;
  keys: Pick<KeyResolver, 'application'>;
  signIns: BrowserSignIns;
  imports: KeyImports;
  /** Lets the user choose a file; null when they chose none. */
  chooseFile: () => Promise<string | null>;
}

/** Keys that come from the browser or from a file. */
export function signInHandlers({ book, keys, signIns, imports, chooseFile }: Services) {
  return {
    'signin.begin': async ({ inventoryId, endpoint, application, wanted }) => {
      const stored = inventoryId === null ? null : book.get(inventoryId).inventory;
      const { signal } = new AbortController();
      const texts = await keys.application(application, { endpoint, stored, signal });
      return signIns.begin({ endpoint, ...texts, wanted });
    },
    'signin.reopen': async ({ attemptId }) => signIns.reopen(attemptId),
    'signin.cancel': async ({ attemptId }) => signIns.cancel(attemptId),

    'import.list': () => imports.list(),
    'import.choose': async () => {
      const path = await chooseFile();
      return path === null ? [] : imports.listOf(path);
    },
  } satisfies Partial<Handlers>;
}
