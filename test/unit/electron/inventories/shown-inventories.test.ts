import { describe, expect, it } from 'vitest';
import { CoveredInventories } from '../../../../electron/coverage/covered-inventories.ts';
import { detailsOf, summarise } from '../../../../electron/inventories/inventory-views.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import { ShownInventories } from '../../../../electron/inventories/shown-inventories.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import {
  aRestorePoint,
  aResource,
  aSnapshot,
  inventoryId,
  now,
  nothingElse,
} from '../../../fakes/builders.ts';
import { fromVault } from '../../../fakes/sign-in.ts';

const entry: InventoryEntry = {
  inventory: {
    id: inventoryId,
    name: 'A',
    endpoint: { kind: 'preset', name: 'ovh-eu' },
    account: 'aa1-ovh',
    createdAt: now,
    signIn: fromVault,
    verification: null,
  },
  snapshot: null,
  ...nothingElse(),
};
const volume = aResource();
const snapshot = aSnapshot({ resources: [volume], lists: [] });

function shownOf(stored: InventoryEntry) {
  let present = stored;
  const events: string[] = [];
  const shown = new ShownInventories({ list: () => [present], get: () => present }, (id) =>
    events.push(id),
  );
  shown.show(entry.inventory, { snapshot, raws: new Map() });
  return { shown, events, become: (next: InventoryEntry) => (present = next) };
}

/** Everything that could protect is there: a point of another source for each resource. */
const coverage = new CoveredInventories({
  policy: () => anyAgePolicy,
  sourcePointsOf: () => ({
    points: [aRestorePoint({ resourceUrn: volume.urn, takenAt: now, sourceId: 's1' })],
    states: [{ id: 's1', isRead: true, canTellNone: true, canTellNoVolume: true, readAt: now }],
  }),
  excludedOf: ({ excluded }) => excluded,
  now: () => new Date(now),
});

describe('an inventory in its first sync', () => {
  it('is shown with what was read so far, and reports that there is more', () => {
    const { shown, events } = shownOf(entry);
    expect(events).toEqual([inventoryId]);
    for (const each of [shown.get(inventoryId), ...shown.list()]) {
      expect(each).toMatchObject({ snapshot, isProvisional: true });
    }
    shown.forget(inventoryId);
    expect(shown.get(inventoryId)).toBe(entry);
  });

  it('is not mixed with an earlier result, or with another account', () => {
    const { shown, become } = shownOf(entry);
    become({ ...entry, snapshot: aSnapshot() });
    expect(shown.get(inventoryId).isProvisional).toBeUndefined();
    become({ ...entry, inventory: { ...entry.inventory, account: 'bb2-ovh' } });
    expect(shown.get(inventoryId).snapshot).toBeNull();
  });

  it('has only unknown resources, even if a restore point or none is known', () => {
    const provisional = shownOf(entry).shown.get(inventoryId);
    const covered = coverage.of(provisional);
    expect(covered).toMatchObject([{ protection: 'unknown', areRestorePointsKnown: false }]);
    expect(coverage.restorePointsOf(provisional, volume.urn)).toEqual([]);
    expect(coverage.of({ ...provisional, excluded: new Set([volume.urn]) })).toMatchObject([
      { protection: 'excluded' },
    ]);
  });

  it('counts its resources, and still has never been synced', () => {
    const provisional = shownOf(entry).shown.get(inventoryId);
    const covered = coverage.of(provisional);
    const summary = summarise({ entry: provisional, covered }, { state: 'stored' }, null);
    expect(summary).toMatchObject({ resourceCount: 1, syncedAt: null, isProvisional: true });
  });

  it('does not report that a volume is attached to nothing', () => {
    const attached = aResource({ attachedTo: [] });
    const found = aSnapshot({ resources: [attached], lists: [] });
    const provisional = { ...entry, snapshot: found, isProvisional: true };
    const covered = coverage.of(provisional);
    const apart = { restorePoints: [], excludedBy: [], raw: null };
    const details = detailsOf({ entry: provisional, covered }, attached.urn, apart);
    expect(details).toMatchObject({ related: null, restorePointCount: null });
  });
});
