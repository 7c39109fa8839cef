import type { BasicPorts } from '../ports.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';
import { SnapshotLinkBook } from './snapshot-link-book.ts';

interface Parts {
  book: InventoryBook;
  coverage: CoveredInventories;
  announce: (inventoryId: string) => void;
}

/** Joins what keeps which instances the user says that snapshots are of. */
export function createSnapshotLinks(
  { now }: BasicPorts,
  { book, coverage, announce }: Parts,
): SnapshotLinkBook {
  return new SnapshotLinkBook({ book, coverage, now, onChanged: announce });
}
