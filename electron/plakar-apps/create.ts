import { AppBook } from './app-book.ts';
import type { BasicPorts, DocumentPorts } from '../ports.ts';
import { findResource } from '../inventories/inventory-views.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import type { Vault } from '../vault/vault.ts';

interface Parts {
  vault: Vault;
  book: InventoryBook;
  providers: ProviderBook;
}

/** The apps of resources, over their file and the vault. */
export function createApps(
  ports: BasicPorts & Pick<DocumentPorts, 'apps'>,
  { vault, book, providers }: Parts,
): AppBook {
  const { apps: document, newId, now, emit } = ports;
  return new AppBook({
    document,
    vault,
    providers,
    resourceOf: (inventoryId, urn) => findResource(book.get(inventoryId), urn),
    newId,
    now,
    onChanged: (appId) => {
      emit('app.changed', { appId });
      // A provider says what uses it.
      emit('provider.changed', { providerId: null });
    },
  });
}
