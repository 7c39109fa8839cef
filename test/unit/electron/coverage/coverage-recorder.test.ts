import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CoverageRecorder } from '../../../../electron/coverage/coverage-recorder.ts';
import {
  CoveredInventories,
  type SourcePoints,
} from '../../../../electron/coverage/covered-inventories.ts';
import { InventoryStore } from '../../../../electron/inventories/inventory-store.ts';
import { coverageHandlers } from '../../../../electron/coverage/handlers.ts';
import { turns } from '../../../../electron/turns.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import { type CoveragePolicy } from '../../../../shared/coverage/coverage.ts';
import type { Inventory, InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import type { Notice } from '../../../../shared/bridge/notice.ts';
import {
  aBucket,
  aList,
  anInstance,
  aResource,
  aRestorePoint,
  aSnapshot,
  inventoryId,
} from '../../../fakes/builders.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fromVault } from '../../../fakes/sign-in.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';

const inventory: Inventory = {
  id: inventoryId,
  name: 'Production',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: '2026-11-01T00:00:00.000Z',
  signIn: fromVault,
  verification: null,
};
const volume = aResource();
const bucket = aBucket();
const sourceId = '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99';
const noSources: SourcePoints = { points: [], states: [] };

let folder: string;
let clock: Date;
let policy: CoveragePolicy;
let outside: SourcePoints;
let notices: Notice[];
let recorded: number;
let failures: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorder-'));
  clock = new Date('2026-11-10T08:00:00.000Z');
  policy = anyAgePolicy;
  outside = noSources;
  notices = [];
  recorded = 0;
  failures = [];
});
afterEach(() => rm(folder, { recursive: true }));

const document = memoryDocument([inventory]);

async function open() {
  const store = new InventoryStore({
    document,
    snapshots: new SnapshotStore(folder, () => clock),
    newId: () => crypto.randomUUID(),
    raiseNotice: (notice) => notices.push(notice),
  });
  await store.load();
  const coverage = new CoveredInventories({
    policy: () => policy,
    excludedOf: ({ excluded }) => excluded,
    sourcePointsOf: () => outside,
    now: () => clock,
  });
  const recorder = new CoverageRecorder({
    store,
    coverage,
    policy: () => policy,
    now: () => clock,
    onRecorded: () => (recorded += 1),
    reportFailure: (error) => failures.push(error),
  });
  recorder.start();
  const calls = coverageHandlers({
    store,
    coverage,
    recorder,
    settings: { read: () => ({ ...defaultSettings, coverage: policy }) },
  });
  return {
    store,
    recorder,
    coverage,
    history: async () =>
      (await calls['coverageHistory.read']({ scope: { of: 'inventory', inventoryId } })).points,
    isSaved: async () => (await calls['coverageHistory.read']({ scope: { of: 'all' } })).isSaved,
    changes: () => calls['changes.read']({ inventoryId }),
    summary: async () => (await calls['changes.list']())[0],
    acknowledge: () => calls['changes.acknowledge']({ inventoryId }),
    /** A sync with this result, so many days after the last. */
    sync: async (found: Partial<InventorySnapshot>, afterDays = 1) => {
      clock = new Date(clock.getTime() + afterDays * 86_400_000);
      await recorder.saveSnapshot(
        aSnapshot({ syncedAt: clock.toISOString(), ...found }),
        new Map(),
      );
    },
    decide: async (change: () => void | Promise<void>) => {
      clock = new Date(clock.getTime() + 60_000);
      await change();
      recorder.noticeChange(null);
      await recorder.settled();
    },
  };
}

const protectedVolume = { resources: [volume], restorePoints: [aRestorePoint()] };
const bareVolume = { resources: [volume], restorePoints: [] };

function setExcluded(store: InventoryStore, isExcluded: boolean): Promise<void> {
  return store.decide(inventoryId, ({ included }) => ({
    excluded: new Set(isExcluded ? [volume.urn] : []),
    included,
  }));
}

