import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inlinePassphraseLocks } from '../../../../electron/vault/passphrase-locks.ts';
import { openLock } from '../../../../electron/vault/passphrase-lock.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { VaultMove, VaultStatus } from '../../../../shared/vault/vault.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { FakeKeyStore } from '../../../fakes/fake-key-store.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const passphrase = 'correct horse battery';
const other = 'another one of those';
const toPassphrase: VaultMove = { to: 'passphrase', passphrase };
const secrets = { consumerKey: 'ck-secret', applicationSecret: 'as-secret' };
const more = { token: 'hvs.secret' };

let keyStore: FakeKeyStore;
let document: ReturnType<typeof memoryDocument<VaultDocument>>;
let vault: Vault;
const onChanged = vi.fn<(status: VaultStatus) => void>();

const aVault = () =>
  new Vault({ keyStore, passphraseLocks: inlinePassphraseLocks(1), document, onChanged });
const read = (from: Vault, owner = 'a') => from.use(aBinding(owner), (lent) => lent);
const onDisk = () => JSON.stringify(document.read());
/** The secrets on the disk, in plain text or as the fake key store would write them. */
const copiesOnDisk = () => {
  const decoded = Object.values(document.read().entries).map(({ cipherText }) =>
    Buffer.from(cipherText, 'base64').toString(),
  );
  const all = [onDisk(), ...decoded].join('\n');
  return ['ck-secret', 'as-secret', 'hvs.secret'].filter(
    (text) => all.includes(text) || all.includes(text.split('').toReversed().join('')),
  );
};

beforeEach(() => {
  keyStore = new FakeKeyStore();
  document = memoryDocument<VaultDocument>(emptyVault);
  vault = aVault();
  onChanged.mockReset();
});

describe('moving secrets from one vault mode to another', () => {
  const all: VaultMove[] = [{ to: 'os' }, toPassphrase, { to: 'memory' }];
  const pairs = all.flatMap((from) =>
    all.map((to) => ({ from, to, name: `${from.to} → ${to.to}` })),
  );

  it.each(pairs)('$name retains every one of them', async ({ from, to }) => {
    await vault.move(from);
    await vault.put(aBinding('a'), secrets);
    await vault.put(aBinding('b'), more);
    await vault.move(to);
    expect(await read(vault)).toEqual(secrets);
    expect(await read(vault, 'b')).toEqual(more);
    expect(await vault.status()).toMatchObject({
      mode: to.to,
      isLocked: false,
      isChosen: true,
    });
    expect(await vault.stateOf('a')).toEqual({ state: to.to === 'memory' ? 'memory' : 'stored' });
  });

  it.each([toPassphrase, { to: 'memory' } as const])(
    'leaves no copy of the key store’s when it moves to $to',
    async (to) => {
      await vault.put(aBinding('a'), secrets);
      await vault.put(aBinding('b'), more);
      expect(copiesOnDisk()).toHaveLength(3);
      await vault.move(to);
      expect(copiesOnDisk()).toEqual([]);
      expect(Object.values(document.read().entries).map(({ by }) => by)).not.toContain('os');
    },
  );

  it('leaves nothing that the passphrase decrypts when it moves to the key store', async () => {
    await vault.move(toPassphrase);
    await vault.put(aBinding('a'), secrets);
    await vault.move({ to: 'os' });
    expect(document.read().lock).toBeNull();
    expect(Object.values(document.read().entries).map(({ by }) => by)).toEqual(['os']);
  });

  it('leaves unreadable entries unchanged, and reports their number', async () => {
    await vault.put(aBinding('a'), secrets);
    await vault.put(aBinding('b'), more);
    const { entries } = document.read();
    const broken = { version: 1 as const, by: 'os' as const, cipherText: 'AAAA' };
    document.write({ ...document.read(), entries: { ...entries, c: broken } });
    await vault.move(toPassphrase);
    expect(document.read().entries['c']).toEqual(broken);
    expect(await vault.stateOf('c')).toEqual({ state: 'unreadable' });
    expect(await vault.status()).toMatchObject({ unreadableCount: 1 });
    expect(await read(vault)).toEqual(secrets);
  });

  it('retains the lock while an unreadable entry of it remains', async () => {
    await vault.move(toPassphrase);
    await vault.put(aBinding('a'), secrets);
    const [envelope] = Object.values(document.read().entries);
    const cipherText = Buffer.from('age-encryption.org/v1\nbroken').toString('base64');
    const entries = { ...document.read().entries, b: { ...envelope!, cipherText } };
    document.write({ ...document.read(), entries });
    await vault.move({ to: 'os' });
    expect(document.read().lock).not.toBeNull();
    expect(document.read().entries['b']?.by).toBe('passphrase');
    expect(await vault.stateOf('b')).toEqual({ state: 'unreadable' });
    expect(await vault.status()).toMatchObject({ mode: 'os', isLocked: false });
  });

  it.each<[string, () => unknown, string]>([
    ['the key store refuses one', () => (keyStore.refuses = 'hvs'), 'vault.unwritable'],
    [
      'the disk is full',
      () => (document.failWrites = new AppError('storage.full')),
      'storage.full',
    ],
    ['there is no key store', () => (keyStore.isThere = false), 'vault.noKeyStore'],
  ])('changes nothing when %s', async (_name, breakIt, code) => {
    await vault.move(toPassphrase);
    await vault.put(aBinding('a'), secrets);
    await vault.put(aBinding('b'), more);
    const before = onDisk();
    breakIt();
    await expect(vault.move({ to: 'os' })).rejects.toMatchObject({ code });
    expect(onDisk()).toBe(before);
    expect(await read(vault)).toEqual(secrets);
    expect(await vault.status()).toMatchObject({ mode: 'passphrase', isLocked: false });
  });

  it('waits for the passphrase first', async () => {
    await vault.move(toPassphrase);
    vault.lock();
    await expect(vault.move({ to: 'memory' })).rejects.toMatchObject({ code: 'vault.locked' });
  });
});

