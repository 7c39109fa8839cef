import { beforeEach, describe, expect, it } from 'vitest';
import { AutomaticSyncs } from '../../../../electron/sync/automatic-syncs.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type {
  AutomaticSync,
  InventoryPause,
  PowerState,
} from '../../../../shared/sync/automatic-sync.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import { fromVault } from '../../../fakes/sign-in.ts';
import type { SyncRun } from '../../../../shared/sync/sync-run.ts';
import { aRun, earlier } from '../../../fakes/builders.ts';

const hourMs = 3_600_000;
const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';

let nowMs: number;
let settings: AutomaticSync;
let isOnline: boolean;
let power: PowerState;
let pauses: Map<string, InventoryPause>;
let entries: Map<string, { inventory: Inventory; lastRun: SyncRun | null }>;
let running: string[];
let started: string[];
let toldCount: number;
let tick: () => void;
let wake: () => void;
let stoppedCount: number;

beforeEach(() => {
  nowMs = Date.parse('2026-07-20T12:00:00.000Z');
  settings = { interval: '4-hours', isOnBattery: false };
  [isOnline, power] = [true, 'mains'];
  pauses = new Map();
  entries = new Map();
  [running, started, toldCount, stoppedCount] = [[], [], 0, 0];
});

function make(): AutomaticSyncs {
  return new AutomaticSyncs({
    power: {
      isOnline: () => isOnline,
      power: async () => power,
      isSaverKnown: true,
      every: (_ms, check) => {
        tick = check;
        return () => (stoppedCount += 1);
      },
      onChanged: () => () => (stoppedCount += 1),
      onWoken: (listener) => {
        wake = listener;
        return () => (stoppedCount += 1);
      },
    },
    settings: () => settings,
    store: { list: () => [...entries.values()] },
    syncs: {
      get isAnyRunning() {
        return running.length > 0;
      },
      progressOf: () => null,
      start: (id) => {
        running.push(id);
        started.push(id);
      },
    },
    keysPause: async ({ id }) => pauses.get(id) ?? null,
    accessOf: ({ endpoint, signIn, verification }) => [endpoint, signIn, verification],
    now: () => new Date(nowMs),
    onChanged: () => (toldCount += 1),
    reportFailure: (error) => {
      throw error;
    },
  });
}

function anInventory(id: string): Inventory {
  return {
    id,
    name: id,
    endpoint: { kind: 'preset', name: 'ovh-eu' },
    account: null,
    createdAt: earlier,
    signIn: fromVault,
    verification: null,
  };
}

/** An inventory whose last sync ended some hours ago. */
function know(id: string, hoursAgo: number, change: Partial<SyncRun> = {}): void {
  const finishedAt = new Date(nowMs - hoursAgo * hourMs).toISOString();
  const lastRun = aRun({ inventoryId: id, status: 'completed', finishedAt, ...change });
  entries.set(id, { inventory: anInventory(id), lastRun });
}

/** Ends the running sync. */
function end(syncs: AutomaticSyncs, id: string, change: Partial<SyncRun> = {}): void {
  running = running.filter((each) => each !== id);
  const entry = entries.get(id);
  if (!entry) throw new Error('unknown');
  const finishedAt = new Date(nowMs).toISOString();
  const lastRun = aRun({ inventoryId: id, status: 'completed', finishedAt, ...change });
  entries.set(id, { ...entry, lastRun });
  syncs.noticeEnd(lastRun);
}

const refused: Partial<SyncRun> = {
  status: 'failed',
  failure: new AppError('ovh.consumerKeyNotValid').failure,
};

