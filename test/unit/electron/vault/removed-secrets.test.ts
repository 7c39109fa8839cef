import { beforeEach, describe, expect, it } from 'vitest';
import { inlinePassphraseLocks } from '../../../../electron/vault/passphrase-locks.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import type { VaultMove } from '../../../../shared/vault/vault.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { FakeKeyStore } from '../../../fakes/fake-key-store.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const keys = { applicationSecret: 'as-1' };
const passphrase = 'correct horse battery staple';
const newPassphrase = 'another long passphrase';

let keyStore: FakeKeyStore;
let document: ReturnType<typeof memoryDocument<VaultDocument>>;
let vault: Vault;

beforeEach(async () => {
  keyStore = new FakeKeyStore();
  document = memoryDocument<VaultDocument>(emptyVault);
  vault = new Vault({
    keyStore,
    passphraseLocks: inlinePassphraseLocks(1),
    document,
    onChanged: () => {},
  });
  await vault.put(aBinding('a'), keys);
});

const read = (binding = aBinding('a')) => vault.use(binding, (lent) => lent);
const stateOf = async (owner = 'a') => (await vault.stateOf(owner)).state;

const modes: VaultMove[] = [{ to: 'os' }, { to: 'passphrase', passphrase }, { to: 'memory' }];

describe.each(modes)('secrets removed in mode $to', (mode) => {
  beforeEach(() => vault.move(mode));

  it('are on the disk and in the vault no longer, until they are put back', async () => {
    const before = document.read().entries;
    const removed = await vault.remove('a');
    expect(document.read().entries).toEqual({});
    expect(await stateOf()).toBe('absent');
    await expect(read()).rejects.toMatchObject({ code: 'credential.absent' });
    await vault.putBack(removed);
    // The same bytes: nothing was decrypted and encrypted again.
    expect(document.read().entries).toEqual(before);
    expect(await read()).toEqual(keys);
  });

  it('stay bound to their owner and recipient', async () => {
    await vault.putBack(await vault.remove('a'));
    await expect(read(aBinding('a', 'https://evil.example'))).rejects.toMatchObject({
      code: 'vault.otherAddress',
    });
    await expect(read(aBinding('b'))).rejects.toMatchObject({ code: 'credential.absent' });
  });

  it('are not in what stands for them, which cannot be copied or made up', async () => {
    const removed = await vault.remove('a');
    expect(JSON.stringify(removed)).toBe('{"owner":"a"}');
    expect(Object.isFrozen(removed)).toBe(true);
    await vault.putBack({ ...removed });
    await vault.putBack({ owner: 'a' });
    expect(await stateOf()).toBe('absent');
  });

  it.each(modes)('cannot be put back after a move to $to', async (move) => {
    const removed = await vault.remove('a');
    await vault.move(move);
    await vault.putBack(removed);
    expect(await stateOf()).toBe('absent');
    expect(vault.isEmpty).toBe(true);
  });
});

describe('secrets removed with a passphrase', () => {
  beforeEach(() => vault.move({ to: 'passphrase', passphrase }));

  it('can be put back while the vault is locked, as they need no decryption', async () => {
    const removed = await vault.remove('a');
    vault.lock();
    await vault.putBack(removed);
    expect(await stateOf()).toBe('locked');
    await expect(read()).rejects.toMatchObject({ code: 'vault.locked' });
    await vault.unlock(passphrase);
    expect(await read()).toEqual(keys);
  });

  it('can be removed and put back although the vault is locked all the time', async () => {
    vault.lock();
    await vault.putBack(await vault.remove('a'));
    await vault.unlock(passphrase);
    expect(await read()).toEqual(keys);
  });

  it('cannot be put back after a change of passphrase, which they were not encrypted with', async () => {
    const removed = await vault.remove('a');
    await vault.changePassphrase(passphrase, newPassphrase);
    await vault.putBack(removed);
    expect(document.read().entries).toEqual({});
  });

  it('cannot be put back after a reset', async () => {
    const removed = await vault.remove('a');
    await vault.reset();
    await vault.putBack(removed);
    expect(document.read().entries).toEqual({});
  });

  it('can be put back after a change of passphrase that failed', async () => {
    const removed = await vault.remove('a');
    document.failWrites = new Error('full');
    await expect(vault.changePassphrase(passphrase, newPassphrase)).rejects.toThrow('full');
    delete document.failWrites;
    await vault.putBack(removed);
    expect(await read()).toEqual(keys);
  });

  it('waits for a running change, and then puts nothing of before it back', async () => {
    const removed = await vault.remove('a');
    const changing = vault.changePassphrase(passphrase, newPassphrase);
    await vault.putBack(removed);
    await changing;
    expect(document.read().entries).toEqual({});
  });
});

it('puts nothing back of an owner without secrets', async () => {
  const removed = await vault.remove('unknown');
  await vault.putBack(removed);
  expect(Object.keys(document.read().entries)).toEqual(['a']);
});

it('leaves secrets stored if they cannot be removed', async () => {
  document.failWrites = new Error('full');
  await expect(vault.remove('a')).rejects.toThrow('full');
  delete document.failWrites;
  expect(await read()).toEqual(keys);
});
