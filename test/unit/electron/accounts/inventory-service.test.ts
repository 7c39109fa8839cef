import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyResolver, keysOf } from '../../../../electron/accounts/key-resolver.ts';
import { InventoryService } from '../../../../electron/accounts/inventory-service.ts';
import { InventoryStore } from '../../../../electron/inventories/inventory-store.ts';
import type { OvhCredentials } from '../../../../electron/ovh/credentials.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { ConnectionReport } from '../../../../shared/accounts/credentials.ts';
import type { Endpoint } from '../../../../shared/accounts/endpoint.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import { aResource, aSnapshot } from '../../../fakes/builders.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fromVault, typedKeys } from '../../../fakes/sign-in.ts';

const keys = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };
const credentials: OvhCredentials = { method: 'consumer-key', ...keys };
const added = { signIn: typedKeys(keys), isVerifying: true };
const changed = { isVerifying: true, mayReplaceAccount: false };
const endpoint: Endpoint = { kind: 'preset', name: 'ovh-eu' };
const report: ConnectionReport = {
  account: 'aa1-ovh',
  expiresAt: null,
  isExpirationKnown: true,
  allowedAddresses: null,
  rights: [],
  rightsFrom: 'trying',
  examinedProjects: 1,
  unreadableProjects: [],
  faultyRules: [],
  projectCount: 1,
};

let folder: string;
let vault: FakeVault;
let document: ReturnType<typeof memoryDocument<Inventory[]>>;
let store: InventoryStore;
let accounts: InventoryService;
let currentTime: Date;
const testConnection =
  vi.fn<(endpoint: Endpoint, credentials: OvhCredentials) => Promise<ConnectionReport>>();
const stopSync = vi.fn<(inventoryId: string) => Promise<void>>();
const forgetAttempt = vi.fn<(attemptId: string) => void>();
const readProvided = vi.fn<() => Promise<string>>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  vault = new FakeVault();
  currentTime = new Date('2026-11-20T08:00:00Z');
  document = memoryDocument<Inventory[]>([]);
  const now = () => currentTime;
  const newId = () => crypto.randomUUID();
  const snapshots = new SnapshotStore(folder, now);
  store = new InventoryStore({ document, snapshots, newId, raiseNotice: () => {} });
  testConnection.mockReset().mockResolvedValue(report);
  readProvided.mockReset().mockResolvedValue('provided');
  const resolver = new KeyResolver({
    vault,
    providers: { read: readProvided },
    signIns: { take: () => 'obtained' },
    imports: { read: async () => 'imported' },
  });
  accounts = new InventoryService({
    store,
    vault,
    keys: resolver,
    testConnection,
    stopSync: stopSync.mockReset().mockResolvedValue(),
    forgetAttempt: forgetAttempt.mockReset(),
    newId,
    now,
  });
});
afterEach(() => rm(folder, { recursive: true }));

describe('adding an inventory', () => {
  it('stores the account that the keys belong to', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, ...added });
    expect(store.get(id).inventory).toMatchObject({ name: 'Prod', account: 'aa1-ovh' });
    expect(await vault.use(keysOf({ id, endpoint }), (lent) => lent)).toEqual(keys);
    expect(JSON.stringify(document.read())).not.toMatch(/"(ak|as|ck)"/);
  });

  it('saves nothing when the keys do not work', async () => {
    testConnection.mockRejectedValue(new AppError('ovh.invalidApplicationKey'));
    await expect(accounts.add({ name: 'Prod', endpoint, ...added })).rejects.toThrow();
    expect(store.list()).toEqual([]);
    expect(vault.entries.size).toBe(0);
  });

  it('leaves no keys behind when the inventory itself cannot be written', async () => {
    document.failWrites = new AppError('storage.full');
    await expect(accounts.add({ name: 'Prod', endpoint, ...added })).rejects.toThrow();
    expect(vault.entries.size).toBe(0);
    expect(store.list()).toEqual([]);
  });

  it('refuses a name of another inventory before it sends a request to OVHcloud', async () => {
    await accounts.add({ name: 'Prod', endpoint, ...added });
    testConnection.mockClear();
    await expect(accounts.add({ name: 'pROD', endpoint, ...added })).rejects.toMatchObject({
      code: 'inventory.nameTaken',
    });
    expect(testConnection).not.toHaveBeenCalled();
  });
});

