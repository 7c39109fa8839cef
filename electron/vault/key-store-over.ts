import type { KeyStore } from './cipher.ts';

/**
 * What Electron's `safeStorage` may have. 45 has an asynchronous API and deprecates the synchronous one, 46 removes
 * that; older ones have only the synchronous one. So what is there is asked at run time.
 */
export interface SafeStorage {
  isAsyncEncryptionAvailable?: (() => Promise<boolean>) | undefined;
  encryptStringAsync?: ((text: string) => Promise<Buffer>) | undefined;
  decryptStringAsync?:
    ((bytes: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>) | undefined;
  isEncryptionAvailable?: (() => boolean) | undefined;
  encryptString?: ((text: string) => Buffer) | undefined;
  decryptString?: ((bytes: Buffer) => string) | undefined;
}

/**
 * Whether bytes are encrypted with Chromium's built-in key, which is the same on every computer. On Linux that is
 * the tag `v10`; `v11` is a key from Secret Service or KWallet (Chromium, `components/os_crypt/sync/os_crypt_linux.cc`
 * and `components/os_crypt/async/browser/posix_key_provider.cc`, both read). On macOS and Windows `v10` is a real key,
 * from the Keychain or DPAPI (their sources were not read).
 */
function isBuiltInKey(platform: string, bytes: Buffer): boolean {
  return platform === 'linux' && bytes.subarray(0, 3).toString('latin1') === 'v10';
}

/** The system's key store over `safeStorage`, judged by what it makes and not by what it says of itself. */
export function keyStoreOver(storage: SafeStorage, platform: string): KeyStore {
  let isReal: boolean | null = null;

  async function encrypt(text: string): Promise<Buffer> {
    const bytes = storage.encryptStringAsync
      ? await storage.encryptStringAsync(text)
      : storage.encryptString?.(text);
    if (bytes === undefined) throw new Error('This Electron has no safeStorage.');
    if (isBuiltInKey(platform, bytes)) throw new Error('There is no key store.');
    return bytes;
  }

  async function isAvailable(): Promise<boolean> {
    const isOffered = storage.isAsyncEncryptionAvailable
      ? await storage.isAsyncEncryptionAvailable()
      : (storage.isEncryptionAvailable?.() ?? false);
    if (!isOffered) return false;
    // Chromium asks for its key once, so that one trial holds until the app quits.
    isReal ??= await encrypt('trial').then(
      () => true,
      () => false,
    );
    return isReal;
  }

  /** What an earlier start wrote with the built-in key opens, and is encrypted again as soon as there is a real one. */
  async function decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }> {
    const isUnprotected = isBuiltInKey(platform, bytes);
    if (storage.decryptStringAsync) {
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(bytes);
      return { text: result, shouldReEncrypt: shouldReEncrypt || isUnprotected };
    }
    if (!storage.decryptString) throw new Error('This Electron has no safeStorage.');
    return { text: storage.decryptString(bytes), shouldReEncrypt: isUnprotected };
  }

  return { isAvailable, encrypt, decrypt };
}
