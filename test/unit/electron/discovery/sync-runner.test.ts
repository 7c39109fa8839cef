import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Discovery } from '../../../../electron/discovery/list-outcome.ts';
import type { FirstFindings } from '../../../../electron/inventories/shown-inventories.ts';
import type { SettledLists } from '../../../../electron/discovery/rules/settled-lists.ts';
import { SyncRunner } from '../../../../electron/discovery/sync-runner.ts';
import { turns } from '../../../../electron/turns.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { Inventory, InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import type { SyncProgress, SyncRun } from '../../../../shared/sync/sync-run.ts';
import {
  aList,
  anIssue,
  aProject,
  aResource,
  aRestorePoint,
  aRun,
  aSnapshot,
  earlier,
  inventoryId,
  now,
} from '../../../fakes/builders.ts';
import { fromVault } from '../../../fakes/sign-in.ts';

const inventory: Inventory = {
  id: inventoryId,
  name: 'A',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: 'aa1-ovh',
  createdAt: now,
  signIn: fromVault,
  verification: null,
};
const volume = aResource();
const discovery: Discovery = {
  projects: [aProject()],
  lists: [
    {
      list: { kind: 'volume', projectId: 'p1', region: null },
      isRead: true,
      resources: [{ resource: volume, raw: '{"id":"v1"}' }],
      restorePoints: [],
      issue: null,
    },
  ],
  requests: 8,
};
const progressOfOne = {
  projectCount: 1,
  finishedProjects: 0,
  listCount: 9,
  finishedLists: 1,
  current: null,
  resourceCount: 0,
  requests: 3,
  issueCount: 0,
};
type Discover = ConstructorParameters<typeof SyncRunner>[0]['discover'];

let shown: Inventory;
let isDeleted: boolean;
let previous: InventorySnapshot | null;
let findings: FirstFindings | null;
let lastRun: SyncRun | null;
let saved: { snapshot: InventorySnapshot; raws: ReadonlyMap<string, string> }[];
let runs: SyncRun[];
let progress: SyncProgress[];
let saveSnapshot: () => Promise<void>;
let clockMs: number;

beforeEach(() => {
  shown = inventory;
  isDeleted = false;
  previous = null;
  findings = null;
  lastRun = null;
  saved = [];
  runs = [];
  progress = [];
  clockMs = Date.parse(now);
  saveSnapshot = async () => {};
});

function runnerOf(discover: Discover) {
  return new SyncRunner({
    store: {
      get: () => {
        if (isDeleted) throw new AppError('inventory.notFound');
        return { inventory: shown, snapshot: previous, lastRun };
      },
      saveSnapshot: async (snapshot, raws) => {
        await saveSnapshot();
        saved.push({ snapshot, raws });
      },
      saveLastRun: async () => {},
    },
    shown: {
      findingsOf: () => findings,
      show: (of, found) => {
        expect(of).toBe(inventory);
        findings = found;
      },
      forget: () => (findings = null),
    },
    discover,
    now: () => new Date(clockMs),
    newId: () => 'b3b0e7a4-9d5b-4e0e-8c67-6f6f1e9a5b10',
    onProgress: (value) => progress.push(value),
    onFinished: (run) => runs.push(run),
    failureOf: (error) =>
      error instanceof AppError ? error.failure : new AppError('internal').failure,
  });
}

/** Starts a sync, and returns the run once it has ended. */
async function runOf(discover: Discover): Promise<SyncRun> {
  const runner = runnerOf(discover);
  runner.start(inventoryId);
  await expect.poll(() => runs).toHaveLength(1);
  expect(runner.progressOf(inventoryId)).toBeNull();
  return runs[0] as SyncRun;
}