describe('editing an inventory', () => {
  let inventoryId: string;
  beforeEach(async () => {
    inventoryId = await accounts.add({ name: 'Prod', endpoint, ...added });
    testConnection.mockClear();
  });

  it('changes the name without the network', async () => {
    await accounts.update({
      inventoryId,
      name: 'Renamed',
      endpoint,
      signIn: typedKeys(),
      ...changed,
    });
    expect(store.get(inventoryId).inventory.name).toBe('Renamed');
    expect(testConnection).not.toHaveBeenCalled();
  });

  it('retains the keys of empty fields', async () => {
    const signIn = typedKeys({ consumerKey: 'ck-2' });
    await accounts.update({ inventoryId, name: 'Prod', endpoint, signIn, ...changed });
    const expected = { ...keys, consumerKey: 'ck-2' };
    expect(testConnection).toHaveBeenCalledWith(endpoint, { ...credentials, ...expected });
    expect(await vault.use(keysOf({ id: inventoryId, endpoint }), (lent) => lent)).toEqual(
      expected,
    );
  });

  it('retains the old keys when the new ones do not work', async () => {
    testConnection.mockRejectedValue(new AppError('ovh.unknownConsumerKey'));
    const signIn = typedKeys({ consumerKey: 'wrong' });
    await expect(
      accounts.update({ inventoryId, name: 'Other', endpoint, signIn, ...changed }),
    ).rejects.toThrow();
    expect(await vault.use(keysOf({ id: inventoryId, endpoint }), (lent) => lent)).toEqual(keys);
    expect(store.get(inventoryId).inventory.name).toBe('Prod');
  });

  const canada: Endpoint = { kind: 'preset', name: 'ovh-ca' };

  it('sends stored keys to no other endpoint than theirs', async () => {
    const signIn = typedKeys({ consumerKey: 'ck-2' });
    await expect(
      accounts.update({ inventoryId, name: 'Prod', endpoint: canada, signIn, ...changed }),
    ).rejects.toMatchObject({ code: 'credential.otherEndpoint' });
    await expect(
      accounts.test({ inventoryId, endpoint: canada, signIn: typedKeys() }),
    ).rejects.toMatchObject({ code: 'credential.otherEndpoint' });
    expect(testConnection).not.toHaveBeenCalled();
  });

  it('deletes the discovered data when the account changes, once the user agrees', async () => {
    await store.saveSnapshot(aSnapshot({ inventoryId, resources: [aResource()] }), new Map());
    await store.decide(inventoryId, ({ included }) => ({
      excluded: new Set([aResource().urn]),
      included,
    }));
    testConnection.mockResolvedValue({ ...report, account: 'bb2-ovh' });
    const change = { inventoryId, name: 'Prod', endpoint, ...added };
    await expect(accounts.update({ ...change, mayReplaceAccount: false })).rejects.toMatchObject({
      failure: { code: 'inventory.otherAccount', message: 'bb2-ovh' },
    });
    expect(store.get(inventoryId).snapshot?.resources).toHaveLength(1);
    await accounts.update({ ...change, mayReplaceAccount: true });
    expect(store.get(inventoryId)).toMatchObject({ snapshot: null, lastRun: null });
    expect(store.get(inventoryId).inventory.account).toBe('bb2-ovh');
    expect(store.get(inventoryId).excluded.size).toBe(1);
  });

  it('retains the discovered data when the new keys are of the same account', async () => {
    await store.saveSnapshot(aSnapshot({ inventoryId, resources: [aResource()] }), new Map());
    await accounts.update({ inventoryId, name: 'Prod', endpoint, ...changed, ...added });
    expect(store.get(inventoryId).snapshot?.resources).toHaveLength(1);
  });

  it('does not restore an inventory that was deleted during a request to OVHcloud', async () => {
    testConnection.mockImplementation(async () => {
      await accounts.delete(inventoryId);
      return report;
    });
    await expect(
      accounts.update({ inventoryId, name: 'Prod', endpoint, ...changed, ...added }),
    ).rejects.toMatchObject({ code: 'inventory.notFound' });
    expect(document.read()).toEqual([]);
    expect(vault.entries.size).toBe(0);
  });

  it('leaves the old keys with the old endpoint when the change cannot be written', async () => {
    document.failWrites = new AppError('storage.full');
    const newKeys = { applicationKey: 'ak2', applicationSecret: 'as2', consumerKey: 'ck2' };
    await expect(
      accounts.update({
        inventoryId,
        name: 'Prod',
        endpoint: canada,
        ...changed,
        signIn: typedKeys(newKeys),
      }),
    ).rejects.toMatchObject({ code: 'storage.full' });
    expect(store.get(inventoryId).inventory.endpoint).toEqual(endpoint);
    expect(await vault.use(keysOf({ id: inventoryId, endpoint }), (lent) => lent)).toEqual(keys);
  });
});

