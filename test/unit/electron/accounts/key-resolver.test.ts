import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyResolver } from '../../../../electron/accounts/key-resolver.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { Endpoint } from '../../../../shared/accounts/endpoint.ts';
import type { KeyField, KeyInput, SignIn } from '../../../../shared/accounts/sign-in.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { fromVault, typedKeys } from '../../../fakes/sign-in.ts';

const id = '8c0f2b9e-0000-4000-8000-000000000001';
const providerId = '3f2c8a10-6d7e-4b1f-9c55-0a1b2c3d4e5f';
const endpoint: Endpoint = { kind: 'preset', name: 'ovh-eu' };
const custom: Endpoint = { kind: 'custom', baseUrl: 'https://api.example.com/1.0' };
const { signal } = new AbortController();
const keys = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };
const provided: KeyInput = { kind: 'provider', providerId, reference: 'kv/ovh#consumer_key' };

let vault: FakeVault;
let resolver: KeyResolver;
const readProvided = vi.fn<(id: string, reference: string) => Promise<string>>();
const take = vi.fn<(attemptId: string, endpoint: Endpoint, applicationKey: string) => string>();
const readImported =
  vi.fn<(importId: string, endpoint: Endpoint, field: KeyField) => Promise<string>>();

beforeEach(() => {
  vault = new FakeVault();
  vault.entries.set(id, keys);
  resolver = new KeyResolver({
    vault,
    providers: { read: readProvided.mockReset().mockResolvedValue('provided') },
    signIns: { take: take.mockReset().mockReturnValue('obtained') },
    imports: { read: readImported.mockReset().mockResolvedValue('imported') },
  });
});

const stored = (signIn: SignIn = fromVault) => ({ id, endpoint, signIn });
const withConsumerKey = (input: KeyInput) => {
  const { method, keys: typed } = typedKeys({ applicationKey: 'ak', applicationSecret: 'as' });
  return { method, keys: { ...typed, consumerKey: input } };
};

describe('the keys of an inventory', () => {
  it('come from the vault', async () => {
    expect(await resolver.ofInventory(stored(), signal)).toEqual({
      method: 'consumer-key',
      ...keys,
    });
    expect(readProvided).not.toHaveBeenCalled();
  });

  it('are read with one access to the vault', async () => {
    const use = vi.spyOn(vault, 'use');
    await resolver.ofInventory(stored(), signal);
    expect(use).toHaveBeenCalledOnce();
  });

  it('come from a provider if it is named, without characters that storing added', async () => {
    readProvided.mockResolvedValue(' "ck-from-afar"\n');
    const signIn = { ...fromVault, sources: { ...fromVault.sources, consumerKey: provided } };
    expect(await resolver.ofInventory(stored(signIn), signal)).toMatchObject({
      applicationKey: 'ak',
      consumerKey: 'ck-from-afar',
    });
    expect(readProvided).toHaveBeenCalledWith(providerId, 'kv/ovh#consumer_key', signal);
  });

  it('are two for a service account', async () => {
    vault.entries.set(id, { clientId: 'id', clientSecret: 'secret' });
    const source = { kind: 'vault' } as const;
    const sources = { clientId: source, clientSecret: source };
    expect(
      await resolver.ofInventory(stored({ method: 'service-account', sources }), signal),
    ).toEqual({ method: 'service-account', clientId: 'id', clientSecret: 'secret' });
  });

  it('name the key that a provider failed on', async () => {
    readProvided.mockRejectedValue(new AppError('provider.sealed', { reference: 'r-1' }));
    const signIn = { ...fromVault, sources: { ...fromVault.sources, applicationSecret: provided } };
    await expect(resolver.ofInventory(stored(signIn), signal)).rejects.toMatchObject({
      failure: { code: 'provider.sealed', keyField: 'applicationSecret', reference: 'r-1' },
    });
  });

  it('pass on a bug unchanged', async () => {
    readProvided.mockRejectedValue(new TypeError('bug'));
    const signIn = { ...fromVault, sources: { ...fromVault.sources, consumerKey: provided } };
    await expect(resolver.ofInventory(stored(signIn), signal)).rejects.toThrow(TypeError);
  });
});

describe('the keys of a form', () => {
  it('are the typed ones, and the stored ones where a field is empty', async () => {
    const signIn = typedKeys({ consumerKey: 'ck-2' });
    expect(await resolver.ofInput({ endpoint, signIn }, stored(), signal)).toMatchObject({
      ...keys,
      consumerKey: 'ck-2',
    });
  });

  it('are never stored ones at another endpoint', async () => {
    const signIn = typedKeys({ applicationKey: 'ak', applicationSecret: 'as' });
    await expect(
      resolver.ofInput({ endpoint: custom, signIn }, stored(), signal),
    ).rejects.toMatchObject({
      failure: { code: 'credential.otherEndpoint', keyField: 'consumerKey' },
    });
  });

  it('are missing when nothing is stored', async () => {
    await expect(
      resolver.ofInput({ endpoint, signIn: typedKeys() }, null, signal),
    ).rejects.toMatchObject({
      failure: { code: 'credential.absent', keyField: 'applicationKey' },
    });
  });

  it.each(['', 'two words', 'line\nbreak', 'clé'])(
    'are refused when a provider returns %j',
    async (text) => {
      readProvided.mockResolvedValue(text);
      await expect(
        resolver.ofInput({ endpoint, signIn: withConsumerKey(provided) }, null, signal),
      ).rejects.toMatchObject({
        failure: { code: 'provider.wrongKey', keyField: 'consumerKey', message: null },
      });
    },
  );

  it('come from the browser with the application key they were issued for', async () => {
    const signIn = withConsumerKey({ kind: 'obtained', attemptId: id });
    expect(await resolver.ofInput({ endpoint, signIn }, null, signal)).toMatchObject({
      consumerKey: 'obtained',
    });
    expect(take).toHaveBeenCalledWith(id, endpoint, 'ak');
  });

  it('are imported for the intended endpoint', async () => {
    const signIn = withConsumerKey({ kind: 'imported', importId: id });
    expect(await resolver.ofInput({ endpoint, signIn }, null, signal)).toMatchObject({
      consumerKey: 'imported',
    });
    expect(readImported).toHaveBeenCalledWith(id, endpoint, 'consumerKey');
  });
});

describe('the keys to store from a form', () => {
  it('are all except a provider’s, with the origin of each', async () => {
    const resolved = await resolver.toKeep({ endpoint, signIn: withConsumerKey(provided) }, null);
    expect(resolved).toEqual({
      signIn: { method: 'consumer-key', sources: { ...fromVault.sources, consumerKey: provided } },
      secrets: { applicationKey: 'ak', applicationSecret: 'as' },
    });
    expect(readProvided).not.toHaveBeenCalled();
  });
});
