import type {
  ChangesSummary,
  ChangesView,
  InventoryChanges,
} from '../../shared/coverage/changes.ts';
import type { CoveredInventories } from './covered-inventories.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import { projectNamesOf } from '../inventories/inventory-views.ts';
import { lostNow } from './rules/changes.ts';

function lossesOf(entry: InventoryEntry, coverage: CoveredInventories) {
  const { changes, snapshot } = entry;
  if (changes === null || changes.losses.length === 0) {
    return { lost: { count: 0, entries: [] }, newestAt: null };
  }
  const resources = coverage.of(entry);
  return lostNow(changes, { resources, projectNames: projectNamesOf(snapshot) });
}

/** The changes that the last sync of an inventory found. null: none ended since changes are recorded. */
export function changesView(
  entry: InventoryEntry,
  coverage: CoveredInventories,
): ChangesView | null {
  if (entry.changes === null) return null;
  const { changes, isSeen } = entry.changes;
  return { changes, lost: lossesOf(entry, coverage).lost, isSeen };
}

/** The same as counts. */
export function changesSummary(
  entry: InventoryEntry,
  coverage: CoveredInventories,
): ChangesSummary[] {
  if (entry.changes === null) return [];
  const { changes, isSeen } = entry.changes;
  const { lost, newestAt } = lossesOf(entry, coverage);
  return [
    {
      inventoryId: entry.inventory.id,
      inventoryName: entry.inventory.name,
      ...countsOf(changes),
      lost: lost.count,
      unseenLossAt: isSeen ? null : newestAt,
    },
  ];
}

function countsOf(changes: InventoryChanges | null) {
  if (changes === null) {
    const counts = { appeared: 0, gone: 0, changed: 0, gained: 0 };
    return { since: null, at: null, figures: null, ...counts };
  }
  const { since, at, statuses, appeared, gone, changed, gained } = changes;
  return {
    since,
    at,
    figures: statuses,
    appeared: appeared.count,
    gone: gone.count,
    changed: changed.count,
    gained: gained.count,
  };
}
