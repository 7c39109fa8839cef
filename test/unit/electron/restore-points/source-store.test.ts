import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RestorePointSourceStore } from '../../../../electron/restore-points/source-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import {
  StoreName,
  type RestorePointSource,
} from '../../../../shared/restore-points/restore-point-source.ts';
import { now } from '../../../fakes/builders.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { providerId } from '../../../fakes/summary.ts';

const { signal } = new AbortController();
const ofPlakar = { kind: 'plakar' as const };
const stored = { kind: 'stored' as const };
const typed = (text: string) => ({ kind: 'typed' as const, text });
const provided = { kind: 'provider' as const, providerId, reference: 'kv/plakar#key' };

function aStore(answer: { text?: string } = {}) {
  const vault = new FakeVault();
  const document = memoryDocument<RestorePointSource[]>([]);
  const store = new RestorePointSourceStore({
    document,
    vault,
    providers: {
      get: (id) => {
        if (id !== providerId) throw new AppError('provider.notFound');
        return {};
      },
      read: async () => answer.text ?? 'from-provider',
    },
    newId: randomUUID,
    now: () => new Date(now),
  });
  const secretOf = async (id: string) => (await store.open(id, signal)).secret;
  return { store, vault, document, secretOf };
}

const controlPlane = {
  address: 'https://plakar.example.com',
  organisationId: '',
  canSeeAll: false,
  apiKey: typed('pcp_ak_1'),
};

describe('the stores that are read', () => {
  it('have the passphrase in the vault, and nowhere else', async () => {
    const { store, secretOf, vault, document } = aStore();
    const { id } = await store.addStore('main', typed('correct horse'));
    expect(vault.entries.get(id)).toEqual({ passphrase: 'correct horse' });
    expect(JSON.stringify(document.read())).not.toContain('horse');
    expect(await secretOf(id)).toBe('correct horse');
  });

  it('have nothing in the vault if plakar has the passphrase', async () => {
    const { store, secretOf, vault } = aStore();
    const { id } = await store.addStore('main', ofPlakar);
    expect(vault.entries.size).toBe(0);
    expect(await secretOf(id)).toBeNull();
  });

  it('include a store once', async () => {
    const { store } = aStore();
    await store.addStore('main', ofPlakar);
    await expect(store.addStore('main', ofPlakar)).rejects.toMatchObject({
      code: 'restorePointSource.alreadyThere',
    });
  });

  it('leave no passphrase behind when the list cannot be written', async () => {
    const { store, vault, document } = aStore();
    document.failWrites = new AppError('storage.full');
    await expect(store.addStore('main', typed('secret'))).rejects.toMatchObject({
      code: 'storage.full',
    });
    expect(vault.entries.size).toBe(0);
  });

  it('lose the stored passphrase when plakar provides it instead', async () => {
    const { store, secretOf, vault } = aStore();
    const { id } = await store.addStore('main', typed('old'));
    await store.setPassphrase(id, typed('new'));
    expect(await secretOf(id)).toBe('new');
    await store.setPassphrase(id, ofPlakar);
    expect(vault.entries.size).toBe(0);
  });

  it('keep the passphrase if a removal fails, and lose it with the store', async () => {
    const { store, vault, document } = aStore();
    const { id } = await store.addStore('main', typed('secret'));
    document.failWrites = new AppError('storage.unwritable');
    await expect(store.delete(id)).rejects.toMatchObject({ code: 'storage.unwritable' });
    expect(vault.entries.size).toBe(1);
    delete document.failWrites;
    await store.delete(id);
    expect(vault.entries.size).toBe(0);
    expect(store.list()).toEqual([]);
    expect(() => store.get(id)).toThrow('restorePointSource.notFound');
  });
});

describe('a passphrase at a secret provider', () => {
  it('is read each time, and stored nowhere', async () => {
    const { store, vault, document, secretOf } = aStore({ text: ' correct horse \n' });
    const { id } = await store.addStore('main', provided);
    expect(vault.entries.size).toBe(0);
    expect(document.read()).toMatchObject([{ store: 'main', keySource: provided }]);
    expect(await secretOf(id)).toBe(' correct horse ');
    expect(store.withProvider(providerId)).toEqual(['@main']);
  });

  it('replaces the one in the vault, and can be replaced by it', async () => {
    const { store, vault, secretOf } = aStore();
    const { id } = await store.addStore('main', typed('old'));
    await store.setPassphrase(id, provided);
    expect(vault.entries.size).toBe(0);
    expect(await secretOf(id)).toBe('from-provider');
    await store.setPassphrase(id, typed('new'));
    expect(await secretOf(id)).toBe('new');
    expect(store.withProvider(providerId)).toEqual([]);
  });

  it('needs an existing provider', async () => {
    const { store } = aStore();
    const unknown = { ...provided, providerId: 'd0b6a6f0-0000-4000-8000-000000000000' };
    await expect(store.addStore('main', unknown)).rejects.toThrow('provider.notFound');
    expect(store.list()).toEqual([]);
  });
});