describe('a sync', () => {
  it('stores its result, with the provider’s objects', async () => {
    const run = await runOf(async () => discovery);
    expect(run).toMatchObject({ status: 'completed', newCount: 1, requests: 8, failure: null });
    expect(saved[0]?.snapshot.resources).toEqual([volume]);
    expect(saved[0]?.raws.get(volume.urn)).toBe('{"id":"v1"}');
  });

  it('reads and stores the earlier objects of what has not changed', async () => {
    const image = aRestorePoint({ kind: 'instance-snapshot', resourceUrn: null, matchedBy: null });
    const detached = aResource({ urn: 'urn:detached', attachedTo: [] });
    previous = aSnapshot({ resources: [volume, detached], restorePoints: [image] });
    const attached = { ...detached, attachedTo: ['urn:no-instance'] };
    await runOf(async (_, { objects }) => {
      expect(objects.resource(structuredClone(volume))).toBe(volume);
      const resources = [volume, attached].map((resource) => ({ resource, raw: '{}' }));
      const list = { kind: 'volume', projectId: 'p1', region: null } as const;
      const found = { list, isRead: true, resources, issue: null } as const;
      return { ...discovery, lists: [{ ...found, resources, restorePoints: [{ ...image }] }] };
    });
    // Those that only the merge makes equal to earlier ones, too.
    expect(saved[0]?.snapshot.resources[1]).toBe(detached);
    expect(saved[0]?.snapshot.restorePoints[0]).toBe(image);
  });

  it('that failed completely changes no known data, and reports the cause', async () => {
    previous = aSnapshot({ resources: [volume] });
    const run = await runOf(() => Promise.reject(new AppError('ovh.unreachable')));
    expect(run).toMatchObject({ status: 'failed', failure: { code: 'ovh.unreachable' } });
    expect(saved).toEqual([]);
  });

  it('whose result does not fit on the disk has failed', async () => {
    saveSnapshot = () => Promise.reject(new AppError('storage.full'));
    expect(await runOf(async () => discovery)).toMatchObject({
      status: 'failed',
      failure: { code: 'storage.full' },
    });
  });

  it('is not stored when the inventory’s account has changed meanwhile', async () => {
    const run = await runOf(async () => {
      shown = { ...inventory, account: 'bb2-ovh' };
      return discovery;
    });
    expect(run.status).toBe('cancelled');
    expect(saved).toEqual([]);
  });

  describe('while it is merged', () => {
    let paused: number;
    let atPause: (pause: number) => void;

    beforeEach(() => {
      paused = 0;
      atPause = () => {};
      vi.spyOn(turns, 'isOver', 'get').mockReturnValue(true);
      vi.spyOn(turns, 'next').mockImplementation(async () => atPause((paused += 1)));
    });
    afterEach(() => vi.restoreAllMocks());

    it('shows and stores nothing before all of it is merged', async () => {
      atPause = () => expect(saved).toEqual([]);
      const run = await runOf(async () => discovery);
      expect(run.status).toBe('completed');
      expect(paused).toBeGreaterThan(3);
      expect(saved).toHaveLength(1);
    });

    it('can still be cancelled, at each pause, and then changes nothing', async () => {
      await runOf(async () => discovery);
      const pauses = paused;
      for (let last = 1; last <= pauses; last += 1) {
        [paused, saved, runs] = [0, [], []];
        const runner = runnerOf(async () => discovery);
        atPause = (pause) => {
          if (pause === last) void runner.cancel(inventoryId);
        };
        runner.start(inventoryId);
        await expect.poll(() => runs).toHaveLength(1);
        expect(runs[0]).toMatchObject({ status: 'cancelled', failure: null });
        expect(saved).toEqual([]);
      }
    });

    it('is not stored when the inventory is deleted, or changed to another account', async () => {
      atPause = () => (shown = { ...inventory, account: 'bb2-ovh' });
      expect((await runOf(async () => discovery)).status).toBe('cancelled');
      runs = [];
      atPause = () => (isDeleted = true);
      expect((await runOf(async () => discovery)).failure?.code).toBe('inventory.notFound');
      expect(saved).toEqual([]);
    });

    it('is merged again with what has become known meanwhile', async () => {
      const gone = aResource({ urn: 'urn:gone' });
      atPause = (pause) => {
        if (pause === 3) previous = aSnapshot({ resources: [volume, gone] });
      };
      expect(await runOf(async () => discovery)).toMatchObject({ newCount: 0, goneCount: 1 });
      expect(saved).toHaveLength(1);
    });
  });

  it('can be cancelled, and then changes nothing', async () => {
    const runner = runnerOf(
      (_inventory, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new AppError('sync.cancelled')));
        }),
    );
    runner.start(inventoryId);
    await runner.cancel(inventoryId);
    expect(runs[0]).toMatchObject({ status: 'cancelled', failure: null });
    expect(saved).toEqual([]);
  });

  it('does not run twice at once, and can run again afterwards', async () => {
    let finish: (value: Discovery) => void = () => {};
    const runner = runnerOf(() => new Promise((resolve) => (finish = resolve)));
    runner.start(inventoryId);
    expect(() => runner.start(inventoryId)).toThrow(
      expect.objectContaining({ code: 'sync.alreadyRunning' }),
    );
    finish(discovery);
    await expect.poll(() => runs).toHaveLength(1);
    expect(() => runner.start(inventoryId)).not.toThrow();
  });

  it('reports a wait and its end immediately, without other progress', async () => {
    const runner = runnerOf(async (_inventory, { onProgress, onPause }) => {
      onProgress({ ...progressOfOne, resourceCount: 7 });
      onPause(clockMs + 9000);
      // Within the tenth of a second by which other progress is delayed.
      expect(runner.progressOf(inventoryId)?.waitsUntil).toBe(
        new Date(clockMs + 9000).toISOString(),
      );
      onProgress({ ...progressOfOne, resourceCount: 8 });
      onPause(null);
      return discovery;
    });
    runner.start(inventoryId);
    await expect.poll(() => runs).toHaveLength(1);
    expect(progress.map(({ waitsUntil, resourceCount }) => [resourceCount, waitsUntil])).toEqual([
      [0, null],
      [7, null],
      [7, '2026-11-20T08:00:09.000Z'],
      [8, null],
    ]);
  });

  it('reports the last of many changes too', async () => {
    let finish: (value: Discovery) => void = () => {};
    const runner = runnerOf((_inventory, { onProgress }) => {
      onProgress({ ...progressOfOne, resourceCount: 7 });
      clockMs += 1;
      onProgress({ ...progressOfOne, resourceCount: 8 });
      return new Promise((resolve) => (finish = resolve));
    });
    runner.start(inventoryId);
    await expect.poll(() => progress.at(-1)?.resourceCount).toBe(8);
    finish(discovery);
    await expect.poll(() => runs).toHaveLength(1);
  });

  it('compares its requests with those of the last whole sync', async () => {
    lastRun = aRun({ status: 'completed', requests: 90 });
    await runOf(async (_inventory, { onProgress }) => {
      clockMs += 1000;
      onProgress({ ...progressOfOne, requests: 3, listCount: 0, finishedLists: 0 });
      return discovery;
    });
    expect(progress.at(-1)).toMatchObject({ requests: 3, knownRequests: 90 });
  });

  it('reports its progress, but not more often than a window can show', async () => {
    await runOf(async (_inventory, { onProgress }) => {
      for (let finishedProjects = 1; finishedProjects <= 300; finishedProjects += 1) {
        clockMs += 1;
        const current = { projectName: 'P', kind: 'volume' as const };
        onProgress({
          projectCount: 300,
          finishedProjects,
          listCount: 300,
          finishedLists: finishedProjects,
          current,
          resourceCount: 1,
          requests: 1,
          issueCount: 0,
        });
      }
      return discovery;
    });
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.length).toBeLessThan(6);
  });
});

