import { AppError } from '../../shared/bridge/errors.ts';
import type { ExternalPage } from '../../shared/support/calls.ts';
import type { BasicPorts, DocumentPorts } from '../ports.ts';
import { type Chosen, ExclusionStore } from './exclusion-store.ts';
import { findResource } from '../inventories/inventory-views.ts';
import type { InventoryStore } from '../inventories/inventory-store.ts';
import type { ShownInventories } from '../inventories/shown-inventories.ts';
import { ViewStore } from './view-store.ts';
import { controlPanelPageOf } from '../ovh/control-panel.ts';

interface ResourcesParts {
  store: InventoryStore;
  shown: ShownInventories;
  onExclusionChanged: (changed: readonly Chosen[] | null) => void;
}

/** Creates the stores of exclusions from coverage and of the resource table's views. */
export function createResources(
  ports: BasicPorts & Pick<DocumentPorts, 'exclusions' | 'views'>,
  { store, shown, onExclusionChanged: onChanged }: ResourcesParts,
) {
  const { now, newId } = ports;
  return {
    exclusions: new ExclusionStore({
      document: ports.exclusions,
      store: {
        list: () => shown.list(),
        get: (inventoryId) => shown.get(inventoryId),
        decide: (...decision) => store.decide(...decision),
      },
      newId,
      now,
      onChanged,
    }),
    views: new ViewStore({ document: ports.views, newId }),
  };
}

/** Returns the address of a resource in OVHcloud's control panel. Throws `resource.notFound`. */
export function resourcePageOf(
  { inventoryId, urn }: Extract<ExternalPage, { page: 'resource' }>,
  store: Pick<InventoryStore, 'get'>,
): string {
  const entry = store.get(inventoryId);
  const resource = findResource(entry, urn);
  const address = resource && controlPanelPageOf(entry.inventory.endpoint, resource);
  // The page offers no link for a custom endpoint.
  if (!address) throw new AppError('resource.notFound');
  return address;
}
