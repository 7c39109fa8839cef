import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Accounts } from '../../../../electron/inventories/accounts.ts';
import { InventoryBook } from '../../../../electron/inventories/inventory-book.ts';
import { SnapshotStore } from '../../../../electron/storage/snapshot-store.ts';
import type { VaultDocument } from '../../../../electron/vault/vault.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ConnectionReport, Keys } from '../../../../shared/model/credentials.ts';
import type { Endpoint } from '../../../../shared/model/endpoint.ts';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import { aResource, aSnapshot } from '../../../fakes/builders.ts';
import { FakeCipher } from '../../../fakes/fake-cipher.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const keys = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };
const unchanged = { applicationKey: '', applicationSecret: '', consumerKey: '' };
const endpoint: Endpoint = { kind: 'preset', name: 'ovh-eu' };
const report: ConnectionReport = {
  account: 'aa1-ovh',
  expiresAt: null,
  isExpirationKnown: true,
  rules: null,
  missingRules: null,
  projectCount: 1,
};

let folder: string;
let vault: Vault;
let vaultDocument: ReturnType<typeof memoryDocument<VaultDocument>>;
let document: ReturnType<typeof memoryDocument<Inventory[]>>;
let book: InventoryBook;
let accounts: Accounts;
const testConnection = vi.fn<(endpoint: Endpoint, keys: Keys) => Promise<ConnectionReport>>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accounts-'));
  vaultDocument = memoryDocument<VaultDocument>({});
  vault = new Vault(new FakeCipher(), vaultDocument);
  document = memoryDocument<Inventory[]>([]);
  const now = () => new Date('2026-11-20T08:00:00Z');
  const newId = () => crypto.randomUUID();
  const snapshots = new SnapshotStore(folder, now);
  book = new InventoryBook({ document, snapshots, newId, raiseNotice: () => {} });
  testConnection.mockReset().mockResolvedValue(report);
  accounts = new Accounts({ book, vault, testConnection, newId, now });
});
afterEach(() => rm(folder, { recursive: true }));

describe('adding an inventory', () => {
  it('keeps the account that the keys belong to', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, keys });
    expect(book.get(id).inventory).toMatchObject({ name: 'Prod', account: 'aa1-ovh' });
    expect(await vault.use(id, (lent) => lent)).toEqual(keys);
    expect(JSON.stringify(document.read())).not.toMatch(/"(ak|as|ck)"/);
  });

  it('keeps nothing when the keys do not work', async () => {
    testConnection.mockRejectedValue(new AppError('ovh.invalidApplicationKey'));
    await expect(accounts.add({ name: 'Prod', endpoint, keys })).rejects.toThrow();
    expect(book.list()).toEqual([]);
    expect(vaultDocument.read()).toEqual({});
  });

  it('leaves no keys behind when the inventory itself cannot be written', async () => {
    document.failWrites = new AppError('storage.full');
    await expect(accounts.add({ name: 'Prod', endpoint, keys })).rejects.toThrow();
    expect(vaultDocument.read()).toEqual({});
    expect(book.list()).toEqual([]);
  });

  it('refuses a name that another inventory has, before it asks OVHcloud', async () => {
    await accounts.add({ name: 'Prod', endpoint, keys });
    testConnection.mockClear();
    await expect(accounts.add({ name: 'pROD', endpoint, keys })).rejects.toMatchObject({
      code: 'inventory.nameTaken',
    });
    expect(testConnection).not.toHaveBeenCalled();
  });
});