describe('the Control Planes that are read', () => {
  it('have the key in the vault, and nowhere else', async () => {
    const { store, vault, document, secretOf } = aStore();
    const { id } = await store.addControlPlane(controlPlane);
    expect(vault.entries.get(id)).toEqual({ apiKey: 'pcp_ak_1' });
    expect(JSON.stringify(document.read())).not.toContain('pcp_ak');
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('include none without a key', async () => {
    const { store } = aStore();
    const without = { ...controlPlane, apiKey: stored };
    await expect(store.addControlPlane(without)).rejects.toThrow(
      'restorePointSource.secretMissing',
    );
  });

  it('include an address once for each organisation', async () => {
    const { store } = aStore();
    await store.addControlPlane(controlPlane);
    await store.addControlPlane({ ...controlPlane, organisationId: 'org-2' });
    await expect(store.addControlPlane(controlPlane)).rejects.toThrow(
      'restorePointSource.alreadyThere',
    );
  });

  it('retain the stored key if no other one is typed', async () => {
    const { store, secretOf } = aStore();
    const { id } = await store.addControlPlane(controlPlane);
    await store.updateControlPlane(id, { ...controlPlane, canSeeAll: true, apiKey: stored });
    expect(store.get(id)).toMatchObject({ canSeeAll: true });
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('send the stored key to no other address', async () => {
    const { store } = aStore();
    const { id } = await store.addControlPlane(controlPlane);
    const elsewhere = { ...controlPlane, address: 'https://evil.example.com', apiKey: stored };
    await expect(store.updateControlPlane(id, elsewhere)).rejects.toThrow(
      'restorePointSource.otherAddress',
    );
    await expect(store.keyOf(elsewhere, id, signal)).rejects.toThrow(
      'restorePointSource.otherAddress',
    );
    await expect(store.keyOf(elsewhere, null, signal)).rejects.toThrow(
      'restorePointSource.secretMissing',
    );
    expect(store.get(id)).toMatchObject({ address: controlPlane.address });
  });

  it('restore the old key when the new address cannot be written', async () => {
    const { store, document, secretOf } = aStore();
    const { id } = await store.addControlPlane(controlPlane);
    document.failWrites = new AppError('storage.full');
    const changed = {
      ...controlPlane,
      address: 'https://b.example.com',
      apiKey: typed('pcp_ak_2'),
    };
    await expect(store.updateControlPlane(id, changed)).rejects.toThrow('storage.full');
    expect(await secretOf(id)).toBe('pcp_ak_1');
  });

  it('can use a key from an existing provider', async () => {
    const { store, secretOf } = aStore();
    const input = { ...controlPlane, apiKey: provided };
    const { id } = await store.addControlPlane(input);
    expect(await secretOf(id)).toBe('from-provider');
    expect(await store.keyOf(input, id, signal)).toBe('from-provider');
    expect(store.withProvider(providerId)).toEqual(['plakar.example.com']);
    const fromNobody = { ...input, apiKey: { ...provided, providerId: randomUUID() } };
    await expect(store.updateControlPlane(id, fromNobody)).rejects.toThrow('provider.notFound');
  });

  it('use a provider’s value as the key only if a request can carry it', async () => {
    const { store } = aStore({ text: 'two\nlines' });
    const { id } = await store.addControlPlane({ ...controlPlane, apiKey: provided });
    await expect(store.open(id, signal)).rejects.toThrow('provider.wrongKey');
  });

  it('report that the key is missing if it was in memory only', async () => {
    const { store, vault } = aStore();
    const { id } = await store.addControlPlane(controlPlane);
    vault.entries.clear();
    await expect(store.open(id, signal)).rejects.toThrow('restorePointSource.secretMissing');
  });

  it('are not accepted as stores, nor stores as Control Planes', async () => {
    const { store: sources } = aStore();
    const plane = await sources.addControlPlane(controlPlane);
    const store = await sources.addStore('main', ofPlakar);
    await expect(sources.setPassphrase(plane.id, typed('x'))).rejects.toThrow(
      'restorePointSource.notFound',
    );
    await expect(sources.updateControlPlane(store.id, controlPlane)).rejects.toThrow(
      'restorePointSource.notFound',
    );
  });
});

describe('the name of a store', () => {
  it.each(['main', 'backup-2026', 'büro_1', 'a.b'])('may be %s', (name) => {
    expect(StoreName.parse(` ${name} `)).toBe(name);
  });

  it.each(['', '-no-auth', '@main', 'a b', 'a/b', '..\\x', '../x', 'a\u0000b'])(
    'may not be %j, which could be an option or a path',
    (name) => {
      expect(StoreName.safeParse(name).success).toBe(false);
    },
  );
});
