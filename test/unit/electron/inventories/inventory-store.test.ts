import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CoveredInventories } from '../../../../electron/coverage/covered-inventories.ts';
import { decideManually } from '../../../../electron/inventories/manual-decisions.ts';
import { InventoryStore } from '../../../../electron/inventories/inventory-store.ts';
import { detailsOf, summarise } from '../../../../electron/inventories/inventory-views.ts';
import { leftoversOf } from '../../../../electron/restore-points/leftover-views.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import type { Notice } from '../../../../shared/bridge/notice.ts';
import {
  aList,
  anInstance,
  aResource,
  aRestorePoint,
  aRun,
  aSnapshot,
  inventoryId,
  now,
} from '../../../fakes/builders.ts';
import { aLeftover } from '../../../fakes/leftovers.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fromVault } from '../../../fakes/sign-in.ts';

const inventory: Inventory = {
  id: inventoryId,
  name: 'Prod',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: now,
  signIn: fromVault,
  verification: null,
};
const volume = aResource();
const instance = anInstance();
const snapshot = aSnapshot({
  resources: [volume, instance],
  restorePoints: Array.from({ length: 7 }, (_, index) =>
    aRestorePoint({ id: `s${index}`, takenAt: `2026-11-0${index + 1}T00:00:00.000Z` }),
  ),
  lists: [aList('instance-snapshot', { isRead: false, readAt: null })],
});

let folder: string;
let notices: Notice[];
const document = memoryDocument([inventory]);

async function openStore(): Promise<InventoryStore> {
  const snapshots = new SnapshotStore(folder, () => new Date(now));
  const store = new InventoryStore({
    document,
    snapshots,
    newId: () => crypto.randomUUID(),
    raiseNotice: (notice) => notices.push(notice),
  });
  await store.load();
  return store;
}

const coverage = new CoveredInventories({
  policy: () => anyAgePolicy,
  excludedOf: ({ excluded }) => excluded,
  sourcePointsOf: () => noSourcePoints,
  now: () => new Date(now),
});
const noSourcePoints = { points: [], states: [] };

function covered(store: InventoryStore) {
  const entry = store.get(inventoryId);
  return { entry, covered: coverage.of(entry) };
}

function details(store: InventoryStore, urn: string) {
  const restorePoints = coverage.restorePointsOf(store.get(inventoryId), urn);
  return detailsOf(covered(store), urn, { restorePoints, excludedBy: [], raw: null });
}

function exclude(store: InventoryStore, urns: string[], isExcluded = true) {
  const wish = { urns, isExcluded, matched: new Set<string>() };
  return store.decide(inventoryId, (entry) => decideManually(entry, wish).after);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  notices = [];
});
afterEach(() => rm(folder, { recursive: true }));

describe('InventoryStore', () => {
  it('returns the same data after a restart', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    await exclude(store, [instance.urn]);
    await store.saveLastRun(aRun());
    const reopened = await openStore();
    expect(reopened.get(inventoryId)).toEqual(store.get(inventoryId));
    expect(covered(reopened).covered.map(({ protection }) => protection)).toEqual([
      'protected',
      'excluded',
    ]);
  });

  it('includes an excluded resource again', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    await exclude(store, [instance.urn]);
    await exclude(store, [instance.urn], false);
    expect(covered(store).covered[1]?.protection).toBe('unknown');
  });

  it('stores both of two simultaneous exclusions', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    await Promise.all([exclude(store, [instance.urn]), exclude(store, [volume.urn])]);
    expect((await openStore()).get(inventoryId).excluded.size).toBe(2);
  });

  it('does not overwrite a file that it could not read', async () => {
    // A folder in the place of a file: it exists, and reading it fails.
    await mkdir(join(folder, inventoryId, 'excluded.json'), { recursive: true });
    await mkdir(join(folder, inventoryId, 'snapshot.jsonl'), { recursive: true });
    const store = await openStore();
    expect(notices.map(({ code }) => code)).toEqual(['storage.unreadable', 'storage.unreadable']);
    const unwritable = { code: 'storage.unwritable' };
    await expect(exclude(store, ['urn'])).rejects.toMatchObject(unwritable);
    await expect(store.saveSnapshot(snapshot, new Map())).rejects.toMatchObject(unwritable);
  });

  it('reports a damaged snapshot, and retains the user’s decisions', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    await exclude(store, [instance.urn]);
    await writeFile(join(folder, inventoryId, 'snapshot.jsonl'), 'damaged');
    const reopened = await openStore();
    expect(notices).toMatchObject([{ code: 'storage.corrupt', subject: 'Prod' }]);
    expect(reopened.get(inventoryId).snapshot).toBeNull();
    await reopened.saveSnapshot(snapshot, new Map());
    expect(covered(reopened).covered[1]?.protection).toBe('excluded');
  });
});

describe('leftovers of Plakar backups', () => {
  const leftovers = [
    aLeftover({ id: 'old', createdAt: '2026-10-01T00:00:00.000Z', resourceUrn: volume.urn }),
    aLeftover({ id: 'new', createdAt: '2026-11-01T00:00:00.000Z' }),
    aLeftover({ id: 'undated', createdAt: null, projectId: 'p9' }),
  ];

  it('are shown for an inventory, newest first, and for one resource', async () => {
    const store = await openStore();
    await store.saveSnapshot({ ...snapshot, leftovers }, new Map());
    const entry = store.get(inventoryId);
    expect(leftoversOf(entry, null)).toMatchObject({
      count: 3,
      leftovers: [
        { id: 'undated', projectName: 'p9', resourceName: null },
        { id: 'new', projectName: 'Production', resourceName: null },
        { id: 'old', projectName: 'Production', resourceName: 'data' },
      ],
    });
    const ofVolume = leftoversOf(entry, volume.urn);
    expect(ofVolume).toMatchObject({ count: 1, leftovers: [{ id: 'old' }] });
    expect(leftoversOf(entry, instance.urn)).toEqual({ count: 0, leftovers: [] });
  });

  it('are counted completely if there are too many to show', async () => {
    const many = Array.from({ length: 300 }, (_, index) => aLeftover({ id: `l${index}` }));
    const store = await openStore();
    await store.saveSnapshot({ ...snapshot, leftovers: many }, new Map());
    const shown = leftoversOf(store.get(inventoryId), null);
    expect(shown.count).toBe(300);
    expect(shown.leftovers).toHaveLength(200);
  });
});

describe('the data for the window', () => {
  it('summarises an inventory', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    expect(summarise(covered(store), { state: 'stored' }, null)).toMatchObject({
      resourceCount: 2,
      classCounts: [
        { class: 'block-storage', count: 1 },
        { class: 'compute', count: 1 },
      ],
      coverage: { protected: 1, stale: 0, notProtected: 0, unknown: 1, excluded: 0 },
    });
  });

  it('has the five newest restore points and their number', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    const shown = details(store, volume.urn);
    expect(shown.restorePoints.map(({ id }) => id)).toEqual(['s6', 's5', 's4', 's3', 's2']);
    expect(shown.restorePointCount).toBe(7);
  });

  it('has no number of restore points when it is unknown', async () => {
    const store = await openStore();
    await store.saveSnapshot(snapshot, new Map());
    expect(details(store, instance.urn)).toMatchObject({
      protection: 'unknown',
      restorePointCount: null,
    });
  });
});
