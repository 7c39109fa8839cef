import type { Handlers } from '../../shared/ipc/contract.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import { leftoversOf } from './leftover-views.ts';

/** What interrupted Plakar backups left. */
export function leftoverHandlers({ book }: { book: InventoryBook }) {
  return {
    'leftover.list': async ({ inventoryId, urn }) => leftoversOf(book.get(inventoryId), urn),
  } satisfies Partial<Handlers>;
}
