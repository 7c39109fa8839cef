import { beforeEach, describe, expect, it } from 'vitest';
import { AppStore } from '../../../../electron/plakar-apps/app-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { AppSettings, NewApp, PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import { aBucket, anInstance, aResource, inventoryId } from '../../../fakes/builders.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { providerId } from '../../../fakes/summary.ts';
import { codeOf } from '../secret-providers/readers/failing.ts';

const { signal } = new AbortController();
const full = new AppError('storage.full');

const bucket = aBucket({ name: 'assets', endpoints: ['s3.gra.io.cloud.ovh.net'] });
const location = 's3://s3.gra.io.cloud.ovh.net/assets';
const typed = (text: string) => ({ kind: 'typed', text }) as const;
const stored = { kind: 'stored' as const };
const provided = { kind: 'provider', providerId, reference: 'kv/s3#sk' } as const;

const settings: AppSettings = {
  name: 'assets source',
  protocol: 's3',
  fields: { location },
  secrets: { access_key: typed('AK'), secret_access_key: typed('SK-typed') },
  environment: 'production',
  dataClasses: ['files'],
  temperature: null,
};

function makeStore() {
  const vault = new FakeVault();
  const document = memoryDocument<PlakarApp[]>([]);
  const changes: (string | null)[] = [];
  const resources: Resource[] = [bucket];
  const world = { isProviderThere: true, isInventoryThere: true };
  let ids = 0;
  const store = new AppStore({
    document,
    vault,
    providers: {
      get: () => {
        if (!world.isProviderThere) throw new AppError('provider.notFound');
      },
      read: async (_id, reference) => `secret at ${reference}`,
    },
    resourceOf: (_inventoryId, urn) => {
      if (!world.isInventoryThere) throw new AppError('inventory.notFound');
      return resources.find((each) => each.urn === urn) ?? null;
    },
    newId: () => `id-${String((ids += 1))}`,
    now: () => new Date('2026-11-24T08:00:00Z'),
    onChanged: (app) => changes.push(app?.id ?? null),
  });
  const add = (change: Partial<NewApp> = {}) =>
    store.add({ ...settings, inventoryId, urn: bucket.urn, role: 'source', ...change });
  const update = (change: Partial<AppSettings> = {}) =>
    store.update({
      ...settings,
      secrets: { access_key: stored, secret_access_key: stored },
      ...change,
      appId: 'id-1',
    });
  return { store, vault, document, changes, resources, world, add, update };
}

let over: ReturnType<typeof makeStore>;
beforeEach(() => {
  over = makeStore();
});

