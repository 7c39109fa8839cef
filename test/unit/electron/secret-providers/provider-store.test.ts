import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { full, makeStore, hashicorpSettings } from './store-over-fakes.ts';
import { codeOf } from './readers/failing.ts';

const { signal } = new AbortController();

let over: ReturnType<typeof makeStore>;

beforeEach(() => {
  over = makeStore();
});

describe('adding a provider', () => {
  it('stores its settings in the document and its secret in the vault', async () => {
    const summary = await over.add();
    expect(summary).toEqual({
      id: 'id-1',
      name: 'Vault',
      settings: hashicorpSettings,
      createdAt: '2026-11-24T08:00:00.000Z',
      credentials: { state: 'stored' },
      certificateExpiresAt: null,
      usedBy: [],
    });
    expect(over.vault.entries.get('id-1')).toEqual({ token: 'hvs.first' });
    expect(JSON.stringify([over.document.read(), summary])).not.toContain('hvs.first');
    expect(await over.store.list()).toEqual([summary]);
    expect(over.changes).toEqual(['id-1']);
  });

  it('stores nothing in the vault for a provider without a secret', async () => {
    const settings = { kind: 'environment' } as const;
    const summary = await over.store.add({
      name: 'Mine',
      settings,
      secrets: { token: 'hvs.stray' },
    });
    expect(summary.credentials).toEqual({ state: 'absent' });
    expect(over.vault.entries.size).toBe(0);
  });

  it('refuses a name that another provider has, whatever its case', async () => {
    await over.add();
    const again = over.store.add({ name: 'vAULT', settings: { kind: 'environment' }, secrets: {} });
    expect(await codeOf(again)).toBe('provider.nameTaken');
  });

  it('leaves no secret behind if the settings cannot be written', async () => {
    over.document.failWrites = full;
    expect(await codeOf(over.add())).toBe('storage.full');
    expect(over.vault.entries.size).toBe(0);
    expect(over.changes).toEqual([]);
  });

  it('leaves no settings behind if the secret cannot be stored', async () => {
    over.vault.failWrites = full;
    expect(await codeOf(over.add())).toBe('storage.full');
    expect(over.document.read()).toEqual([]);
  });
});

describe('deleting a provider', () => {
  it('removes its secret, then its settings', async () => {
    await over.add();
    await over.store.delete('id-1');
    expect(over.vault.entries.size).toBe(0);
    expect(over.document.read()).toEqual([]);
    expect(over.changes).toEqual(['id-1', 'id-1']);
  });

  it('is refused while an inventory has a key from it', async () => {
    await over.add();
    over.users['id-1'] = ['Prod', 'Test'];
    const error = await over.store.delete('id-1').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'provider.inUse', message: 'Prod, Test' });
    expect(over.vault.entries.size).toBe(1);
  });

  it('leaves it unchanged if its secret cannot be removed', async () => {
    await over.add();
    over.vault.failWrites = full;
    expect(await codeOf(over.store.delete('id-1'))).toBe('storage.full');
    expect(over.document.read()).toHaveLength(1);
  });

  it('reports a missing provider', async () => {
    expect(await codeOf(over.store.delete('id-1'))).toBe('provider.notFound');
  });
});

describe('testing a provider', () => {
  it('tests the typed values, and stores nothing', async () => {
    const report = await over.store.test({
      providerId: null,
      settings: hashicorpSettings,
      secrets: { token: 'hvs.typed', secretKey: 'of another kind' },
      reference: ' ',
    });
    expect(report).toEqual({ isReferenceRead: false, expiresAt: '2027-01-01T00:00:00.000Z' });
    expect(over.asked).toEqual([
      { settings: hashicorpSettings, secrets: { token: 'hvs.typed' }, references: [] },
    ]);
    expect(over.vault.entries.size).toBe(0);
    expect(over.document.read()).toEqual([]);
  });

  it('uses the stored secret for an empty field', async () => {
    await over.add();
    await over.store.test({
      providerId: 'id-1',
      settings: hashicorpSettings,
      secrets: { token: '' },
      reference: '',
    });
    expect(over.asked[0]?.secrets).toEqual({ token: 'hvs.first' });
  });

  it('reports that a reference was read, never its value', async () => {
    const report = await over.store.test({
      providerId: null,
      settings: hashicorpSettings,
      secrets: { token: 'hvs.typed' },
      reference: 'secret/a#b',
    });
    expect(over.asked[0]?.references).toEqual(['secret/a#b']);
    expect(report.isReferenceRead).toBe(true);
    expect(JSON.stringify(report)).not.toContain('secret at');
  });

  it('accepts a successful read as proof if a token may not read its own state', async () => {
    over.server.check = async () => {
      throw new AppError('provider.wrongToken');
    };
    const access = {
      providerId: null,
      settings: hashicorpSettings,
      secrets: { token: 'hvs.typed' },
    };
    expect(await over.store.test({ ...access, reference: 'secret/a#b' })).toEqual({
      isReferenceRead: true,
      expiresAt: null,
    });
    expect(await codeOf(over.store.test({ ...access, reference: '' }))).toBe('provider.wrongToken');
  });
});

describe('reading from a provider', () => {
  it('reads with the stored secret, again each time', async () => {
    await over.add();
    expect(await over.store.read('id-1', 'secret/a#b', signal)).toBe('secret at secret/a#b');
    await over.store.update({
      providerId: 'id-1',
      name: 'Vault',
      settings: hashicorpSettings,
      secrets: { token: 'hvs.second' },
    });
    await over.store.read('id-1', 'secret/a#b', signal);
    expect(over.asked.map(({ secrets }) => secrets)).toEqual([
      { token: 'hvs.first' },
      { token: 'hvs.second' },
    ]);
  });

  it('reads without a secret if there is none', async () => {
    await over.store.add({ name: 'Mine', settings: { kind: 'environment' }, secrets: {} });
    expect(await over.store.read('id-1', 'A', signal)).toBe('secret at A');
  });

  it('reports a locked vault', async () => {
    await over.add();
    over.vault.use = async () => {
      throw new AppError('vault.locked');
    };
    expect(await codeOf(over.store.read('id-1', 'secret/a#b', signal))).toBe('vault.locked');
  });

  it('reports a provider that does not exist', async () => {
    expect(await codeOf(over.store.read('id-1', 'secret/a#b', signal))).toBe('provider.notFound');
  });
});
