import { beforeEach, describe, expect, it } from 'vitest';
import {
  inlinePassphraseLocks,
  type PassphraseLocks,
} from '../../../../electron/vault/passphrase-locks.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { FakeKeyStore } from '../../../fakes/fake-key-store.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const passphrase = 'correct horse battery';
const other = 'another one of those';
const secrets = { consumerKey: 'ck-secret' };
const owners = ['a', 'b', 'c'];

let keyStore: FakeKeyStore;
let document: ReturnType<typeof memoryDocument<VaultDocument>>;
/** Events while a lock is created or opened, which takes seconds. */
let meanwhile: (work: 'create' | 'open') => void;
let vault: Vault;

const inline = inlinePassphraseLocks(1);
const passphraseLocks: PassphraseLocks = {
  async create(given) {
    meanwhile('create');
    return inline.create(given);
  },
  async open(lock, given) {
    meanwhile('open');
    return inline.open(lock, given);
  },
};
const aVault = () => new Vault({ keyStore, passphraseLocks, document, onChanged: () => {} });
const statesOf = (from: Vault) =>
  Promise.all(owners.map(async (owner) => (await from.stateOf(owner)).state));

beforeEach(async () => {
  meanwhile = () => {};
  keyStore = new FakeKeyStore();
  document = memoryDocument<VaultDocument>(emptyVault);
  vault = aVault();
  await vault.move({ to: 'passphrase', passphrase });
  for (const owner of owners) await vault.put(aBinding(owner), secrets);
});

describe('locking during an operation', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'loses no secret of a running change of passphrase, %i turns in',
    async (turns) => {
      let isDue = false;
      meanwhile = (work) => {
        isDue ||= work === 'open';
      };
      const run = { isOver: false };
      const change = vault.changePassphrase(passphrase, other).finally(() => (run.isOver = true));
      let left = turns;
      while (!run.isOver) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isDue && left-- <= 0) vault.lock();
      }
      await change;
      const restarted = aVault();
      await restarted.unlock(other);
      expect(await statesOf(restarted)).toEqual(['stored', 'stored', 'stored']);
    },
  );

  it('leaves the vault locked after a move that ends later', async () => {
    meanwhile = (work) => {
      if (work === 'create') vault.lock();
    };
    await vault.move({ to: 'passphrase', passphrase: other });
    expect(vault.isLocked).toBe(true);
    await vault.unlock(other);
    expect(await statesOf(vault)).toEqual(['stored', 'stored', 'stored']);
  });

  it('leaves the vault locked after an unlock that ends later', async () => {
    vault.lock();
    meanwhile = () => vault.lock();
    await vault.unlock(passphrase);
    expect(vault.isLocked).toBe(true);
  });

  it('leaves the vault locked when a change of passphrase cannot be written', async () => {
    vault.lock();
    document.failWrites = new AppError('storage.full');
    await expect(vault.changePassphrase(passphrase, other)).rejects.toMatchObject({
      code: 'storage.full',
    });
    expect(vault.isLocked).toBe(true);
  });
});

describe('a failed change', () => {
  it('retains the secrets in memory that were not removed', async () => {
    await vault.move({ to: 'os' });
    document.write({ ...document.read(), choice: null });
    keyStore.isThere = false;
    document.failWrites = new AppError('storage.full');
    await expect(vault.put(aBinding('a'), { consumerKey: 'ck-2' })).rejects.toMatchObject({
      code: 'storage.full',
    });
    expect(await vault.stateOf('a')).toEqual({ state: 'unreadable' });
  });

  it('gives a vault of another mode no passphrase', async () => {
    await vault.move({ to: 'os' });
    await expect(vault.changePassphrase(passphrase, other)).rejects.toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    const broken = { version: 1 as const, by: 'passphrase' as const, cipherText: 'AAAA' };
    const { lock } = await inline.create(passphrase);
    document.write({
      ...document.read(),
      lock,
      entries: { ...document.read().entries, x: broken },
    });
    await expect(vault.changePassphrase(passphrase, other)).rejects.toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    expect((await vault.status()).mode).toBe('os');
  });

  it('is not undone by a key store whose availability is unknown', async () => {
    const unhappy = aVault();
    keyStore.isAvailable = () => Promise.reject(new Error('no bus'));
    await unhappy.setAutoLock(5);
    expect(document.read().autoLockMinutes).toBe(5);
  });
});