describe('a passphrase vault', () => {
  beforeEach(async () => {
    await vault.put(aBinding('a'), secrets);
    await vault.move(toPassphrase);
  });

  it('opens with its passphrase after a restart, and not without', async () => {
    const restarted = aVault();
    expect(await restarted.status()).toMatchObject({ mode: 'passphrase', isLocked: true });
    expect(await restarted.stateOf('a')).toEqual({ state: 'locked' });
    await expect(read(restarted)).rejects.toMatchObject({ code: 'vault.locked' });
    await expect(restarted.unlock('not this one')).rejects.toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    expect((await restarted.status()).isLocked).toBe(true);
    await restarted.unlock(passphrase);
    expect(await read(restarted)).toEqual(secrets);
    expect(onChanged).toHaveBeenLastCalledWith(expect.objectContaining({ isLocked: false }));
  });

  it('accepts no new secret while it is locked, and loses none', async () => {
    expect(vault.lock()).toBe(true);
    expect(vault.lock()).toBe(false);
    const before = onDisk();
    await expect(vault.put(aBinding('b'), more)).rejects.toMatchObject({ code: 'vault.locked' });
    expect(onDisk()).toBe(before);
    await expect
      .poll(() => onChanged)
      .toHaveBeenLastCalledWith(expect.objectContaining({ isLocked: true }));
  });

  it('deletes a secret without the passphrase', async () => {
    vault.lock();
    await vault.remove('a');
    expect(document.read().entries).toEqual({});
  });

  it('has neither passphrase nor secrets on the disk', () => {
    expect(onDisk()).not.toContain(passphrase);
    expect(onDisk()).not.toContain('AGE-SECRET-KEY');
    expect(copiesOnDisk()).toEqual([]);
    expect(document.read().lock).toContain('BEGIN AGE ENCRYPTED FILE');
  });

  it('decrypts everything with a new passphrase, and nothing with the old one', async () => {
    const oldLock = document.read().lock ?? '';
    const oldEntry = document.read().entries['a'];
    await vault.changePassphrase(passphrase, other);
    expect(document.read().lock).not.toBe(oldLock);
    expect(document.read().entries['a']).not.toEqual(oldEntry);
    expect(await openLock(document.read().lock ?? '', passphrase)).toBeNull();
    const restarted = aVault();
    await expect(restarted.unlock(passphrase)).rejects.toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    await restarted.unlock(other);
    expect(await read(restarted)).toEqual(secrets);
    // An attacker with the old file knows the old identity: it must decrypt nothing that is current.
    document.write({ ...document.read(), lock: oldLock });
    const mixed = aVault();
    await mixed.unlock(passphrase);
    await expect(read(mixed)).rejects.toMatchObject({ code: 'vault.unreadable' });
    expect(await mixed.stateOf('a')).toEqual({ state: 'unreadable' });
  });

  it('retains its passphrase when the current one is not given', async () => {
    const before = onDisk();
    await expect(vault.changePassphrase('not this one', other)).rejects.toMatchObject({
      code: 'vault.wrongPassphrase',
    });
    expect(onDisk()).toBe(before);
    expect(await read(vault)).toEqual(secrets);
  });

  it('loses the secrets when the passphrase is forgotten, and nothing else', async () => {
    const broken = { version: 1 as const, by: 'os' as const, cipherText: 'AAAA' };
    document.write({ ...document.read(), entries: { ...document.read().entries, c: broken } });
    await vault.setAutoLock(30);
    vault.lock();
    await vault.reset();
    expect(document.read()).toEqual({ ...emptyVault, autoLockMinutes: 30, entries: { c: broken } });
    expect(await vault.stateOf('a')).toEqual({ state: 'absent' });
    await vault.move({ to: 'passphrase', passphrase: other });
    await vault.put(aBinding('a'), more);
    expect(await read(vault)).toEqual(more);
  });

  it('is not erased by a reset when another mode is in use', async () => {
    await vault.move({ to: 'os' });
    await vault.reset();
    expect(await read(vault)).toEqual(secrets);
  });
});

describe('a mode that was never chosen', () => {
  it('is memory, and not chosen, without a key store', async () => {
    keyStore.isThere = false;
    expect(await vault.status()).toMatchObject({
      mode: 'memory',
      isChosen: false,
      isKeyStoreAvailable: false,
    });
    await vault.move({ to: 'memory' });
    expect(await vault.status()).toMatchObject({ mode: 'memory', isChosen: true });
  });

  it('is the key store if there is one', async () => {
    expect(await vault.status()).toMatchObject({ mode: 'os', isChosen: true });
  });

  it('deletes no stored secret while the key store is missing', async () => {
    await vault.move({ to: 'os' });
    await vault.put(aBinding('a'), secrets);
    keyStore.isThere = false;
    await expect(vault.put(aBinding('a'), more)).rejects.toMatchObject({
      code: 'vault.noKeyStore',
    });
    keyStore.isThere = true;
    expect(await read(vault)).toEqual(secrets);
  });

  it('counts entries of a missing key store as unreadable, and retains them', async () => {
    await vault.put(aBinding('a'), secrets);
    keyStore.isThere = false;
    expect(await vault.status()).toMatchObject({ mode: 'memory', unreadableCount: 1 });
    await vault.put(aBinding('b'), more);
    expect(Object.keys(document.read().entries)).toEqual(['a']);
    keyStore.isThere = true;
    expect(await read(vault)).toEqual(secrets);
  });
});