describe('AutomaticSyncs', () => {
  it('starts nothing while it is disabled, or nothing is due', async () => {
    know(first, 3.9);
    const syncs = make();
    await syncs.check();
    settings = { interval: 'never', isOnBattery: true };
    know(second, 1000);
    await syncs.check();
    expect(started).toEqual([]);
    expect((await syncs.read()).inventories).toEqual([]);
  });

  it('starts due inventories, the longest due first and one at a time', async () => {
    know(first, 5);
    know(second, 9);
    const syncs = make();
    await syncs.check();
    await syncs.check();
    expect(started).toEqual([second]);
    end(syncs, second);
    await syncs.check();
    expect(started).toEqual([second, first]);
    end(syncs, first);
    await syncs.check();
    expect(started).toHaveLength(2);
    nowMs += 4 * hourMs;
    await syncs.check();
    expect(started).toHaveLength(3);
  });

  it('continues with the next one as soon as one has ended, and stops with the program', async () => {
    know(first, 5);
    know(second, 9);
    const syncs = make();
    syncs.start();
    tick();
    await expect.poll(() => started).toEqual([second]);
    end(syncs, second);
    await expect.poll(() => started).toEqual([second, first]);
    syncs.stop();
    expect(stoppedCount).toBe(3);
  });

  it.each([
    ['offline', () => (isOnline = false)],
    ['battery', () => (power = 'battery')],
    ['saver', () => (power = 'saver')],
  ])('starts nothing and reports why: %s', async (pause, change) => {
    know(first, 5);
    change();
    const syncs = make();
    await syncs.check();
    await syncs.check();
    expect(started).toEqual([]);
    expect(toldCount).toBe(1);
    expect((await syncs.read()).pause).toBe(pause);
    [isOnline, power] = [true, 'mains'];
    await syncs.check();
    expect(started).toEqual([first]);
    expect(toldCount).toBe(2);
  });

  it('gives the network time to return after sleep', async () => {
    know(first, 5);
    const syncs = make();
    syncs.start();
    wake();
    nowMs += 19_999;
    await syncs.check();
    expect(started).toEqual([]);
    nowMs += 1;
    await syncs.check();
    expect(started).toEqual([first]);
  });

  it('skips keys that cannot be read now', async () => {
    know(first, 9);
    know(second, 5);
    pauses.set(first, 'locked');
    const syncs = make();
    await syncs.check();
    expect(started).toEqual([second]);
    const { inventories } = await syncs.read();
    expect(inventories.map(({ pause }) => pause)).toEqual(['locked', null]);
  });

  it('retries a failed sync, later each time', async () => {
    know(first, 5);
    const syncs = make();
    await syncs.check();
    const failed = { status: 'failed', failure: new AppError('ovh.unreachable').failure } as const;
    for (const minutes of [15, 30, 60]) {
      end(syncs, first, failed);
      const before = started.length;
      nowMs += minutes * 60_000 - 1;
      await syncs.check();
      expect(started).toHaveLength(before);
      nowMs += 1;
      await syncs.check();
      expect(started).toHaveLength(before + 1);
    }
  });

  it('never retries with refused keys, until the user changes them', async () => {
    know(first, 5);
    const syncs = make();
    await syncs.check();
    end(syncs, first, refused);
    nowMs += 1000 * hourMs;
    await syncs.check();
    expect(started).toHaveLength(1);
    expect((await syncs.read()).inventories[0]?.pause).toBe('refused');
    const entry = entries.get(first);
    if (!entry) throw new Error('unknown');
    const signIn = { ...entry.inventory.signIn };
    entries.set(first, { ...entry, inventory: { ...entry.inventory, signIn } });
    await syncs.check();
    expect(started).toHaveLength(2);
  });

  it('syncs all on request, one after the other, except those with unreadable keys', async () => {
    const third = '33333333-3333-4333-8333-333333333333';
    settings = { interval: 'never', isOnBattery: false };
    isOnline = false;
    know(first, 0, refused);
    know(second, 0);
    know(third, 0);
    pauses.set(second, 'absent');
    const syncs = make();
    syncs.syncAll();
    await expect.poll(() => started).toEqual([first]);
    expect((await syncs.read()).batch).toEqual({ total: 3, done: 0 });
    end(syncs, first);
    await syncs.check();
    expect(started).toEqual([first, third]);
    // The one whose keys cannot be read counts as done.
    expect((await syncs.read()).batch).toEqual({ total: 3, done: 2 });
    end(syncs, third);
    await syncs.check();
    expect(started).toHaveLength(2);
    expect((await syncs.read()).batch).toBeNull();
  });

  it('remembers after a restart that keys were refused, unless others were verified since', async () => {
    know(first, 5, refused);
    const syncs = make();
    await syncs.check();
    expect(started).toEqual([]);
    const entry = entries.get(first);
    if (!entry) throw new Error('unknown');
    const verifiedAt = new Date(nowMs).toISOString();
    const verification = { verifiedAt, expiresAt: null, isExpirationKnown: true };
    entries.set(first, { ...entry, inventory: { ...entry.inventory, verification } });
    await syncs.check();
    expect(started).toEqual([first]);
  });
});
