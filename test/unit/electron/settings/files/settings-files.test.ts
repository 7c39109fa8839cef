import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppPorts } from '../../../../../electron/ports.ts';
import { createApp } from '../../../../../electron/app.ts';
import type { Inventory } from '../../../../../shared/inventories/inventory.ts';
import type { ImportPreview, SettingsFile } from '../../../../../shared/settings/settings-file.ts';
import { aProvidedSignIn, providerId } from '../../../../fakes/summary.ts';
import { anApp, bucketUrn } from '../../../../fakes/apps.ts';
import { earlier, inventoryId } from '../../../../fakes/builders.ts';
import { memoryDocument } from '../../../../fakes/memory-document.ts';
import { fakePorts } from '../../../../fakes/ports.ts';
import { fromVault, typedKeys } from '../../../../fakes/sign-in.ts';

let folder: string;
let text: string | null;
const confirmAddress = vi.fn<AppPorts['confirmAddress']>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-files-'));
  text = null;
  confirmAddress.mockReset().mockResolvedValue(true);
});
afterEach(() => rm(folder, { recursive: true }));

function openApp(change: Partial<AppPorts> = {}) {
  const ports = fakePorts({
    dataFolder: join(folder, crypto.randomUUID()),
    chooseFile: async () => '/chosen/settings.json',
    readText: async () => text,
    saveFile: async () => join(folder, 'settings.json'),
    confirmAddress,
    ...change,
  });
  const app = createApp(ports);
  const ask = async <Answer = unknown>(channel: string, request?: unknown): Promise<Answer> => {
    const reply = await app.dispatch(channel, request);
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value as Answer;
  };
  const choose = () => ask<ImportPreview>('settingsFile.choose');
  const importIt = async () => ask('settingsFile.apply', { importId: (await choose()).importId });
  const state = () =>
    JSON.stringify(
      [ports.inventories, ports.providers, ports.apps, ports.restorePointSources, ports.exclusions]
        .map((document): unknown => document.read())
        .concat(ports.views.read(), ports.settings.read(), ports.vault.read()),
    );
  return { ports, ask, choose, importIt, state };
}

const anInventory: Inventory = {
  id: inventoryId,
  name: 'Production',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: 'xx1111-ovh',
  createdAt: earlier,
  signIn: fromVault,
  verification: { verifiedAt: earlier, expiresAt: null, isExpirationKnown: true },
};
const aProvider = {
  id: providerId,
  name: 'Team vault',
  settings: {
    kind: 'vault' as const,
    address: 'https://vault.example.com',
    namespace: '',
    caCertificate: '',
  },
  createdAt: earlier,
};
const {
  inventoryName: _n,
  resourceState: _s,
  resourceClass: _c,
  resourceKind: _k,
  credentials: _d,
  isTesting: _t,
  ...app
} = anApp();

function aFile(change: Partial<SettingsFile> = {}): SettingsFile {
  return {
    format: 'ovhcloud-inventory-settings',
    version: 1,
    exportedAt: earlier,
    app: { name: 'OVHcloud Inventory', version: '1' },
    settings: fakePorts({ dataFolder: folder }).settings.read(),
    providers: [aProvider],
    inventories: [anInventory],
    pointSources: [],
    exclusionRules: [
      {
        id: '3f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a01',
        createdAt: earlier,
        inventoryId,
        namePattern: 'tmp-*',
        tag: null,
        projectId: null,
        region: null,
        class: null,
      },
    ],
    views: [],
    apps: [app],
    decisions: [{ inventoryId, excluded: [bucketUrn], included: [], links: [] }],
    ...change,
  };
}

const use = (file: unknown) => (text = typeof file === 'string' ? file : JSON.stringify(file));