describe('a first sync', () => {
  const found = { projects: [aProject()], resources: [{ resource: volume, raw: '{"id":"v1"}' }] };
  const shownUrns = () => findings?.snapshot.resources.map(({ urn }) => urn);

  it('shows what it has read, until its result replaces it', async () => {
    let finish: (value: Discovery) => void = () => {};
    const runner = runnerOf((_inventory, { onFound }) => {
      onFound(found);
      return new Promise((resolve) => (finish = resolve));
    });
    runner.start(inventoryId);
    await expect.poll(shownUrns).toEqual([volume.urn]);
    expect(findings?.raws.get(volume.urn)).toBe('{"id":"v1"}');
    // Nothing can be concluded from lists and restore points before all are read.
    expect(findings?.snapshot).toMatchObject({ lists: [], restorePoints: [] });
    finish(discovery);
    await expect.poll(() => runs).toHaveLength(1);
    expect(findings).toBeNull();
  });

  it('shows it in batches, the last one when it ends', async () => {
    const other = aResource({ urn: `${volume.urn}-2` });
    await runOf(async (_inventory, { onFound }) => {
      onFound(found);
      clockMs += 100;
      onFound({ resources: [{ resource: other, raw: '' }] });
      expect(shownUrns()).toEqual([volume.urn]);
      throw new AppError('sync.cancelled');
    });
    expect(shownUrns()).toEqual([volume.urn, other.urn]);
    expect(saved).toEqual([]);
  });

  it('begins with what the one before it had read', async () => {
    await runOf(async (_inventory, { onFound }) => {
      onFound(found);
      throw new AppError('sync.cancelled');
    });
    const other = aResource({ urn: `${volume.urn}-2` });
    runs = [];
    await runOf(async (_inventory, { onFound }) => {
      onFound({ resources: [{ resource: other, raw: '' }] });
      throw new AppError('sync.cancelled');
    });
    expect(shownUrns()).toEqual([volume.urn, other.urn]);
  });
});

