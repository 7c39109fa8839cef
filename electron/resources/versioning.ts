import { AppError } from '../../shared/bridge/errors.ts';
import type { BucketVersioning } from '../../shared/resources/resource.ts';
import type { ClientOf } from '../ovh/clients.ts';
import type { KeyResolver } from '../accounts/key-resolver.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import { findResource } from '../inventories/inventory-views.ts';
import { readVersioning } from '../ovh/bucket-versioning.ts';

interface VersioningParts {
  store: Pick<InventoryStore, 'get'>;
  keys: KeyResolver;
  clientOf: ClientOf;
}

/**
 * Asks OVHcloud for the versioning of one bucket; null: not reported. Throws `resource.notFound` for other resources.
 */
export type AskVersioning = (inventoryId: string, urn: string) => Promise<BucketVersioning | null>;

export function createVersioning({ store, keys, clientOf }: VersioningParts): AskVersioning {
  return async (inventoryId, urn) => {
    const entry = store.get(inventoryId);
    const resource = findResource(entry, urn);
    if (resource?.kind !== 's3-bucket') throw new AppError('resource.notFound');
    const { signal } = new AbortController();
    const given = await keys.ofInventory(entry.inventory, signal);
    return readVersioning(clientOf(entry.inventory.endpoint, given, { signal }), resource);
  };
}