describe('the history of an inventory', () => {
  it('has a point for each sync, and survives a restart', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    const again = await open();
    expect(await again.history()).toMatchObject([
      {
        at: '2026-11-11T08:00:00.000Z',
        counts: { protected: 1 },
        cause: 'sync',
        inventoryCount: 1,
      },
      { at: '2026-11-12T08:00:00.000Z', counts: { notProtected: 1 }, cause: 'sync' },
    ]);
    expect(await again.isSaved()).toBe(true);
    expect(notices).toEqual([]);
  });

  it('has one point for all decisions between two syncs, and none for those without effect', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.decide(() => undefined);
    expect(await app.history()).toHaveLength(1);
    await app.decide(() => void (policy = { countsProviderPoints: false, maxAgeDays: {} }));
    await app.decide(() => setExcluded(app.store, true));
    expect(await app.history()).toMatchObject([
      { cause: 'sync', counts: { protected: 1 } },
      { cause: 'decision', counts: { excluded: 1 }, policy: { countsProviderPoints: false } },
    ]);
    await app.sync(protectedVolume);
    expect(await app.history()).toHaveLength(3);
  });

  it('begins with the result of the previous sync if its file is lost', async () => {
    const before = await open();
    await before.store.saveSnapshot(
      aSnapshot({ ...protectedVolume, syncedAt: clock.toISOString() }),
      new Map(),
    );
    const app = await open();
    expect(await app.history()).toEqual([]);
    await app.sync(bareVolume);
    expect(await app.history()).toMatchObject([
      { at: '2026-11-10T08:00:00.000Z', counts: { protected: 1 } },
      { at: '2026-11-11T08:00:00.000Z', counts: { notProtected: 1 } },
    ]);
  });

  it('that is damaged on the disk is set aside and reported, and continues', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await writeFile(join(folder, inventoryId, 'history.json'), '[{"at":');
    const again = await open();
    expect(notices).toMatchObject([{ code: 'storage.corrupt', subject: 'Production' }]);
    expect(await readFile(notices[0]?.movedTo ?? '', 'utf8')).toBe('[{"at":');
    await again.sync(bareVolume);
    expect(await again.history()).toHaveLength(2);
  });

  it('that cannot be read is not overwritten, continues in memory, and reports it', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    const path = join(folder, inventoryId, 'history.json');
    await rm(path);
    // A folder in its place: not even root can read it as a file.
    await mkdir(path);
    const again = await open();
    expect(notices).toMatchObject([{ code: 'storage.unreadable' }]);
    await again.sync(bareVolume);
    expect(await again.history()).toHaveLength(2);
    expect(await again.isSaved()).toBe(false);
    expect(failures).not.toEqual([]);
  });

  it('is deleted with the data of another account', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.store.forgetDiscovery(inventoryId);
    expect(await app.history()).toEqual([]);
    expect(await app.changes()).toBeNull();
    expect(await readdir(join(folder, inventoryId))).toEqual([]);
  });

  it('does not return when its inventory is deleted during a write', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    const { history } = app.store.get(inventoryId);
    const before = app.store.saveHistory(inventoryId, history);
    const deleted = app.store.delete(inventoryId);
    const after = app.store.saveHistory(inventoryId, history);
    await Promise.all([before, deleted, after]);
    expect(await readdir(folder)).toEqual([]);
    document.write([inventory]);
  });

  it.skipIf(process.platform === 'win32')('is readable by its owner only', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    for (const name of ['history.json', 'changes.json']) {
      const { mode } = await stat(join(folder, inventoryId, name));
      expect(mode & 0o077).toBe(0);
    }
  });
});