describe('assigning an app', () => {
  it('stores what is shown in the document, and its secrets in the vault', async () => {
    const app = await over.add();
    expect(app).toEqual({
      id: 'id-1',
      name: 'assets source',
      role: 'source',
      inventoryId,
      resourceUrn: bucket.urn,
      resourceName: 'assets',
      integration: 's3',
      protocol: 's3',
      fields: { location },
      sources: { access_key: { kind: 'vault' }, secret_access_key: { kind: 'vault' } },
      environment: 'production',
      dataClasses: ['files'],
      temperature: null,
      createdAt: '2026-11-24T08:00:00.000Z',
      updatedAt: '2026-11-24T08:00:00.000Z',
      lastCheck: null,
    });
    expect(over.vault.entries.get('id-1')).toEqual({
      access_key: 'AK',
      secret_access_key: 'SK-typed',
    });
    expect(JSON.stringify(over.document.read())).not.toContain('SK-typed');
    expect(over.changes).toEqual(['id-1']);
  });

  it('stores the temperature of a store, and no environment', async () => {
    const app = await over.add({ role: 'store', temperature: 'cold' });
    expect(app).toMatchObject({ temperature: 'cold', environment: null, dataClasses: [] });
    const other = await over.add({ role: 'source', name: 'other', temperature: 'cold' });
    expect(other.temperature).toBeNull();
  });

  it('stores only a reference to a provider’s secret', async () => {
    const app = await over.add({
      secrets: { access_key: typed('AK'), secret_access_key: provided },
    });
    expect(app.sources['secret_access_key']).toEqual(provided);
    expect(over.vault.entries.get('id-1')).toEqual({ access_key: 'AK' });
  });

  it.each<[string, Partial<NewApp>, string]>([
    ['a field of no integration', { fields: { location, evil: 'x' } }, 'plakarApp.wrongFields'],
    ['a missing secret', { secrets: { access_key: typed('AK') } }, 'plakarApp.wrongFields'],
    [
      'a secret that is none of its own',
      { secrets: { ...settings.secrets, password: typed('pw') } },
      'plakarApp.wrongFields',
    ],
    [
      'a secret of two lines',
      { secrets: { ...settings.secrets, access_key: typed('A\nB: c') } },
      'plakarApp.wrongFields',
    ],
    ['an integration that does not fit', { protocol: 'sftp' }, 'plakarApp.notFitting'],
    ['a resource that is not there', { urn: 'urn:gone' }, 'resource.notFound'],
  ])('refuses %s, and stores nothing', async (_what, change, code) => {
    expect(await codeOf(over.add(change))).toBe(code);
    expect(over.vault.entries.size).toBe(0);
    expect(over.document.read()).toEqual([]);
  });

  it('refuses a resource that Plakar does not support, whatever the page sends', async () => {
    const volume = aResource();
    over.resources.push(volume);
    expect(await codeOf(over.add({ urn: volume.urn }))).toBe('plakarApp.notFitting');
  });

  it('refuses a name that another app has, whatever its case', async () => {
    await over.add();
    expect(await codeOf(over.add({ name: 'ASSETS source' }))).toBe('plakarApp.nameTaken');
  });

  it('leaves no secret behind if the app cannot be written', async () => {
    over.document.failWrites = full;
    expect(await codeOf(over.add())).toBe('storage.full');
    expect(over.vault.entries.size).toBe(0);
    expect(over.changes).toEqual([]);
  });

  it('leaves no app behind if the vault is locked', async () => {
    over.vault.failWrites = new AppError('vault.locked');
    expect(await codeOf(over.add())).toBe('vault.locked');
    expect(over.document.read()).toEqual([]);
  });
});

describe('a provider’s secret', () => {
  const secrets = { access_key: typed('AK'), secret_access_key: provided };

  it('must name an existing provider', async () => {
    over.world.isProviderThere = false;
    expect(await codeOf(over.add({ secrets }))).toBe('provider.notFound');
  });

  it('prevents the deletion of its provider, with the app’s name', async () => {
    await over.add({ secrets });
    expect(over.store.withProvider(providerId)).toEqual(['assets source']);
    expect(over.store.withProvider(inventoryId)).toEqual([]);
  });
});

