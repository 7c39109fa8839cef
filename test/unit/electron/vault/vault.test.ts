import { beforeEach, describe, expect, it } from 'vitest';
import { inlinePassphraseLocks } from '../../../../electron/vault/passphrase-locks.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { FakeKeyStore } from '../../../fakes/fake-key-store.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const keys = { applicationKey: 'ak-1', applicationSecret: 'as-1', consumerKey: 'ck-1' };
const readKeys = (vault: Vault, id = 'a') => vault.use(aBinding(id), (lent) => lent);

let keyStore: FakeKeyStore;
let document: ReturnType<typeof memoryDocument<VaultDocument>>;
let vault: Vault;

/** A vault on the same document, as after a restart. The work factor is the minimum that age takes. */
const aVault = () =>
  new Vault({ keyStore, passphraseLocks: inlinePassphraseLocks(1), document, onChanged: () => {} });

beforeEach(() => {
  keyStore = new FakeKeyStore();
  document = memoryDocument<VaultDocument>(emptyVault);
  vault = aVault();
});

/** Puts entries of the key store on the disk. */
function holdOs(cipherTexts: Record<string, string>): void {
  const entries = Object.entries(cipherTexts).map(
    ([owner, cipherText]) => [owner, { version: 1, by: 'os', cipherText }] as const,
  );
  document.write({ ...document.read(), entries: Object.fromEntries(entries) });
}

describe('with a key store', () => {
  it('returns what it stored, also in a vault opened later', async () => {
    await vault.put(aBinding('a'), keys);
    expect(await readKeys(vault)).toEqual(keys);
    expect(await readKeys(aVault())).toEqual(keys);
    expect(await vault.stateOf('a')).toEqual({ state: 'stored' });
  });

  it('writes nothing in plain text', async () => {
    await vault.put(aBinding('a'), keys);
    expect(JSON.stringify(document.read())).not.toContain('as-1');
  });

  it('reports keys that cannot be decrypted as unreadable and retains them', async () => {
    await vault.put(aBinding('a'), keys);
    keyStore.isLocked = true;
    await expect(readKeys(vault)).rejects.toMatchObject({ failure: { code: 'vault.unreadable' } });
    expect(await vault.stateOf('a')).toEqual({ state: 'unreadable' });
    keyStore.isLocked = false;
    expect(await readKeys(vault)).toEqual(keys);
    expect(await vault.stateOf('a')).toEqual({ state: 'stored' });
  });

  it('decrypts nothing to report what is stored', async () => {
    await vault.put(aBinding('a'), keys);
    keyStore.decrypt = () => Promise.reject(new Error('opened'));
    expect(await vault.stateOf('a')).toEqual({ state: 'stored' });
    expect(await vault.status()).toMatchObject({ unreadableCount: 0 });
  });

  it('reveals nothing of what it could not parse', async () => {
    const cipherText = Buffer.from('{"applicationSecret":"as-1"'.split('').toReversed().join(''));
    holdOs({ a: cipherText.toString('base64') });
    const error: unknown = await readKeys(vault).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: { code: 'vault.unreadable' } });
    expect(String(error instanceof Error ? error.cause : '')).not.toContain('as-1');
  });

  it('encrypts again when the key store requests it', async () => {
    await vault.put(aBinding('a'), keys);
    keyStore.shouldReEncrypt = true;
    await readKeys(vault);
    expect(keyStore.encryptions).toBe(2);
  });

  it('still returns keys when encrypting them again fails', async () => {
    await vault.put(aBinding('a'), keys);
    keyStore.shouldReEncrypt = true;
    document.failWrites = new Error('full');
    expect(await readKeys(vault)).toEqual(keys);
  });

  it('does not restore an old key that is encrypted again while it is changed or removed', async () => {
    await vault.put(aBinding('a'), keys);
    keyStore.shouldReEncrypt = true;
    const newKeys = { ...keys, consumerKey: 'ck-2' };
    await Promise.all([vault.stateOf('a'), vault.put(aBinding('a'), newKeys)]);
    keyStore.shouldReEncrypt = false;
    expect(await readKeys(vault)).toEqual(newKeys);
    keyStore.shouldReEncrypt = true;
    await Promise.all([vault.stateOf('a'), vault.remove('a')]);
    expect(document.read().entries).toEqual({});
  });

  it('decrypts for its own recipient and owner only', async () => {
    await vault.put(aBinding('a'), keys);
    const elsewhere = vault.use(aBinding('a', 'https://evil.example'), (lent) => lent);
    await expect(elsewhere).rejects.toMatchObject({ failure: { code: 'vault.otherAddress' } });
    holdOs({ b: document.read().entries['a']?.cipherText ?? '' });
    await expect(readKeys(vault, 'b')).rejects.toMatchObject({
      failure: { code: 'vault.otherAddress' },
    });
  });

  it('decrypts nothing without a binding', async () => {
    const cipherText = await keyStore.encrypt(JSON.stringify(keys));
    holdOs({ a: cipherText.toString('base64') });
    await expect(readKeys(vault)).rejects.toMatchObject({ failure: { code: 'vault.unreadable' } });
  });

  it('reports a key store that does not encrypt', async () => {
    keyStore.encrypt = () => Promise.reject(new Error('as-1'));
    const error: unknown = await vault.put(aBinding('a'), keys).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: { code: 'vault.unwritable', message: null } });
  });

  it('retains every entry when many are written at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`);
    await Promise.all(ids.map((id) => vault.put(aBinding(id), { ...keys, consumerKey: id })));
    const lent = await Promise.all(
      ids.map((id) => vault.use(aBinding(id), ({ consumerKey }) => consumerKey)),
    );
    expect(lent).toEqual(ids);
  });

  it('continues to write after a write that failed', async () => {
    document.failWrites = new Error('full');
    await expect(vault.put(aBinding('a'), keys)).rejects.toThrow('full');
    delete document.failWrites;
    await vault.put(aBinding('a'), keys);
    expect(await readKeys(vault)).toEqual(keys);
  });

  it('deletes removed entries, and only those', async () => {
    await vault.put(aBinding('a'), keys);
    await vault.put(aBinding('b'), keys);
    await vault.remove('a');
    await expect(readKeys(vault)).rejects.toMatchObject({ failure: { code: 'credential.absent' } });
    expect(Object.keys(document.read().entries)).toEqual(['b']);
  });
});

describe('without a key store', () => {
  beforeEach(() => {
    keyStore.isThere = false;
  });

  it('has keys in memory only', async () => {
    await vault.put(aBinding('a'), keys);
    expect(await readKeys(vault)).toEqual(keys);
    const elsewhere = vault.use(aBinding('a', 'https://evil.example'), (lent) => lent);
    await expect(elsewhere).rejects.toMatchObject({ failure: { code: 'vault.otherAddress' } });
    expect(await vault.stateOf('a')).toEqual({ state: 'memory' });
    expect(document.read().entries).toEqual({});
    expect(await aVault().stateOf('a')).toEqual({ state: 'absent' });
  });

  it('retains what an earlier key store encrypted until the user types new keys', async () => {
    const cipherText = Buffer.from('old').toString('base64');
    holdOs({ a: cipherText });
    expect(await vault.stateOf('a')).toEqual({ state: 'unreadable' });
    expect(Object.keys(document.read().entries)).toEqual(['a']);
    await vault.put(aBinding('a'), keys);
    expect(document.read().entries).toEqual({});
  });
});