describe('exporting and importing settings', () => {
  it('sets up another computer identically, without a secret, and a second import changes nothing', async () => {
    const first = openApp();
    const secrets = {
      applicationKey: 'a1b2c3d4e5f60718',
      applicationSecret: 's3cr3ts3cr3ts3cr3t',
      consumerKey: 'c0n5um3rc0n5um3r',
    };
    await first.ask('inventory.add', {
      name: 'Production',
      endpoint: { kind: 'preset', name: 'ovh-ca' },
      signIn: typedKeys(secrets),
      isVerifying: false,
    });
    await first.ask('provider.add', {
      name: 'Team vault',
      settings: aProvider.settings,
      secrets: { token: 't0k3nt0k3n' },
    });
    await first.ask('settings.update', { environments: ['lab'] });
    await first.ask('settingsFile.save');
    use(await readFile(join(folder, 'settings.json'), 'utf8'));
    for (const secret of [...Object.values(secrets), 't0k3nt0k3n', 'cipherText']) {
      expect(text).not.toContain(secret);
    }

    const second = openApp();
    confirmAddress.mockClear();
    const preview = await second.choose();
    expect(preview).toMatchObject({
      replaced: ['environments'],
      incomplete: ['Production', 'Team vault'],
    });
    expect(preview.parts[0]).toEqual({ part: 'inventories', added: ['Production'], existing: [] });
    await second.ask('settingsFile.apply', { importId: preview.importId });
    expect(await second.ask('inventory.list')).toMatchObject([
      { name: 'Production', credentials: { state: 'absent' }, verification: null },
    ]);
    expect(second.ports.settings.read().environments).toEqual(['lab']);
    const before = second.state();
    await second.importIt();
    expect(second.state()).toBe(before);
    expect((await second.choose()).parts.flatMap(({ added }) => added)).toEqual([]);
    expect(confirmAddress).not.toHaveBeenCalled();
  });

  it('preserves references, and decisions that are not made here', async () => {
    use(aFile());
    const { ask, choose, importIt, ports } = openApp();
    expect(await choose()).toMatchObject({
      decisionCount: 1,
      incomplete: ['Production', 'assets source', 'Team vault'],
    });
    await importIt();
    expect(ports.inventories.read()).toEqual([{ ...anInventory, verification: null }]);
    expect(ports.apps.read()).toEqual([app]);
    expect(await ask('exclusion.list')).toMatchObject([{ inventoryId, namePattern: 'tmp-*' }]);
    const name = join(ports.dataFolder, 'inventories', inventoryId, 'excluded.json');
    expect(await readFile(name, 'utf8')).toContain(bucketUrn);
    expect(await choose()).toMatchObject({ decisionCount: 0 });
  });

  it('never changes where existing entries send their secrets', async () => {
    const { importIt, state, ports } = openApp();
    use(aFile());
    await importIt();
    const before = state();
    const evil = { kind: 'custom' as const, baseUrl: 'https://evil.example.com' };
    use(
      aFile({
        inventories: [{ ...anInventory, endpoint: evil }],
        providers: [{ ...aProvider, settings: { ...aProvider.settings, address: evil.baseUrl } }],
        apps: [{ ...app, fields: { location: 's3://evil.example.com/assets' } }],
      }),
    );
    await importIt();
    expect(state()).toBe(before);
    expect(ports.inventories.read()[0]?.endpoint).toEqual(anInventory.endpoint);
  });

  it('gives no imported entry the id of one that has secrets here', async () => {
    const { ask, ports, importIt } = openApp();
    const { id } = await ask<{ id: string }>('provider.add', {
      name: 'Mine',
      settings: aProvider.settings,
      secrets: { token: 't0k3nt0k3n' },
    });
    use(
      aFile({ inventories: [{ ...anInventory, id }], exclusionRules: [], apps: [], decisions: [] }),
    );
    await importIt();
    const [imported] = ports.inventories.read();
    expect(imported?.name).toBe('Production');
    expect(imported?.id).not.toBe(id);
    expect(await ask('inventory.list')).toMatchObject([{ credentials: { state: 'absent' } }]);
  });

  it('sends nothing to an address in a file until the user approves it', async () => {
    const asked: string[] = [];
    const { ask, importIt } = openApp({
      environment: { PLAKAR_KEY: 'a-key' },
      fetch: async (url) => {
        asked.push(url);
        return new Response('{}', { status: 401 });
      },
    });
    const address = 'https://plakar.example.com';
    const keySource = { kind: 'provider' as const, providerId, reference: 'PLAKAR_KEY' };
    use(
      aFile({
        providers: [{ ...aProvider, settings: { kind: 'environment' } }],
        pointSources: [
          {
            kind: 'control-plane',
            id: 'a3c1f6de-43a0-4c43-9d61-2a0d1c7d4b51',
            address,
            organisationId: '',
            canSeeAll: false,
            keySource,
            createdAt: earlier,
          },
        ],
      }),
    );
    await importIt();
    const list = () => ask<{ id: string; failure: object | null }[]>('restorePointSource.list');
    await expect.poll(list).toMatchObject([{ failure: { code: 'network.notAgreed' } }]);
    const [source] = await list();
    expect(confirmAddress).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
    await ask('restorePointSource.refresh', { sourceId: source?.id });
    expect(confirmAddress.mock.calls).toEqual([[address]]);
    await expect.poll(() => asked).not.toEqual([]);
  });

  it('distinguishes two entries with the same name', async () => {
    const { importIt, ports } = openApp();
    use(aFile());
    await importIt();
    const id = '9b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a99';
    const elsewhere = {
      ...anInventory,
      id,
      endpoint: { kind: 'preset' as const, name: 'ovh-us' as const },
    };
    use(aFile({ inventories: [elsewhere], apps: [], exclusionRules: [], decisions: [] }));
    await importIt();
    expect(ports.inventories.read().map(({ name }) => name)).toEqual([
      'Production',
      'Production (2)',
    ]);
  });

  it('skips an app that the form would not accept, and reports it', async () => {
    const bad = { ...app, fields: { location: 's3://user:password@evil.example.com/assets' } };
    use(aFile({ apps: [bad] }));
    const { choose, importIt, ports } = openApp();
    expect(await choose()).toMatchObject({ skippedApps: ['assets source'] });
    await importIt();
    expect(ports.apps.read()).toEqual([]);
  });

  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  it.each<[string, () => unknown, string]>([
    ['nothing', () => '', 'settingsFile.invalid'],
    ['no JSON', () => 'settings', 'settingsFile.invalid'],
    ['one cut off', () => JSON.stringify(aFile()).slice(0, -20), 'settingsFile.invalid'],
    ['one too deep', () => deep, 'settingsFile.invalid'],
    ['another format', () => ({ ...aFile(), format: 'resources' }), 'settingsFile.invalid'],
    ['a newer version', () => ({ ...aFile(), version: 2 }), 'settingsFile.newer'],
    ['a wrong type', () => ({ ...aFile(), inventories: {} }), 'settingsFile.invalid'],
    [
      'a key of prototypes',
      () => JSON.stringify(aFile()).replace('"location"', '"__proto__"'),
      'settingsFile.invalid',
    ],
    [
      'an address without TLS',
      () =>
        aFile({
          inventories: [
            { ...anInventory, endpoint: { kind: 'custom', baseUrl: 'http://evil.example.com' } },
          ],
        }),
      'settingsFile.invalid',
    ],
    [
      'an id that leads out of its folder',
      () => aFile({ inventories: [{ ...anInventory, id: '../../vault' }] }),
      'settingsFile.invalid',
    ],
    [
      'a share of the network as a file',
      () =>
        aFile({ providers: [{ ...aProvider, settings: { kind: 'file', path: '//evil/share' } }] }),
      'settingsFile.invalid',
    ],
    [
      'one id twice',
      () => aFile({ providers: [aProvider, { ...aProvider, name: 'B' }] }),
      'settingsFile.invalid',
    ],
    [
      'one id for two kinds',
      () => aFile({ providers: [{ ...aProvider, id: inventoryId }] }),
      'settingsFile.invalid',
    ],
    [
      'a provider that it does not have',
      () => aFile({ providers: [], inventories: [{ ...anInventory, signIn: aProvidedSignIn() }] }),
      'settingsFile.invalid',
    ],
    [
      'an app of no inventory',
      () => aFile({ inventories: [], decisions: [] }),
      'settingsFile.invalid',
    ],
    [
      'too many',
      () => aFile({ providers: Array.from({ length: 2001 }, () => aProvider) }),
      'settingsFile.invalid',
    ],
  ])('refuses %s and changes nothing', async (_what, make, code) => {
    const { choose, state } = openApp();
    const before = state();
    use(make());
    await expect(choose()).rejects.toThrow(code);
    expect(state()).toBe(before);
  });

  it('refuses a file that is too large or unreadable', async () => {
    const { choose } = openApp();
    await expect(choose()).rejects.toThrow('settingsFile.unreadable');
  });

  it('imports only the last shown file, and once', async () => {
    use(aFile());
    const { ask, choose } = openApp();
    const first = await choose();
    const second = await choose();
    await expect(ask('settingsFile.apply', { importId: first.importId })).rejects.toThrow(
      'settingsFile.notFound',
    );
    await ask('settingsFile.apply', { importId: second.importId });
    await expect(ask('settingsFile.apply', { importId: second.importId })).rejects.toThrow(
      'settingsFile.notFound',
    );
  });

  it('leaves no partial entry when the disk is full, and can continue', async () => {
    const apps = memoryDocument<(typeof app)[]>([]);
    apps.failWrites = new Error('full');
    use(aFile());
    const { importIt, ports, choose } = openApp({ apps });
    await expect(importIt()).rejects.toThrow('internal');
    expect(ports.inventories.read()).toHaveLength(1);
    delete apps.failWrites;
    expect((await choose()).parts.find(({ part }) => part === 'inventories')?.existing).toEqual([
      'Production',
    ]);
    await importIt();
    expect(apps.read()).toEqual([app]);
    expect(ports.inventories.read()).toHaveLength(1);
  });
});