describe('changing an app', () => {
  beforeEach(async () => {
    await over.add();
  });

  it('retains the secrets of empty fields', async () => {
    const app = await over.update({
      name: 'renamed',
      secrets: {
        access_key: stored,
        secret_access_key: typed('SK-new'),
      },
    });
    expect(app.name).toBe('renamed');
    expect(over.vault.entries.get('id-1')).toEqual({
      access_key: 'AK',
      secret_access_key: 'SK-new',
    });
  });

  it('deletes a secret that is no longer wanted', async () => {
    await over.update({
      secrets: { ...settings.secrets, sse_customer_key: typed('c2Vj') },
    });
    await over.update();
    expect(over.vault.entries.get('id-1')).not.toHaveProperty('sse_customer_key');
  });

  it('uses no secret for a new name, so that the vault may be locked', async () => {
    const locked = async () => {
      throw new AppError('vault.locked');
    };
    over.vault.use = locked;
    over.vault.put = locked;
    expect((await over.update({ name: 'renamed' })).name).toBe('renamed');
    expect(await codeOf(over.update({ secrets: settings.secrets }))).toBe('vault.locked');
    expect(over.store.get('id-1').name).toBe('renamed');
  });

  it.each([
    ['host', { location: 's3://evil.example/assets' }],
    ['check of certificates', { location, tls_insecure_no_verify: 'true' }],
    ['endpoint', { location, endpoint: 'evil.example' }],
  ])('requires the secrets again for another %s', async (_what, fields) => {
    expect(await codeOf(over.update({ fields }))).toBe('plakarApp.otherAddress');
    const half = { access_key: typed('AK2'), secret_access_key: stored };
    expect(await codeOf(over.update({ fields, secrets: half }))).toBe('plakarApp.otherAddress');
    expect(over.store.get('id-1').fields).toEqual({ location });
    await over.update({ fields, secrets: settings.secrets });
    expect(over.store.get('id-1').fields).toEqual(fields);
  });

  it('retains them for another prefix of the same bucket', async () => {
    const fields = { location: `${location}/2026` };
    expect((await over.update({ fields })).fields).toEqual(fields);
  });

  it('leaves the old secret with the old address if it cannot be written', async () => {
    over.document.failWrites = full;
    const fields = { location: 's3://evil.example/assets' };
    const secrets = { access_key: typed('AK2'), secret_access_key: typed('SK2') };
    expect(await codeOf(over.update({ fields, secrets }))).toBe('storage.full');
    expect(over.vault.entries.get('id-1')).toEqual({
      access_key: 'AK',
      secret_access_key: 'SK-typed',
    });
  });

  it('reports that a secret is no longer stored', async () => {
    over.vault.entries.clear();
    const secrets = { access_key: stored, secret_access_key: typed('SK2') };
    expect(await codeOf(over.update({ secrets }))).toBe('plakarApp.secretMissing');
  });

  it('works when its resource is gone, and retains its name', async () => {
    over.resources.length = 0;
    expect(await over.update({ environment: 'staging' })).toMatchObject({
      environment: 'staging',
      resourceName: 'assets',
    });
  });

  it('does not change its integration', async () => {
    const fields = { location: 'sftp://203.0.113.7/' };
    expect(await codeOf(over.update({ protocol: 'sftp', fields, secrets: {} }))).toBe(
      'plakarApp.notFitting',
    );
  });

  it('deletes a test of different access settings, and only such a test', async () => {
    const check = {
      checkedAt: '2026-11-24T09:00:00.000Z',
      outcome: 'works',
      means: 'request',
      seen: null,
      noPlakar: null,
      failure: null,
    } as const;
    expect(await over.store.recordCheck(over.store.get('id-1'), check)).toBe(true);
    expect((await over.update({ name: 'renamed' })).lastCheck).toEqual(check);
    const stale = over.store.get('id-1');
    expect((await over.update({ fields: { location: `${location}/x` } })).lastCheck).toBeNull();
    expect(await over.store.recordCheck(stale, check)).toBe(false);
    expect(over.store.get('id-1').lastCheck).toBeNull();
  });
});

describe('removing an app', () => {
  it('removes its secrets, then the app', async () => {
    await over.add();
    await over.store.delete('id-1');
    expect(over.vault.entries.size).toBe(0);
    expect(over.document.read()).toEqual([]);
    expect(await codeOf(over.store.delete('id-1'))).toBe('plakarApp.notFound');
  });

  it('leaves the app unchanged if its secrets cannot be removed', async () => {
    await over.add();
    over.vault.failWrites = full;
    expect(await codeOf(over.store.delete('id-1'))).toBe('storage.full');
    expect(over.document.read()).toHaveLength(1);
  });

  it('happens with its inventory, and not with another', async () => {
    await over.add();
    await over.store.deleteOf('c2c7a3d8-6f0f-4a59-9f0e-8d9a3c1f2b10');
    expect(over.document.read()).toHaveLength(1);
    await over.store.deleteOf(inventoryId);
    expect(over.document.read()).toEqual([]);
    expect(over.vault.entries.size).toBe(0);
  });
});