describe('the changes since the last sync', () => {
  it('are none after the first, whatever it finds', async () => {
    const app = await open();
    await app.sync({ resources: [volume, bucket] });
    expect(await app.changes()).toEqual({
      changes: null,
      lost: { count: 0, entries: [] },
      isSeen: true,
    });
    expect(await app.summary()).toMatchObject({ since: null, lost: 0, unseenLossAt: null });
  });

  it('are the differences of the second, and survive a restart', async () => {
    const app = await open();
    await app.sync({ resources: [volume, bucket] });
    await app.sync({ resources: [{ ...volume, name: 'renamed' }, anInstance()] });
    const again = await open();
    expect(await again.changes()).toMatchObject({
      changes: {
        since: '2026-11-11T08:00:00.000Z',
        at: '2026-11-12T08:00:00.000Z',
        appeared: { count: 1, entries: [{ name: 'web-1', projectName: 'Production' }] },
        gone: { count: 1, entries: [{ name: 'b1' }] },
        changed: { entries: [{ facts: [{ fact: 'name', before: 'data', after: 'renamed' }] }] },
      },
    });
  });

  it('that an earlier version stored are opened, and their other changes of status stay uncounted', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync({ resources: [volume, bucket] });
    const path = join(folder, inventoryId, 'changes.json');
    const stored = JSON.parse(await readFile(path, 'utf8')) as { changes: object };
    expect(stored.changes).toHaveProperty('statuses');
    const { statuses: _new, ...changes } = stored.changes as { statuses: unknown };
    await writeFile(path, JSON.stringify({ ...stored, changes }));
    const again = await open();
    expect(notices).toEqual([]);
    expect(await again.changes()).toMatchObject({ changes: { statuses: null } });
    expect(await again.summary()).toMatchObject({ figures: null, appeared: 1 });
  });

  it('include protection that is known for the first time', async () => {
    const unread = [aList('volume-snapshot', { isRead: false, readAt: null })];
    const app = await open();
    await app.sync({ ...bareVolume, lists: unread });
    await app.sync(bareVolume);
    expect(await app.summary()).toMatchObject({
      lost: 0,
      gained: 0,
      figures: { transitions: [{ before: 'unknown', after: 'not-protected', count: 1 }] },
    });
  });

  it('include lost protection when a restore point is gone', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    expect(await app.changes()).toMatchObject({
      lost: { count: 1, entries: [{ name: 'data', protection: 'not-protected' }] },
      isSeen: false,
    });
    expect(await app.summary()).toMatchObject({ lost: 1, unseenLossAt: clock.toISOString() });
    expect(recorded).toBe(2);
  });

  it('include lost protection when a sync shows that the newest is now too old', async () => {
    policy = { countsProviderPoints: true, maxAgeDays: { 'block-storage': 7 } };
    const restorePoints = [aRestorePoint({ takenAt: clock.toISOString() })];
    const app = await open();
    await app.sync({ resources: [volume], restorePoints });
    await app.sync({ resources: [volume], restorePoints }, 10);
    expect(await app.changes()).toMatchObject({ lost: { entries: [{ protection: 'stale' }] } });
    await app.acknowledge();
    await app.sync({ resources: [volume], restorePoints }, 1);
    expect(await app.summary()).toMatchObject({ lost: 0 });
  });

  it('include no loss when the list could not be read, but do once it can', async () => {
    const unread = [aList('volume-snapshot', { isRead: false })];
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync({ ...protectedVolume, lists: unread });
    expect(await app.summary()).toMatchObject({ lost: 0, unseenLossAt: null });
    await app.sync(bareVolume);
    expect(await app.summary()).toMatchObject({ lost: 1 });
  });

  it('include no loss caused by a decision of the user', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.decide(() => void (policy = { countsProviderPoints: false, maxAgeDays: {} }));
    await app.sync(protectedVolume);
    expect(await app.summary()).toMatchObject({ lost: 0 });
    await app.decide(() => void (policy = anyAgePolicy));
    await app.decide(() => setExcluded(app.store, true));
    await app.sync(bareVolume);
    expect(await app.summary()).toMatchObject({ lost: 0 });
  });

  it('retain losses over syncs until they are dismissed', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    await app.sync(bareVolume);
    expect(await app.summary()).toMatchObject({
      lost: 1,
      unseenLossAt: '2026-11-12T08:00:00.000Z',
    });
    await app.acknowledge();
    expect(await app.summary()).toMatchObject({ lost: 1, unseenLossAt: null });
    const again = await open();
    expect(await again.changes()).toMatchObject({ lost: { count: 1 }, isSeen: true });
    await again.sync(bareVolume);
    expect(await again.summary()).toMatchObject({ lost: 0 });
  });

  it('retain losses that were not dismissed when the snapshot itself was damaged', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    await writeFile(join(folder, inventoryId, 'snapshot.jsonl'), 'damaged');
    const again = await open();
    expect(await again.summary()).toMatchObject({ lost: 0 });
    await again.sync(bareVolume);
    expect(await again.summary()).toMatchObject({ lost: 1, since: null });
  });

  it('drop a loss as soon as its resource is excluded, or protected again', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    await app.sync(bareVolume);
    await setExcluded(app.store, true);
    expect(await app.summary()).toMatchObject({ lost: 0, unseenLossAt: null });
    await setExcluded(app.store, false);
    await app.sync(protectedVolume);
    expect(await app.changes()).toMatchObject({
      lost: { count: 0 },
      changes: { gained: { count: 1 } },
    });
  });
});

