import { AppBook } from './app-book.ts';
import type { BasicPorts, DocumentPorts } from '../ports.ts';
import { findResource } from '../inventories/inventory-views.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import type { ProviderBook } from '../secret-providers/provider-book.ts';
import type { Vault } from '../vault/vault.ts';

interface Parts {
  vault: Vault;
  book: InventoryBook;
  providers: ProviderBook;
  /** A resource as the table shows it now; none where it is gone. */
  rowsOf: (inventoryId: string, urns: readonly string[]) => ResourceRow[];
}

/** The apps of resources, over their file and the vault. */
export function createApps(
  ports: BasicPorts & Pick<DocumentPorts, 'apps'>,
  { vault, book, providers, rowsOf }: Parts,
): AppBook {
  const { apps: document, newId, now, emit } = ports;
  return new AppBook({
    document,
    vault,
    providers,
    resourceOf: (inventoryId, urn) => findResource(book.get(inventoryId), urn),
    newId,
    now,
    onChanged: (app) => {
      // A row says what its resource is in backups, and that comes from its apps.
      const rows = app && rowsOf(app.inventoryId, [app.resourceUrn]);
      emit('app.changed', { appId: app?.id ?? null, rows });
      // A provider says what uses it.
      emit('provider.changed', { providerId: null });
    },
  });
}