describe('restoring a removed app', () => {
  const secrets = { access_key: typed('AK'), secret_access_key: provided };

  async function removeOne(change: Partial<NewApp> = {}) {
    const app = await over.add(change);
    const { undoId } = await over.store.delete(app.id);
    return { app, undoId };
  }

  it('restores it with its secrets, and announces it', async () => {
    const { app, undoId } = await removeOne();
    over.changes.length = 0;
    await over.store.restore(undoId);
    expect(over.document.read()).toEqual([app]);
    expect(over.vault.entries.get(app.id)).toEqual({
      access_key: 'AK',
      secret_access_key: 'SK-typed',
    });
    expect(over.changes).toEqual([app.id]);
  });

  it('works when its resource is gone', async () => {
    const { app, undoId } = await removeOne();
    over.resources.length = 0;
    await over.store.restore(undoId);
    expect(over.document.read()).toEqual([app]);
  });

  it.each<[string, () => Promise<unknown> | void, string]>([
    ['its name was taken', () => over.add({ name: 'ASSETS source' }), 'plakarApp.nameTaken'],
    [
      'its inventory is gone',
      () => void (over.world.isInventoryThere = false),
      'inventory.notFound',
    ],
    ['its provider is gone', () => void (over.world.isProviderThere = false), 'provider.notFound'],
    ['the disk is full', () => void (over.document.failWrites = full), 'storage.full'],
  ])('restores no part of it if %s', async (what, happen, code) => {
    const { app, undoId } = await removeOne(what.includes('provider') ? { secrets } : {});
    await happen();
    over.changes.length = 0;
    expect(await codeOf(over.store.restore(undoId))).toBe(code);
    expect(over.vault.entries.has(app.id)).toBe(false);
    expect(over.document.read().map(({ id }) => id)).not.toContain(app.id);
    expect(over.changes).toEqual([]);
  });

  it('can be tried again after the reason is gone', async () => {
    const { app, undoId } = await removeOne();
    const other = await over.add();
    expect(await codeOf(over.store.restore(undoId))).toBe('plakarApp.nameTaken');
    await over.store.delete(other.id);
    await over.store.restore(undoId);
    expect(over.document.read()).toEqual([app]);
    expect(over.vault.entries.has(app.id)).toBe(true);
  });

  it('is possible for the last 20', async () => {
    const undoIds: string[] = [];
    for (let count = 0; count < 21; count += 1) undoIds.push((await removeOne()).undoId);
    const [forgotten = '', oldest = ''] = undoIds;
    expect(await codeOf(over.store.restore(forgotten))).toBe('plakarApp.notUndoable');
    await over.store.restore(oldest);
    expect(over.document.read()).toHaveLength(1);
  });

  it('is possible after another inventory was deleted, but not after its own', async () => {
    const { undoId } = await removeOne();
    await over.store.deleteOf('c2c7a3d8-6f0f-4a59-9f0e-8d9a3c1f2b10');
    await over.store.restore(undoId);
    const again = await over.store.delete('id-1');
    await over.store.deleteOf(inventoryId);
    expect(await codeOf(over.store.restore(again.undoId))).toBe('plakarApp.notUndoable');
  });
});

describe('using an app', () => {
  it('combines its fields with its secrets, from the vault and from providers', async () => {
    await over.add({ secrets: { access_key: typed('AK'), secret_access_key: provided } });
    const { app, values } = await over.store.resolve('id-1', signal);
    expect(app.name).toBe('assets source');
    expect(values).toEqual({
      location,
      access_key: 'AK',
      secret_access_key: 'secret at kv/s3#sk',
    });
  });

  it('needs no vault for an app without its own secrets', async () => {
    over.resources.push(anInstance());
    await over.add({
      urn: anInstance().urn,
      protocol: 'sftp',
      fields: { location: 'sftp://203.0.113.7/' },
      secrets: {},
    });
    over.vault.use = async () => {
      throw new AppError('vault.locked');
    };
    expect((await over.store.resolve('id-1', signal)).values).toEqual({
      location: 'sftp://203.0.113.7/',
    });
  });

  it('reports a locked vault, and secrets that no longer exist', async () => {
    await over.add();
    over.vault.entries.clear();
    expect(await codeOf(over.store.resolve('id-1', signal))).toBe('plakarApp.secretMissing');
    over.vault.use = async () => {
      throw new AppError('vault.locked');
    };
    expect(await codeOf(over.store.resolve('id-1', signal))).toBe('vault.locked');
  });
});

describe('the roles of resources in backups', () => {
  it('are listed once per role, and are the same object until an app changes', async () => {
    await over.add();
    await over.add({ name: 'again' });
    await over.add({ name: 'store', role: 'store' });
    const roles = over.store.rolesIn(inventoryId);
    expect([...roles]).toEqual([[bucket.urn, ['source', 'store']]]);
    expect(over.store.rolesIn(inventoryId)).toBe(roles);
    await over.store.delete('id-3');
    expect(over.store.rolesIn(inventoryId).get(bucket.urn)).toEqual(['source']);
  });
});