it('a later sync shows what is known until it ends', async () => {
  previous = aSnapshot({ resources: [volume] });
  await runOf(async (_inventory, { onFound }) => {
    onFound({ resources: [{ resource: volume, raw: '' }] });
    throw new AppError('sync.cancelled');
  });
  expect(findings).toBeNull();
});

describe('a sync of the lists that failed', () => {
  const read = aList('volume', { readAt: earlier });
  const failed = aList('volume-snapshot', { isRead: false, isComplete: false, readAt: null });

  it('need not read the others, and stores nothing about them that it does not have', async () => {
    previous = aSnapshot({ resources: [volume], lists: [read, failed] });
    lastRun = aRun({ status: 'partial', requests: 90, issues: [anIssue({ list: failed })] });
    let given = null as SettledLists | null;
    const runner = runnerOf(async (_inventory, { settled, onProgress }) => {
      given = settled;
      clockMs += 1000;
      onProgress({ ...progressOfOne, requests: 1, listCount: 1, finishedLists: 1 });
      const [list] = discovery.lists;
      return { ...discovery, lists: list?.isRead ? [{ ...list, readAt: earlier }] : [] };
    });
    runner.start(inventoryId, 'failed');
    await expect.poll(() => runs).toHaveLength(1);
    expect(given?.of(read)?.readAt).toBe(earlier);
    expect(given?.of(failed)).toBeNull();
    expect(runs[0]?.failure).toBeNull();
    expect(saved[0]?.raws.size).toBe(0);
    expect(saved[0]?.snapshot.lists[0]?.readAt).toBe(earlier);
    // A whole sync needed more.
    expect(progress.at(-1)?.knownRequests).toBe(1);
  });

  it('reads all if none is known to have failed', async () => {
    previous = aSnapshot({ resources: [volume], lists: [read] });
    const settledBefore: unknown[] = [];
    const runner = runnerOf(async (_inventory, { settled }) => {
      settledBefore.push(settled);
      return discovery;
    });
    runner.start(inventoryId, 'failed');
    await expect.poll(() => runs).toHaveLength(1);
    expect(settledBefore).toEqual([null]);
  });
});
