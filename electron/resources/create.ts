import { AppError } from '../../shared/bridge/errors.ts';
import type { ExternalPage } from '../../shared/support/calls.ts';
import type { BasicPorts, DocumentPorts } from '../ports.ts';
import { type Chosen, ExclusionBook } from './exclusion-book.ts';
import { findResource } from '../inventories/inventory-views.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import { ViewBook } from './view-book.ts';
import { controlPanelPageOf } from '../ovh/control-panel.ts';

interface Parts {
  book: InventoryBook;
  onExclusionChanged: (changed: readonly Chosen[] | null) => void;
}

/** What is excluded from coverage, and how the table of resources is set up. */
export function createResources(
  ports: BasicPorts & Pick<DocumentPorts, 'exclusions' | 'views'>,
  { book, onExclusionChanged: onChanged }: Parts,
) {
  const { now, newId } = ports;
  return {
    exclusions: new ExclusionBook({ document: ports.exclusions, book, newId, now, onChanged }),
    views: new ViewBook({ document: ports.views, newId }),
  };
}

/** The address of a resource in OVHcloud's control panel. */
export function resourcePageOf(
  { inventoryId, urn }: Extract<ExternalPage, { page: 'resource' }>,
  book: InventoryBook,
): string {
  const entry = book.get(inventoryId);
  const resource = findResource(entry, urn);
  const address = resource && controlPanelPageOf(entry.inventory.endpoint, resource);
  // The page offers none for a custom endpoint.
  if (!address) throw new AppError('resource.notFound');
  return address;
}
