import type { BasicPorts } from '../ports.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { Core } from '../core.ts';
import { SnapshotLinkBook } from './snapshot-link-book.ts';

interface Parts extends Pick<Core, 'book' | 'announceCoverage'> {
  coverage: CoveredInventories;
}

/** Joins what keeps which instances the user says that snapshots are of. */
export function createSnapshotLinks(
  { now }: BasicPorts,
  { book, coverage, announceCoverage }: Parts,
): SnapshotLinkBook {
  return new SnapshotLinkBook({
    book,
    coverage,
    now,
    onChanged: (inventoryId) => announceCoverage({ inventoryId, rows: null }),
  });
}
