import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../electron/app.ts';
import type { AppPorts } from '../../../electron/ports.ts';
import { languageOf } from '../../../shared/basics/language-of.ts';
import type { Inventory } from '../../../shared/inventories/inventory.ts';
import { startSimulator } from '../../simulator/simulator.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { memoryDocument } from '../../fakes/memory-document.ts';
import { fakePorts } from '../../fakes/ports.ts';
import { typedKeys } from '../../fakes/sign-in.ts';
import { languages } from '../../fakes/languages.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import type { RowColumns } from '../../../shared/resources/row-columns.ts';
import { packRows } from '../../../shared/resources/rules/pack-rows.ts';
import { plainRows } from '../../fakes/rows.ts';
import { unpackRows } from '../../../shared/resources/rules/unpack-rows.ts';

let folder: string;
let simulator: Simulator;
const emit = vi.fn();

beforeEach(async () => {
  emit.mockClear();
  folder = await mkdtemp(join(tmpdir(), 'create-app-'));
  simulator = await startSimulator({ size: 40 });
});
afterEach(async () => {
  await simulator.close();
  // A sync that has just ended may still be writing.
  await rm(folder, { recursive: true, maxRetries: 10 });
});

const anS3Source = {
  name: 'assets',
  role: 'source',
  protocol: 's3',
  fields: { location: 's3://s3.gra.io.cloud.ovh.net/assets' },
  secrets: {
    access_key: { kind: 'typed', text: 'access' },
    secret_access_key: { kind: 'typed', text: 'secret' },
  },
  environment: null,
  dataClasses: [],
  temperature: null,
};

const portsOf = (change: Partial<AppPorts> = {}) =>
  fakePorts({ dataFolder: folder, emit, ...change });

const excluded = (row: ResourceRow): ResourceRow => ({ ...row, protection: 'excluded', age: null });

describe('the program, without Electron', () => {
  it('adds an account, syncs it, and answers every call about it through the contract', async () => {
    const app = createApp(portsOf());
    const ask = async (channel: string, request?: unknown): Promise<unknown> => {
      const reply = await app.dispatch(channel, request);
      if (!reply.ok) throw new Error(reply.failure.code);
      return reply.value;
    };
    const endpoint = { kind: 'custom', baseUrl: simulator.baseUrl };
    const signIn = typedKeys(simulator.keys);
    await ask('connection.test', { inventoryId: null, endpoint, signIn });
    const addition = { name: 'A', endpoint, signIn, isVerifying: true };
    const added = await ask('inventory.add', addition);
    const { id: inventoryId } = added as Inventory;
    await ask('sync.start', { inventoryId });
    await vi.waitFor(
      async () =>
        expect(await ask('inventory.list')).toMatchObject([{ resourceCount: 40, progress: null }]),
      { timeout: 30_000 },
    );
    const rows = plainRows(unpackRows((await ask('resource.list')) as RowColumns));
    expect(rows).toHaveLength(40);
    for (const { urn } of rows) {
      expect(await ask('resource.read', { inventoryId, urn })).toMatchObject({
        resource: { urn },
        raw: expect.stringMatching(/^\{/),
      });
    }
    const first = rows.slice(0, 1);
    const resources = [{ inventoryId, urns: first.map(({ urn }) => urn) }];
    emit.mockClear();
    await ask('exclusion.decide', { resources, excluded: true });
    // Only the row of that resource.
    expect(emit.mock.calls.filter(([event]) => event !== 'coverage.recorded')).toEqual([
      ['coverage.changed', { inventoryId, rows: packRows(first.map(excluded)) }],
    ]);
    expect(await ask('coverage.read', { scope: { of: 'all' } })).toMatchObject({
      total: { excluded: 1 },
    });
    const buckets = rows.filter(({ kind }) => kind === 's3-bucket').slice(0, 1);
    emit.mockClear();
    await ask('plakarApp.add', { ...anS3Source, inventoryId, urn: buckets[0]?.urn });
    expect(emit).toHaveBeenCalledWith('plakarApp.changed', {
      appId: expect.any(String),
      rows: packRows(buckets.map((bucket) => ({ ...bucket, appRoles: ['source'] }))),
    });
    expect(await ask('notice.list')).toEqual([]);
    await ask('inventory.delete', { inventoryId });
    expect(await ask('inventory.list')).toEqual([]);
    expect(emit).toHaveBeenCalledWith('inventory.changed', { inventoryId: null });
  });

  it('answers with a failure when its data cannot be read at all', async () => {
    const inventories = memoryDocument<Inventory[]>([]);
    inventories.read = () => {
      throw new TypeError('bug');
    };
    const logBug = vi.fn();
    const app = createApp(portsOf({ inventories, logBug }));
    const reply = await app.dispatch('inventory.list', undefined);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(logBug).toHaveBeenCalledOnce();
  });

  it('reports a language only when it changes, and the resulting one', async () => {
    const app = createApp(
      portsOf({ languageOf: (choice) => languageOf(choice, ['fr-CA', 'en'], languages) }),
    );
    const choose = (language: string) => app.dispatch('settings.update', { language });
    await choose('system');
    expect(emit).not.toHaveBeenCalledWith('language.changed', expect.anything());
    await choose('en');
    expect(emit).toHaveBeenLastCalledWith('language.changed', { language: 'en', locale: 'en-GB' });
    await choose('system');
    expect(emit).toHaveBeenLastCalledWith('language.changed', { language: 'fr', locale: 'fr-CA' });
    // From a settings file of a version with more languages: the system's language applies.
    await choose('de');
    expect(emit).toHaveBeenLastCalledWith('language.changed', { language: 'fr', locale: 'fr-CA' });
  });
});
