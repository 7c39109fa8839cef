import { beforeEach, describe, expect, it } from 'vitest';
import type { VaultDocument } from '../../../../electron/vault/vault.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { FakeCipher } from '../../../fakes/fake-cipher.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const keys = { applicationKey: 'ak-1', applicationSecret: 'as-1', consumerKey: 'ck-1' };
const readKeys = (vault: Vault, id = 'a') => vault.use(id, (lent) => lent);

let cipher: FakeCipher;
let document: ReturnType<typeof memoryDocument<VaultDocument>>;
let vault: Vault;

beforeEach(() => {
  cipher = new FakeCipher();
  document = memoryDocument<VaultDocument>({});
  vault = new Vault(cipher, document);
});

describe('with a key store', () => {
  it('gives back what it was given, also to a vault opened later', async () => {
    await vault.put('a', keys);
    expect(await readKeys(vault)).toEqual(keys);
    expect(await readKeys(new Vault(cipher, document))).toEqual(keys);
    expect(await vault.stateOf('a')).toEqual({ state: 'stored' });
  });

  it('writes nothing in the clear', async () => {
    await vault.put('a', keys);
    expect(JSON.stringify(document.read())).not.toContain('as-1');
  });

  it('reports keys that do not open as unreadable and keeps them', async () => {
    await vault.put('a', keys);
    cipher.isLocked = true;
    expect(await vault.stateOf('a')).toEqual({ state: 'unreadable' });
    await expect(readKeys(vault)).rejects.toMatchObject({ failure: { code: 'vault.unreadable' } });
    cipher.isLocked = false;
    expect(await readKeys(vault)).toEqual(keys);
  });

  it('tells nothing of what it could not parse', async () => {
    const cipherText = Buffer.from('{"applicationSecret":"as-1"'.split('').toReversed().join(''));
    document.write({ a: { version: 1, cipherText: cipherText.toString('base64') } });
    const error: unknown = await readKeys(vault).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: { code: 'vault.unreadable' } });
    expect(String(error instanceof Error ? error.cause : '')).not.toContain('as-1');
  });

  it('encrypts anew when the key store asks for it', async () => {
    await vault.put('a', keys);
    cipher.shouldReEncrypt = true;
    await readKeys(vault);
    expect(cipher.encryptions).toBe(2);
  });

  it('still lends keys when encrypting them anew fails', async () => {
    await vault.put('a', keys);
    cipher.shouldReEncrypt = true;
    document.failWrites = new Error('full');
    expect(await readKeys(vault)).toEqual(keys);
  });

  it('lets no old key come back when it is encrypted anew while it is changed or removed', async () => {
    await vault.put('a', keys);
    cipher.shouldReEncrypt = true;
    const newKeys = { ...keys, consumerKey: 'ck-2' };
    await Promise.all([vault.stateOf('a'), vault.put('a', newKeys)]);
    cipher.shouldReEncrypt = false;
    expect(await readKeys(vault)).toEqual(newKeys);
    cipher.shouldReEncrypt = true;
    await Promise.all([vault.stateOf('a'), vault.remove('a')]);
    expect(document.read()).toEqual({});
  });

  it('says so when the key store does not encrypt', async () => {
    cipher.encrypt = () => Promise.reject(new Error('as-1'));
    const error: unknown = await vault.put('a', keys).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: { code: 'vault.unwritable', message: null } });
  });

  it('keeps every entry when many are written at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`);
    await Promise.all(ids.map((id) => vault.put(id, { ...keys, consumerKey: id })));
    const lent = await Promise.all(
      ids.map((id) => vault.use(id, ({ consumerKey }) => consumerKey)),
    );
    expect(lent).toEqual(ids);
  });

  it('goes on writing after a write that failed', async () => {
    document.failWrites = new Error('full');
    await expect(vault.put('a', keys)).rejects.toThrow('full');
    delete document.failWrites;
    await vault.put('a', keys);
    expect(await readKeys(vault)).toEqual(keys);
  });

  it('forgets what is removed, and only that', async () => {
    await vault.put('a', keys);
    await vault.put('b', keys);
    await vault.remove('a');
    await expect(readKeys(vault)).rejects.toMatchObject({ failure: { code: 'credential.absent' } });
    expect(Object.keys(document.read())).toEqual(['b']);
  });
});

describe('without a key store', () => {
  beforeEach(() => {
    cipher.current = 'memory';
  });

  it('keeps keys in memory only', async () => {
    await vault.put('a', keys);
    expect(await readKeys(vault)).toEqual(keys);
    expect(await vault.stateOf('a')).toEqual({ state: 'memory' });
    expect(document.read()).toEqual({});
    expect(await new Vault(cipher, document).stateOf('a')).toEqual({ state: 'absent' });
  });

  it('keeps what an earlier key store encrypted until the user types new keys', async () => {
    const cipherText = Buffer.from('old').toString('base64');
    document.write({ a: { version: 1, cipherText } });
    cipher.isLocked = true;
    expect(await vault.stateOf('a')).toEqual({ state: 'unreadable' });
    expect(Object.keys(document.read())).toEqual(['a']);
    await vault.put('a', keys);
    expect(document.read()).toEqual({});
  });
});
