import type { BasicPorts } from '../ports.ts';
import type { CoveredInventories } from '../coverage/covered-inventories.ts';
import type { Core } from '../core.ts';
import { SnapshotLinkStore } from './snapshot-link-store.ts';

interface SnapshotLinksParts extends Pick<Core, 'store' | 'announceCoverage'> {
  coverage: CoveredInventories;
}

/** Creates the store of snapshot links. */
export function createSnapshotLinks(
  { now }: BasicPorts,
  { store, coverage, announceCoverage }: SnapshotLinksParts,
): SnapshotLinkStore {
  return new SnapshotLinkStore({
    store,
    coverage,
    now,
    onChanged: (inventoryId) => announceCoverage({ inventoryId, rows: null }),
  });
}
