import { safeStorage } from 'electron';
import type { KeyStore } from '../vault/cipher.ts';

/*
 * Electron 45 has an asynchronous API and deprecates the synchronous one, 46 removes that; older ones
 * have only the synchronous one. The types are the newest's, so what is there is asked at run time.
 */
type Maybe<Type> = { [Key in keyof Type]?: Type[Key] | undefined };
const storage: Maybe<typeof safeStorage> = safeStorage;

/** The system's key store: Keychain, DPAPI, Secret Service or KWallet. */
export const systemKeyStore: KeyStore = {
  async isAvailable(): Promise<boolean> {
    // Linux without a key store may still say "available", with a key that is the same everywhere.
    if (process.platform === 'linux' && storage.getSelectedStorageBackend?.() === 'basic_text') {
      return false;
    }
    return storage.isAsyncEncryptionAvailable
      ? storage.isAsyncEncryptionAvailable()
      : (storage.isEncryptionAvailable?.() ?? false);
  },

  async encrypt(text: string): Promise<Buffer> {
    if (storage.encryptStringAsync) return storage.encryptStringAsync(text);
    if (storage.encryptString) return storage.encryptString(text);
    throw new Error('This Electron has no safeStorage.');
  },

  async decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }> {
    if (storage.decryptStringAsync) {
      const { result, shouldReEncrypt } = await storage.decryptStringAsync(bytes);
      return { text: result, shouldReEncrypt };
    }
    if (storage.decryptString) {
      return { text: storage.decryptString(bytes), shouldReEncrypt: false };
    }
    throw new Error('This Electron has no safeStorage.');
  },
};
