import type { SafeStorage } from '../runtime.ts';
import type { KeyStore } from './cipher.ts';

/**
 * Whether bytes are encrypted with Chromium's built-in key, which is the same on every computer. On Linux these have
 * the tag `v10`; `v11` is a key from Secret Service or KWallet (Chromium, `components/os_crypt/sync/os_crypt_linux.cc`
 * and `components/os_crypt/async/browser/posix_key_provider.cc`, both read). On macOS and Windows `v10` is a real key,
 * from the Keychain or DPAPI (their sources were not read).
 */
function isBuiltInKey(platform: string, bytes: Buffer): boolean {
  return platform === 'linux' && bytes.subarray(0, 3).toString('latin1') === 'v10';
}

/** The system's key store, based on `safeStorage`. Judged by what it encrypts, not by what it reports about itself. */
export function keyStoreOver(storage: SafeStorage, platform: string): KeyStore {
  let isReal: boolean | null = null;

  async function encrypt(text: string): Promise<Buffer> {
    const bytes = await storage.encryptStringAsync(text);
    if (isBuiltInKey(platform, bytes)) throw new Error('There is no key store.');
    return bytes;
  }

  async function isAvailable(): Promise<boolean> {
    if (!(await storage.isAsyncEncryptionAvailable())) return false;
    // Chromium requests its key once, so one test is valid until the program quits.
    isReal ??= await encrypt('trial').then(
      () => true,
      () => false,
    );
    return isReal;
  }

  /** Also decrypts what an earlier run wrote with the built-in key, and requests re-encryption with the real one. */
  async function decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }> {
    const { result, shouldReEncrypt } = await storage.decryptStringAsync(bytes);
    return { text: result, shouldReEncrypt: shouldReEncrypt || isBuiltInKey(platform, bytes) };
  }

  return { isAvailable, encrypt, decrypt };
}