describe('two concurrent changes', () => {
  let inventoryId: string;
  beforeEach(async () => {
    inventoryId = await accounts.add({ name: 'Prod', endpoint, ...added });
  });
  const change = () => ({ inventoryId, name: 'Prod', endpoint, ...changed, ...added });

  it('do not restore a deleted inventory while the new keys are stored', async () => {
    const put = vault.put.bind(vault);
    const deleting: Promise<void>[] = [];
    vault.put = async (owner, secrets) => {
      if (deleting.length === 0) deleting.push(accounts.delete(inventoryId));
      await put(owner, secrets);
    };
    await accounts.update(change());
    await Promise.all(deleting);
    expect(store.list()).toEqual([]);
    expect(vault.entries.size).toBe(0);
  });

  it('end a sync before other keys replace its keys', async () => {
    stopSync.mockImplementation(async () => {
      expect(vault.entries.get(inventoryId)).toEqual(keys);
    });
    await accounts.update({ ...change(), signIn: typedKeys({ consumerKey: 'ck-2' }) });
    expect(stopSync).toHaveBeenCalledWith(inventoryId);
  });

  it('do not apply results of the old keys to the new ones', async () => {
    currentTime = new Date('2026-11-22T08:00:00Z');
    const ask = async () => {
      const signIn = typedKeys({ consumerKey: 'ck-2' });
      await accounts.update({ ...change(), signIn, isVerifying: false });
      return { account: 'aa1-ovh', expiresAt: null, isExpirationKnown: true };
    };
    await expect(accounts.verify(inventoryId, ask)).rejects.toMatchObject({
      code: 'sync.cancelled',
    });
    expect(store.get(inventoryId).inventory.verification).toBeNull();
  });

  it('retain the known account when the new keys may not read theirs', async () => {
    testConnection.mockResolvedValue({ ...report, account: null });
    await accounts.update(change());
    expect(store.get(inventoryId).inventory.account).toBe('aa1-ovh');
  });
});

describe('saving without a request to OVHcloud', () => {
  const offline = { ...added, isVerifying: false };

  it('stores keys and inventory, and reports that nothing was verified', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, ...offline });
    expect(testConnection).not.toHaveBeenCalled();
    expect(vault.entries.get(id)).toEqual(keys);
    expect(store.get(id).inventory).toMatchObject({ account: null, verification: null });
  });

  it('sends no request to a provider', async () => {
    const signIn = { ...typedKeys(keys) };
    signIn.keys = { ...signIn.keys, consumerKey: { kind: 'provider', providerId, reference: 'X' } };
    const id = await accounts.add({ name: 'Prod', endpoint, signIn, isVerifying: false });
    expect(readProvided).not.toHaveBeenCalled();
    expect(vault.entries.get(id)).toEqual({ applicationKey: 'ak', applicationSecret: 'as' });
    expect(store.get(id).inventory.signIn.sources.consumerKey).toMatchObject({ kind: 'provider' });
  });

  it('retains the known account, so that the next sync can compare', async () => {
    const inventoryId = await accounts.add({ name: 'Prod', endpoint, ...added });
    const signIn = typedKeys({ consumerKey: 'ck-2' });
    await accounts.update({
      inventoryId,
      name: 'Prod',
      endpoint,
      signIn,
      isVerifying: false,
      mayReplaceAccount: false,
    });
    expect(store.get(inventoryId).inventory).toMatchObject({
      account: 'aa1-ovh',
      verification: null,
    });
  });

  it('verifies unverified keys when the settings are saved again', async () => {
    const inventoryId = await accounts.add({ name: 'Prod', endpoint, ...offline });
    const change = { inventoryId, name: 'Prod', endpoint, signIn: typedKeys() };
    await accounts.update({ ...change, ...changed });
    expect(testConnection).toHaveBeenCalledWith(endpoint, credentials);
    expect(store.get(inventoryId).inventory).toMatchObject({
      account: 'aa1-ovh',
      verification: { verifiedAt: '2026-11-20T08:00:00.000Z' },
    });
  });
});

const providerId = '3f2c8a10-6d7e-4b1f-9c55-0a1b2c3d4e5f';

