import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { full, makeStore, hashicorpSettings } from './store-over-fakes.ts';
import { codeOf } from './readers/failing.ts';

const { signal } = new AbortController();

const awsSettings = {
  kind: 'aws',
  region: 'eu-west-3',
  accessKeyId: 'AKIA1',
  address: '',
} as const;

const okms = {
  kind: 'ovhcloud',
  address: 'https://a.example',
  okmsId: 'a',
  signIn: 'token',
  certificate: '',
} as const;

let over: ReturnType<typeof makeStore>;

beforeEach(() => {
  over = makeStore();
});

describe('changing a provider', () => {
  const change = (settings: ProviderSettings, secrets: ProviderSecrets, name = 'Vault') =>
    over.store.update({ providerId: 'id-1', name, settings, secrets });

  it('retains the stored secret if none is typed', async () => {
    await over.add();
    const summary = await change({ ...hashicorpSettings, namespace: 'ops' }, { token: '' }, 'Ours');
    expect(summary).toMatchObject({ name: 'Ours', settings: { namespace: 'ops' } });
    expect(over.vault.entries.get('id-1')).toEqual({ token: 'hvs.first' });
    expect(over.changes).toEqual(['id-1', 'id-1']);
  });

  it('accepts a new name while the vault is locked', async () => {
    await over.add();
    over.vault.use = async () => {
      throw new AppError('vault.locked');
    };
    expect((await change(hashicorpSettings, {}, 'Ours')).name).toBe('Ours');
    expect(await codeOf(change({ ...hashicorpSettings, address: 'https://b.example' }, {}))).toBe(
      'vault.locked',
    );
  });

  it('replaces the stored secret with the typed one, for another address too', async () => {
    await over.add();
    await change({ ...hashicorpSettings, address: 'https://b.example' }, { token: 'hvs.second' });
    expect(over.vault.entries.get('id-1')).toEqual({ token: 'hvs.second' });
    expect(over.store.get('id-1').settings).toMatchObject({ address: 'https://b.example' });
  });

  const elsewhere: [string, ProviderSettings, ProviderSecrets, ProviderSettings][] = [
    [
      'address of Vault',
      hashicorpSettings,
      { token: 't' },
      { ...hashicorpSettings, address: 'https://b.example' },
    ],
    [
      'certificates of Vault',
      hashicorpSettings,
      { token: 't' },
      { ...hashicorpSettings, caCertificate: 'c' },
    ],
    ['domain of OVHcloud', okms, { token: 't' }, { ...okms, okmsId: 'b' }],
    [
      'region of AWS',
      awsSettings,
      { secretAccessKey: 's' },
      { ...awsSettings, region: 'us-east-1' },
    ],
    ['key of AWS', awsSettings, { secretAccessKey: 's' }, { ...awsSettings, accessKeyId: 'AKIA2' }],
    [
      'address of AWS',
      awsSettings,
      { secretAccessKey: 's' },
      { ...awsSettings, address: 'https://b.example' },
    ],
    [
      'address of Google',
      { kind: 'google', projectId: 'p', address: '' },
      { serviceAccountKey: '{}' },
      { kind: 'google', projectId: 'p', address: 'https://b.example' },
    ],
    [
      'region of Scaleway',
      { kind: 'scaleway', region: 'fr-par', address: '' },
      { secretKey: 's' },
      { kind: 'scaleway', region: 'nl-ams', address: '' },
    ],
  ];

  it.each(elsewhere)(
    'requires the secret again for another %s, also to test it',
    async (_, before, secrets, after) => {
      await over.store.add({ name: 'Vault', settings: before, secrets });
      expect(await codeOf(change(after, {}))).toBe('provider.otherAddress');
      const testing = over.store.test({
        providerId: 'id-1',
        settings: after,
        secrets: {},
        reference: '',
      });
      expect(await codeOf(testing)).toBe('provider.otherAddress');
      expect(over.asked).toEqual([]);
      expect(over.store.get('id-1').settings).toEqual(before);
      expect(Object.values(over.vault.entries.get('id-1') ?? {})).toEqual(Object.values(secrets));
    },
  );

  it.each([
    { kind: 'scaleway', region: 'fr-par', address: '' },
    { ...okms, address: hashicorpSettings.address },
  ] as const)('deletes the secrets of another kind: now $kind', async (settings) => {
    await over.add();
    await change(settings, {});
    expect(over.vault.entries.size).toBe(0);
    expect(await over.store.list()).toMatchObject([{ credentials: { state: 'absent' } }]);
  });

  it('deletes the AWS keys if the settings of this computer sign in', async () => {
    await over.store.add({
      name: 'Vault',
      settings: awsSettings,
      secrets: { secretAccessKey: 's' },
    });
    await change({ ...awsSettings, accessKeyId: '' }, {});
    expect(over.vault.entries.size).toBe(0);
  });

  it('retains no session token of an older key', async () => {
    const secrets = { secretAccessKey: 'one', sessionToken: 'of one' };
    await over.store.add({ name: 'Vault', settings: awsSettings, secrets });
    await change(awsSettings, { sessionToken: 'renewed' });
    expect(over.vault.entries.get('id-1')).toEqual({
      secretAccessKey: 'one',
      sessionToken: 'renewed',
    });
    await change(awsSettings, { secretAccessKey: 'two' });
    expect(over.vault.entries.get('id-1')).toEqual({ secretAccessKey: 'two' });
  });

  it('refuses the name of another provider, and accepts its own', async () => {
    await over.add();
    await over.store.add({ name: 'Other', settings: { kind: 'environment' }, secrets: {} });
    expect(await codeOf(change(hashicorpSettings, {}, 'other'))).toBe('provider.nameTaken');
    expect((await change(hashicorpSettings, {}, 'VAULT')).name).toBe('VAULT');
  });

  it('restores the old secret if the settings cannot be written', async () => {
    await over.add();
    over.document.failWrites = full;
    const changing = change(
      { ...hashicorpSettings, address: 'https://b.example' },
      { token: 'second' },
    );
    expect(await codeOf(changing)).toBe('storage.full');
    expect(over.vault.entries.get('id-1')).toEqual({ token: 'hvs.first' });
    expect(over.store.get('id-1').settings).toEqual(hashicorpSettings);
  });

  it('never makes a new token readable for the old address', async () => {
    await over.add();
    const reads: Promise<unknown>[] = [];
    const put = over.vault.put.bind(over.vault);
    over.vault.put = async (ownerId, secrets) => {
      await put(ownerId, secrets);
      reads.push(over.store.read('id-1', 'secret/a#b', signal));
      await new Promise(setImmediate);
    };
    const after = { ...hashicorpSettings, address: 'https://b.example' };
    await change(after, { token: 'second' });
    await Promise.all(reads);
    expect(over.asked).toEqual([
      { settings: after, secrets: { token: 'second' }, references: ['secret/a#b'] },
    ]);
  });

  it('does not restore a provider that is deleted meanwhile', async () => {
    await over.add();
    await Promise.all([change(hashicorpSettings, { token: 'second' }), over.store.delete('id-1')]);
    expect(over.vault.entries.size).toBe(0);
    expect(over.document.read()).toEqual([]);
  });

  it('reports a provider that does not exist', async () => {
    expect(await codeOf(change(hashicorpSettings, {}))).toBe('provider.notFound');
  });
});
