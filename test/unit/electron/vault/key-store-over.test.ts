import { describe, expect, it } from 'vitest';
import { asynchronous, type SafeStorage } from '../../../../electron/runtime.ts';
import { inlinePassphraseLocks } from '../../../../electron/vault/passphrase-locks.ts';
import { keyStoreOver } from '../../../../electron/vault/key-store-over.ts';
import { emptyVault, type VaultDocument } from '../../../../electron/vault/vault-document.ts';
import { Vault } from '../../../../electron/vault/vault.ts';
import { aBinding } from '../../../fakes/binding.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

/** Reports that it is available, and marks its output as Chromium does. */
function marking(tag: () => string, isAsynchronous: boolean): SafeStorage {
  const encrypt = (text: string) => Buffer.from(`${tag()}${text}`);
  const decrypt = (bytes: Buffer) => bytes.subarray(3).toString();
  return asynchronous(
    isAsynchronous
      ? {
          isAsyncEncryptionAvailable: async () => true,
          encryptStringAsync: async (text) => encrypt(text),
          decryptStringAsync: async (bytes) => ({ result: decrypt(bytes), shouldReEncrypt: false }),
        }
      : { isEncryptionAvailable: () => true, encryptString: encrypt, decryptString: decrypt },
  );
}

describe.each([true, false])('safeStorage, asynchronous: %s', (isAsynchronous) => {
  it.each([
    ['linux', 'v10', false],
    ['linux', 'v11', true],
    ['darwin', 'v10', true],
    ['win32', 'v10', true],
  ] as const)(
    'on %s, ciphertext that begins with %s is real encryption: %s',
    async (platform, tag, isReal) => {
      const store = keyStoreOver(
        marking(() => tag, isAsynchronous),
        platform,
      );
      expect(await store.isAvailable()).toBe(isReal);
      const stored = await store
        .encrypt('key')
        .then((bytes) => store.decrypt(bytes))
        .catch(() => null);
      expect(stored?.text ?? null).toBe(isReal ? 'key' : null);
    },
  );

  it('encrypts again, once there is a key store, what had only the built-in key', async () => {
    let tag = 'v10';
    const document = memoryDocument<VaultDocument>(emptyVault);
    const contents = { version: 2, ...aBinding('a'), secrets: { token: 't' } };
    const cipherText = Buffer.from(`v10${JSON.stringify(contents)}`).toString('base64');
    document.write({ ...emptyVault, entries: { a: { version: 1, by: 'os', cipherText } } });
    const storage = marking(() => tag, isAsynchronous);
    const vault = () =>
      new Vault({
        keyStore: keyStoreOver(storage, 'linux'),
        passphraseLocks: inlinePassphraseLocks(1),
        document,
        onChanged: () => {},
      });
    const read = () => vault().use(aBinding('a'), ({ token }) => token);
    expect(await read()).toBe('t');
    expect(document.read().entries['a']?.cipherText).toBe(cipherText);
    tag = 'v11';
    expect(await read()).toBe('t');
    const renewed = Buffer.from(document.read().entries['a']?.cipherText ?? '', 'base64');
    expect(renewed.subarray(0, 3).toString()).toBe('v11');
  });
});