describe('keys from other sources', () => {
  it('are not stored when a provider has them all', async () => {
    const reference = { kind: 'provider', providerId, reference: 'X' } as const;
    const inventoryId = await accounts.add({ name: 'Prod', endpoint, ...added });
    const signIn = {
      method: 'consumer-key' as const,
      keys: { applicationKey: reference, applicationSecret: reference, consumerKey: reference },
    };
    await accounts.update({ inventoryId, name: 'Prod', endpoint, signIn, ...changed });
    expect(vault.entries.size).toBe(0);
    expect(testConnection).toHaveBeenLastCalledWith(endpoint, {
      method: 'consumer-key',
      applicationKey: 'provided',
      applicationSecret: 'provided',
      consumerKey: 'provided',
    });
  });

  it('are removed from their temporary place once they are stored', async () => {
    const attemptId = '0d0f0a44-30d1-4c1f-8f8c-0123456789ab';
    const signIn = typedKeys(keys);
    signIn.keys = { ...signIn.keys, consumerKey: { kind: 'obtained', attemptId } };
    const id = await accounts.add({ name: 'Prod', endpoint, signIn, isVerifying: true });
    expect(vault.entries.get(id)).toMatchObject({ consumerKey: 'obtained' });
    expect(store.get(id).inventory.signIn).toEqual(fromVault);
    expect(forgetAttempt).toHaveBeenCalledWith(attemptId);
  });
});

describe('checking before a sync who the keys belong to', () => {
  const identity = { account: 'aa1-ovh', expiresAt: null, isExpirationKnown: true };
  const ask = vi.fn<() => Promise<typeof identity | { account: string | null }>>();
  let inventoryId: string;
  const verify = () => accounts.verify(inventoryId, ask as () => Promise<typeof identity>);
  beforeEach(async () => {
    ask.mockReset().mockResolvedValue(identity);
    inventoryId = await accounts.add({ name: 'Prod', endpoint, ...added });
  });

  it('checks once a day', async () => {
    await verify();
    expect(ask).not.toHaveBeenCalled();
    currentTime = new Date('2026-11-21T08:00:00Z');
    await verify();
    await verify();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('checks again when the keys should have expired', async () => {
    testConnection.mockResolvedValue({ ...report, expiresAt: '2026-11-20T09:00:00.000Z' });
    inventoryId = await accounts.add({ name: 'Other', endpoint, ...added });
    currentTime = new Date('2026-11-20T09:00:00Z');
    ask.mockResolvedValue({ ...identity, expiresAt: '2026-12-20T09:00:00.000Z' } as never);
    await verify();
    expect(store.get(inventoryId).inventory.verification).toMatchObject({
      expiresAt: '2026-12-20T09:00:00.000Z',
    });
  });

  it('refuses keys that belong to another account, and changes nothing', async () => {
    currentTime = new Date('2026-11-22T08:00:00Z');
    ask.mockResolvedValue({ ...identity, account: 'bb2-ovh' });
    const before = store.get(inventoryId).inventory;
    await expect(verify()).rejects.toMatchObject({ code: 'inventory.otherAccount' });
    expect(store.get(inventoryId).inventory).toEqual(before);
  });

  it('continues with the earlier result when the check fails', async () => {
    currentTime = new Date('2026-11-22T08:00:00Z');
    ask.mockRejectedValue(new AppError('ovh.serverError'));
    await verify();
    ask.mockRejectedValue(new AppError('ovh.consumerKeyNotValid'));
    await expect(verify()).rejects.toMatchObject({ code: 'ovh.consumerKeyNotValid' });
    inventoryId = await accounts.add({ name: 'New', endpoint, ...added, isVerifying: false });
    ask.mockRejectedValue(new AppError('ovh.serverError'));
    await expect(verify()).rejects.toMatchObject({ code: 'ovh.serverError' });
  });

  it('retains the account when the keys may not read it', async () => {
    currentTime = new Date('2026-11-22T08:00:00Z');
    ask.mockResolvedValue({ ...identity, account: null });
    await verify();
    expect(store.get(inventoryId).inventory.account).toBe('aa1-ovh');
  });
});

describe('deleting an inventory', () => {
  it('removes its keys and discovered data', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, ...added });
    await accounts.delete(id);
    expect(vault.entries.size).toBe(0);
    expect(document.read()).toEqual([]);
    expect(() => store.get(id)).toThrow(expect.objectContaining({ code: 'inventory.notFound' }));
  });

  it('leaves the inventory when its keys cannot be removed', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, ...added });
    vault.failWrites = new AppError('storage.unwritable');
    await expect(accounts.delete(id)).rejects.toThrow();
    expect(store.get(id).inventory.name).toBe('Prod');
  });
});