describe('a sync that is recorded in turns', () => {
  let atPause: () => unknown;
  let pauses: number;

  beforeEach(() => {
    atPause = () => {};
    pauses = 0;
    vi.spyOn(turns, 'isOver', 'get').mockReturnValue(true);
    vi.spyOn(turns, 'next').mockImplementation(async () => {
      pauses += 1;
      await atPause();
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    document.write([inventory]);
  });

  it('shows the earlier resources with their protection until all that is new is determined', async () => {
    const app = await open();
    await app.sync(protectedVolume);
    const before = app.coverage.of(app.store.get(inventoryId));
    const seen = new Set<number>();
    let isEarlier = true;
    atPause = () => {
      const { snapshot } = app.store.get(inventoryId);
      const covered = app.coverage.of(app.store.get(inventoryId));
      isEarlier &&= covered === before || snapshot?.resources.length === 2;
      seen.add(covered.length);
      expect(covered).toHaveLength(snapshot?.resources.length ?? 0);
    };
    await app.sync({ resources: [volume, bucket] }, 0);
    expect([...seen]).toEqual([1, 2]);
    expect(isEarlier).toBe(true);
    expect(failures).toEqual([]);
  });

  it('has determined everything when it shows', async () => {
    const app = await open();
    const readLists = vi.fn(() => []);
    const snapshot = Object.defineProperty(aSnapshot(protectedVolume), 'lists', {
      get: readLists,
      enumerable: true,
    });
    const entry = { ...app.store.get(inventoryId), snapshot };
    await app.coverage.prepare(entry);
    expect(readLists).toHaveBeenCalledOnce();
    expect(app.coverage.of(entry)).toMatchObject([{ protection: 'protected' }]);
    expect(readLists).toHaveBeenCalledOnce();
  });

  it('counts by the settings that are changed meanwhile', async () => {
    const app = await open();
    atPause = () => (policy = { countsProviderPoints: false, maxAgeDays: {} });
    await app.sync(protectedVolume);
    expect(await app.history()).toMatchObject([{ counts: { notProtected: 1 } }]);
  });

  it.each(['deleted', 'another account’s'] as const)(
    'records nothing after the inventory was deleted or became another account’s: %s',
    async (end) => {
      const app = await open();
      await app.sync(protectedVolume);
      pauses = 0;
      await app.sync(protectedVolume);
      const pausesOfAll = pauses;
      pauses = 0;
      atPause = async () => {
        if (pauses !== pausesOfAll) return;
        if (end === 'deleted') await app.store.delete(inventoryId);
        else {
          await app.store.forgetDiscovery(inventoryId);
          await app.store.saveSnapshot(aSnapshot({ resources: [bucket] }), new Map());
        }
      };
      await app.sync(bareVolume);
      expect(pauses).toBe(pausesOfAll);
      expect(failures).toEqual([]);
      const files = await readdir(join(folder, inventoryId)).catch(() => []);
      expect(files.filter((name) => name !== 'snapshot.jsonl')).toEqual([]);
    },
  );
});

describe('another source of restore points', () => {
  const plakarPoint = aRestorePoint({ kind: 'plakar-snapshot', sourceId, resourceUrn: bucket.urn });
  const showing = (points: SourcePoints['points'], isRead = true): SourcePoints => ({
    points,
    states: [
      {
        id: sourceId,
        isRead,
        canTellNone: true,
        canTellNoVolume: true,
        readAt: clock.toISOString(),
      },
    ],
  });

  it('whose reading shows that a snapshot is gone removes protection, without a sync', async () => {
    outside = showing([plakarPoint]);
    const app = await open();
    await app.sync({ resources: [bucket] });
    await app.decide(() => void (outside = showing([])));
    expect(await app.summary()).toMatchObject({ lost: 1 });
    expect(await app.history()).toMatchObject([{ cause: 'sync' }, { cause: 'decision' }]);
    await app.acknowledge();
    await app.sync({ resources: [bucket] });
    expect(await app.summary()).toMatchObject({ lost: 0 });
  });

  it('that cannot be read causes no loss', async () => {
    outside = showing([plakarPoint]);
    const app = await open();
    await app.sync({ resources: [bucket] });
    await app.decide(() => void (outside = showing([plakarPoint], false)));
    expect(await app.summary()).toMatchObject({ lost: 0 });
    expect((await app.history()).at(-1)).toMatchObject({ counts: { unknown: 1 } });
  });

  it('that the user removes causes no loss', async () => {
    outside = showing([plakarPoint]);
    const app = await open();
    await app.sync({ resources: [bucket] });
    await app.decide(() => void (outside = noSources));
    expect(await app.summary()).toMatchObject({ lost: 0 });
    expect((await app.history()).at(-1)).toMatchObject({ counts: { notProtected: 1 } });
  });

  it('with a first snapshot protects, and is reported with the last sync', async () => {
    outside = showing([]);
    const app = await open();
    await app.sync({ resources: [bucket] });
    await app.sync({ resources: [bucket] });
    await app.decide(() => void (outside = showing([plakarPoint])));
    expect(await app.changes()).toMatchObject({ changes: { gained: { count: 1 } } });
  });
});

it('does not fail a sync whose changes cannot be written, and shows them', async () => {
  const app = await open();
  await app.sync(protectedVolume);
  for (const name of ['changes.json', 'history.json']) {
    await rm(join(folder, inventoryId, name));
    await mkdir(join(folder, inventoryId, name));
  }
  await app.sync(bareVolume);
  expect(await app.summary()).toMatchObject({ lost: 1 });
  expect(await app.history()).toHaveLength(2);
  expect(await app.isSaved()).toBe(false);
  expect(failures.length).toBe(2);
  await rm(join(folder, inventoryId, 'history.json'), { recursive: true });
  await app.decide(() => undefined);
  expect(await app.isSaved()).toBe(true);
});
