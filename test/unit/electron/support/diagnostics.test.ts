import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppPorts } from '../../../../electron/ports.ts';
import { type App, createApp } from '../../../../electron/app.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { startSimulator } from '../../../simulator/simulator.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { anApp } from '../../../fakes/apps.ts';
import { aRule } from '../../../fakes/exclusion.ts';
import { recordingLog } from '../../../fakes/log.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { typedKeys } from '../../../fakes/sign-in.ts';
import { aRestorePointSource, aProvider } from '../../../fakes/summary.ts';
import type { RowColumns } from '../../../../shared/resources/row-columns.ts';
import { unpackRows } from '../../../../shared/resources/rules/unpack-rows.ts';

let folder: string;
let simulator: Simulator;
/** Programs that may still be recording coverage. */
let started: App[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnostics-'));
  simulator = await startSimulator({ size: 40 });
});
afterEach(async () => {
  await Promise.all(started.map((app) => app.stop()));
  started = [];
  await simulator.close();
  await rm(folder, { recursive: true });
});

/** A program whose user gave everything a name with `planted` in it. */
function plantedApp(change: Partial<AppPorts> = {}) {
  const { log, lines } = recordingLog();
  const app = createApp(
    fakePorts({
      dataFolder: folder,
      providers: memoryDocument([aProvider({ name: 'planted provider' })]),
      restorePointSources: memoryDocument([aRestorePointSource({ store: 'planted-store' })]),
      apps: memoryDocument([anApp({ name: 'planted app', fields: { host: 'planted.example' } })]),
      exclusions: memoryDocument([aRule({ namePattern: 'planted*' })]),
      settings: memoryDocument({ ...defaultSettings, environments: ['planted', 'b'] }),
      proxyFor: async () => 'http://planted:planted@proxy.example:3128',
      homeFolder: '/home/planted',
      log,
      ...change,
    }),
  );
  started.push(app);
  const ask = async (channel: string, request?: unknown): Promise<unknown> => {
    const reply = await app.dispatch(channel, request);
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value;
  };
  const read = async () => ((await ask('diagnostics.read')) as { text: string }).text;
  return { ask, read, lines };
}

async function synced(ask: (channel: string, request?: unknown) => Promise<unknown>) {
  const endpoint = { kind: 'custom', baseUrl: simulator.baseUrl };
  const signIn = typedKeys(simulator.keys);
  const addition = { name: 'planted inventory', endpoint, signIn, isVerifying: true };
  const { id: inventoryId } = (await ask('inventory.add', addition)) as { id: string };
  await ask('sync.start', { inventoryId });
  const isDone = async () =>
    expect(await ask('inventory.list')).toMatchObject([{ resourceCount: 40, progress: null }]);
  await vi.waitFor(isDone, { timeout: 30_000 });
  return unpackRows((await ask('resource.list')) as RowColumns);
}

