import { AppStore } from './app-store.ts';
import type { BasicPorts, DocumentPorts } from '../ports.ts';
import { findResource } from '../inventories/inventory-views.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { RowColumns } from '../../shared/resources/row-columns.ts';
import type { ProviderStore } from '../secret-providers/provider-store.ts';
import type { Vault } from '../vault/vault.ts';

interface AppsParts {
  vault: Vault;
  shown: Pick<InventoryStore, 'get'>;
  providers: ProviderStore;
  /** Returns the current rows of the resource table; empty for resources that are gone. */
  rowsOf: (inventoryId: string, urns: readonly string[]) => RowColumns;
}

/** Creates the store of apps, based on their file and the vault. */
export function createApps(
  ports: BasicPorts & Pick<DocumentPorts, 'apps'>,
  { vault, shown, providers, rowsOf }: AppsParts,
): AppStore {
  const { apps: document, newId, now, emit } = ports;
  return new AppStore({
    document,
    vault,
    providers,
    resourceOf: (inventoryId, urn) => findResource(shown.get(inventoryId), urn),
    newId,
    now,
    onChanged: (app) => {
      // Rows show the backup role of a resource, which depends on its apps.
      const rows = app && rowsOf(app.inventoryId, [app.resourceUrn]);
      emit('plakarApp.changed', { appId: app?.id ?? null, rows });
      // A provider shows what uses it.
      emit('provider.changed', { providerId: null });
    },
  });
}
