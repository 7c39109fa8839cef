import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, createApp } from '../../../../electron/app.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { typedKeys } from '../../../fakes/sign-in.ts';
import { type Simulator, startSimulator } from '../../../simulator/simulator.ts';
import type { RowColumns } from '../../../../shared/resources/row-columns.ts';
import { unpackRows } from '../../../../shared/resources/rules/unpack-rows.ts';

let folder: string;
let simulator: Simulator;
let app: App;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versioning-'));
  simulator = await startSimulator({ size: 40 });
});
afterEach(async () => {
  await app.stop();
  await simulator.close();
  await rm(folder, { recursive: true });
});

/** The program with the simulated account synced, and a function that calls it. */
async function synced() {
  app = createApp(fakePorts({ dataFolder: folder }));
  const ask = async <Value>(channel: string, request?: unknown): Promise<Value> => {
    const reply = await app.dispatch(channel, request);
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value as Value;
  };
  const { id: inventoryId } = await ask<Inventory>('inventory.add', {
    name: 'A',
    endpoint: { kind: 'custom', baseUrl: simulator.baseUrl },
    signIn: typedKeys(simulator.keys),
    isVerifying: true,
  });
  await ask('sync.start', { inventoryId });
  const rows = await vi.waitFor(
    async () => {
      const found = unpackRows(await ask<RowColumns>('resource.list'));
      expect(found).toHaveLength(40);
      return found;
    },
    { timeout: 30_000 },
  );
  return { ask, inventoryId, rows };
}

describe('the versioning of a bucket', () => {
  it('is read only for the requested bucket, with one request', async () => {
    simulator.replaceAccount(({ projects }) => {
      for (const { buckets } of projects) {
        for (const bucket of buckets) bucket.versioning = { status: 'suspended' };
      }
    });
    const { ask, inventoryId, rows } = await synced();
    const bucket = rows.find(({ kind }) => kind === 's3-bucket');
    const before = simulator.requests.total;
    expect(await ask('versioning.ask', { inventoryId, urn: bucket?.urn })).toEqual({
      status: 'suspended',
    });
    expect(simulator.requests.total).toBe(before + 1);
  });

  it('is unknown, not off, if OVHcloud does not report it', async () => {
    simulator.replaceAccount(({ projects }) => {
      for (const { buckets } of projects) {
        for (const bucket of buckets) bucket.versioning = null;
      }
    });
    const { ask, inventoryId, rows } = await synced();
    const bucket = rows.find(({ kind }) => kind === 's3-bucket');
    expect(await ask('versioning.ask', { inventoryId, urn: bucket?.urn })).toEqual({
      status: null,
    });
  });

  it('is read for buckets only, and refused without the right', async () => {
    const { ask, inventoryId, rows } = await synced();
    const urnOf = (wanted: string) => rows.find(({ kind }) => kind === wanted)?.urn;
    await expect(ask('versioning.ask', { inventoryId, urn: urnOf('volume') })).rejects.toThrow(
      'resource.notFound',
    );
    simulator.set({ rules: [{ method: 'GET', path: '/cloud/project' }] });
    await expect(ask('versioning.ask', { inventoryId, urn: urnOf('s3-bucket') })).rejects.toThrow(
      'ovh.notGranted',
    );
  });
});