describe('diagnostics', () => {
  it('contain counts, outcomes and references, and no name, address or secret', async () => {
    const { keys } = simulator;
    simulator.fail({ kind: 'ruleMissing', path: '/cloud/project/{p}/volume/snapshot', times: 1 });
    const end = [
      `2026-11-25T10:00:00.000Z info  a passphrase="planted words" x=${keys.applicationSecret}`,
      'Authorization: Bearer planted.token /home/planted/file https://planted@host/?planted=1',
    ];
    const diagnostics = {
      ...fakePorts({ dataFolder: folder }).diagnostics,
      readLog: async () => end,
    };
    const { ask, read, lines } = plantedApp({ diagnostics });
    const rows = await synced(ask);
    const text = await read();

    expect(text).toContain('Inventories: 1 (custom 1)');
    expect(text).toContain('Providers: 1 (vault 1)');
    expect(text).toContain('Restore point sources: 1 (plakar 1)');
    expect(text).toContain('Inventory 1 at an address of its own, resources: 40');
    expect(text).toMatch(/1 × volume-snapshot: ovh\.notGranted, HTTP 403, reference EU\.sim-1\./);
    expect(text).toMatch(/Proxy for 127\.0\.0\.1:\d+: proxy\.example:3128/);
    expect(text).toContain('environments: 2 entries');
    expect(text).toContain('language: system');
    expect(text).toContain('2026-11-25T10:00:00.000Z info  a passphrase=[redacted]');
    // Except words that occur in every text, such as `data`.
    const names = rows.map(({ name }) => name).filter((name) => name.length > 6);
    expect(names.length).toBeGreaterThan(20);
    const projects = simulator.account.projects.flatMap(({ project }) => project.description ?? []);
    const urns = rows.map(({ urn }) => urn);
    for (const reported of [text, lines.join('\n')]) {
      expect(reported).not.toContain('planted');
      for (const secret of Object.values(keys)) expect(reported).not.toContain(secret);
      for (const name of [...names, ...projects, ...urns]) expect(reported).not.toContain(name);
    }
  });

  it('contain the rest if a part of them cannot be read', async () => {
    const { read } = plantedApp({ proxyFor: () => Promise.reject(new TypeError('planted')) });
    const text = await read();
    expect(text).toContain('## Network\ncould not be read (TypeError)');
    expect(text).toContain('Inventories: 0');
    expect(text).not.toContain('planted');
  });
});

describe('the program’s log', () => {
  it('has the start and the end of a sync, with the id of the inventory', async () => {
    const { ask, lines } = plantedApp();
    await synced(ask);
    await expect.poll(() => lines.join('\n')).toContain('sync.ended');
    expect(lines.join('\n')).toMatch(
      /^info sync\.began inventory=([\da-f-]{36})[\s\S]*sync\.ended inventory=\1 outcome=/m,
    );
    await expect
      .poll(() => lines.join('\n'))
      .toMatch(/warn restorePointSource\.read .*kind=plakar isRead=false .*code=/);
  });

  it('has the error of a failed call, and changes of the vault', async () => {
    const { ask, lines } = plantedApp();
    await expect(ask('sync.start', { inventoryId: crypto.randomUUID() })).rejects.toThrow();
    await expect(ask('planted', { a: 'planted' })).rejects.toThrow();
    await ask('vault.move', { to: 'memory' });
    expect(lines).toEqual([
      'warn call.failed call=sync.start code=inventory.notFound status=none reference=none',
      'warn call.failed call=none code=ipc.invalidRequest status=none reference=none',
      'info vault.changed mode=memory isLocked=false isKeyStoreAvailable=true unreadable=0',
    ]);
  });
});

describe('a diagnostics call of the page', () => {
  it('is refused if its report is too long, or invalid', async () => {
    const { ask } = plantedApp();
    const report = { kind: 'error', name: 'TypeError', stack: '    at a' };
    expect(await ask('log.report', report)).toEqual({ reference: expect.any(String) });
    for (const wrong of [
      { ...report, name: 'a\nb' },
      { ...report, name: 'a'.repeat(61) },
      { ...report, stack: 'a'.repeat(20_001) },
      { ...report, kind: 'other' },
    ]) {
      await expect(ask('log.report', wrong)).rejects.toThrow('ipc.invalidRequest');
    }
    await expect(ask('folder.open', { folder: '/etc' })).rejects.toThrow('ipc.invalidRequest');
    await expect(ask('licence.read', { name: 'a'.repeat(301), version: '1' })).rejects.toThrow(
      'ipc.invalidRequest',
    );
  });

  it('opens only the program’s folders, and reports when one does not open', async () => {
    const openFolder = vi.fn(async (path: string) => path !== '/nowhere/logs');
    const diagnostics = { ...fakePorts({ dataFolder: folder }).diagnostics, openFolder };
    const { ask } = plantedApp({ diagnostics });
    await ask('folder.open', { folder: 'data' });
    expect(openFolder).toHaveBeenLastCalledWith(folder);
    await expect(ask('folder.open', { folder: 'logs' })).rejects.toThrow('folder.notOpened');
  });
});
