import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hexOf } from '../../../../electron/demo/account/building.ts';
import { type Demo, startDemo } from '../../../../electron/demo/demo-app.ts';
import type {
  CallRequest,
  CallResponse,
  Channel,
  Reply,
} from '../../../../shared/bridge/contract.ts';
import { fakePorts } from '../../../fakes/ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-demo-'));
const demoFolder = join(folder, 'demo');
const sent: string[] = [];
const bugs: unknown[] = [];
let demo: Demo;

beforeAll(async () => {
  const noNetwork = (url: string) => {
    sent.push(url);
    return Promise.reject(new Error('no network'));
  };
  demo = await startDemo({
    ...fakePorts({
      dataFolder: folder,
      fetch: noNetwork,
      fetchUpdates: noNetwork,
      logBug: (_reference, error) => bugs.push(error),
    }),
    demoFolder,
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<C extends Channel>(channel: C, request: CallRequest<C>) {
  const reply = (await demo.app.dispatch(channel, request)) as Reply<CallResponse<C>>;
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

function filesIn(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const inside = join(path, name);
    return statSync(inside).isDirectory() ? filesIn(inside) : [inside];
  });
}

describe('the demo', () => {
  it('has resources of every class, a list that could not be read, and a key store', async () => {
    const [inventory] = await ask('inventory.list', undefined);
    expect(inventory).toMatchObject({
      id: demo.inventoryId,
      credentials: { state: 'stored' },
      notPermitted: ['volume-snapshot'],
      unreadLists: 1,
      lastRun: { status: 'partial' },
    });
    expect(inventory?.classCounts.map((each) => each.class).toSorted()).toEqual([
      'block-storage',
      'compute',
      'database',
      'object-storage',
    ]);
    expect(inventory?.coverage.protected).toBeGreaterThan(0);
    expect(inventory?.coverage.notProtected).toBeGreaterThan(0);
    // The volumes of the project whose snapshots could not be read.
    expect(inventory?.coverage.unknown).toBe(2);
  });

  it('has the restore points of a Plakar store, and an app for the store', async () => {
    const [source] = await ask('restorePointSource.list', undefined);
    expect(source).toMatchObject({ isRead: true, canTellNone: true, failure: null });
    expect(source?.snapshotCount).toBeGreaterThan(0);
    expect(source?.matchedCount).toBe(source?.snapshotCount);
    const apps = await ask('plakarApp.list', undefined);
    expect(apps.map(({ role }) => role)).toEqual(expect.arrayContaining(['store', 'source']));
  });

  it('has a history of some weeks, and a resource that lost its protection', async () => {
    const { points } = await ask('coverageHistory.read', { scope: { of: 'all' } });
    expect(points.length).toBeGreaterThan(10);
    expect(new Set(points.map(({ counts }) => counts.protected)).size).toBeGreaterThan(1);
    const changes = await ask('changes.read', { inventoryId: demo.inventoryId });
    // One has no restore point left, the newest one of the other has become too old.
    expect(changes?.lost.entries.map(({ name }) => name).toSorted()).toEqual([
      'api-prod-01',
      'elasticsearch-data-01',
    ]);
  });

  it('sends nothing, meets no bug, and writes none of its keys', () => {
    expect(sent).toEqual([]);
    expect(bugs).toEqual([]);
    const keys = [hexOf('application secret', 32), hexOf('consumer key', 32), hexOf('api key', 32)];
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !path.startsWith(demoFolder))).toEqual([]);
    const leaks = files.filter((path) => {
      const text = readFileSync(path, 'utf8');
      return keys.some((key) => text.includes(key));
    });
    expect(leaks).toEqual([]);
  });

  it('leaves nothing behind', async () => {
    await demo.end();
    expect(existsSync(demoFolder)).toBe(false);
  });
});