describe('editing an inventory', () => {
  let inventoryId: string;
  beforeEach(async () => {
    inventoryId = await accounts.add({ name: 'Prod', endpoint, keys });
    testConnection.mockClear();
  });

  it('changes the name without the network', async () => {
    await accounts.update({ inventoryId, name: 'Renamed', endpoint, keys: unchanged });
    expect(book.get(inventoryId).inventory.name).toBe('Renamed');
    expect(testConnection).not.toHaveBeenCalled();
  });

  it('keeps the keys that were left empty', async () => {
    const changes = { ...unchanged, consumerKey: 'ck-2' };
    await accounts.update({ inventoryId, name: 'Prod', endpoint, keys: changes });
    const expected = { ...keys, consumerKey: 'ck-2' };
    expect(testConnection).toHaveBeenCalledWith(endpoint, expected);
    expect(await vault.use(inventoryId, (lent) => lent)).toEqual(expected);
  });

  it('keeps the old keys when the new ones do not work', async () => {
    testConnection.mockRejectedValue(new AppError('ovh.unknownConsumerKey'));
    const changes = { ...unchanged, consumerKey: 'wrong' };
    await expect(
      accounts.update({ inventoryId, name: 'Other', endpoint, keys: changes }),
    ).rejects.toThrow();
    expect(await vault.use(inventoryId, (lent) => lent)).toEqual(keys);
    expect(book.get(inventoryId).inventory.name).toBe('Prod');
  });

  const canada: Endpoint = { kind: 'preset', name: 'ovh-ca' };

  it('sends stored keys to no other endpoint than theirs', async () => {
    const changes = { ...unchanged, consumerKey: 'ck-2' };
    await expect(
      accounts.update({ inventoryId, name: 'Prod', endpoint: canada, keys: changes }),
    ).rejects.toMatchObject({ code: 'credential.otherEndpoint' });
    await expect(
      accounts.retest({ inventoryId, endpoint: canada, keys: unchanged }),
    ).rejects.toMatchObject({ code: 'credential.otherEndpoint' });
    expect(testConnection).not.toHaveBeenCalled();
  });

  it('drops what was discovered when the account becomes another', async () => {
    await book.saveSnapshot(aSnapshot({ inventoryId, resources: [aResource()] }), new Map());
    await book.setExcluded(inventoryId, [aResource().urn], true);
    testConnection.mockResolvedValue({ ...report, account: 'bb2-ovh' });
    await accounts.update({ inventoryId, name: 'Prod', endpoint, keys });
    expect(book.get(inventoryId)).toMatchObject({ snapshot: null, lastRun: null, covered: [] });
    expect(book.get(inventoryId).inventory.account).toBe('bb2-ovh');
    expect(book.get(inventoryId).excluded.size).toBe(1);
  });

  it('keeps what was discovered when the new keys are of the same account', async () => {
    await book.saveSnapshot(aSnapshot({ inventoryId, resources: [aResource()] }), new Map());
    await accounts.update({ inventoryId, name: 'Prod', endpoint, keys });
    expect(book.get(inventoryId).covered).toHaveLength(1);
  });

  it('does not bring back an inventory that was deleted while OVHcloud was asked', async () => {
    testConnection.mockImplementation(async () => {
      await accounts.delete(inventoryId);
      return report;
    });
    await expect(
      accounts.update({ inventoryId, name: 'Prod', endpoint, keys }),
    ).rejects.toMatchObject({ code: 'inventory.notFound' });
    expect(document.read()).toEqual([]);
    expect(vaultDocument.read()).toEqual({});
  });

  it('leaves the old keys with the old endpoint when the change cannot be written', async () => {
    document.failWrites = new AppError('storage.full');
    const newKeys = { applicationKey: 'ak2', applicationSecret: 'as2', consumerKey: 'ck2' };
    await expect(
      accounts.update({ inventoryId, name: 'Prod', endpoint: canada, keys: newKeys }),
    ).rejects.toMatchObject({ code: 'storage.full' });
    expect(book.get(inventoryId).inventory.endpoint).toEqual(endpoint);
    expect(await vault.use(inventoryId, (lent) => lent)).toEqual(keys);
  });
});

describe('deleting an inventory', () => {
  it('removes its keys and what was known of it', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, keys });
    await accounts.delete(id);
    expect(vaultDocument.read()).toEqual({});
    expect(document.read()).toEqual([]);
    expect(() => book.get(id)).toThrow(expect.objectContaining({ code: 'inventory.notFound' }));
  });

  it('keeps the inventory when its keys cannot be removed', async () => {
    const id = await accounts.add({ name: 'Prod', endpoint, keys });
    vaultDocument.failWrites = new AppError('storage.unwritable');
    await expect(accounts.delete(id)).rejects.toThrow();
    expect(book.get(id).inventory.name).toBe('Prod');
  });
});
