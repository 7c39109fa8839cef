import { provideWebCrypto } from '../runtime.ts';
import type { Cipher } from './cipher.ts';

/** age's own choice: 2 to this power; a second or two on a computer of today, and 256 MiB meanwhile. */
export const fullWorkFactor = 18;

/** What a passphrase protects: the lock is an age file in text form, the identity opens the secrets. */
export interface PassphraseLock {
  lock: string;
  identity: string;
}

/**
 * Makes a lock in the format of age (age-encryption.org). The passphrase encrypts a fresh identity by
 * scrypt, and secrets are encrypted to that identity: only opening a lock is slow, and a new passphrase
 * means a new identity, so that an old file with an old passphrase opens nothing that is kept now.
 */
export async function createLock(passphrase: string, workFactor: number): Promise<PassphraseLock> {
  const age = await loadAge();
  const identity = await age.generateIdentity();
  const encrypter = new age.Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return { lock: age.armor.encode(await encrypter.encrypt(identity)), identity };
}

/** The identity; null when the passphrase is not the lock's. */
export async function openLock(lock: string, passphrase: string): Promise<string | null> {
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(age.armor.decode(lock), 'text');
  } catch {
    return null;
  }
}

/** Encrypts to an identity, and decrypts with it. */
export async function identityCipher(identity: string): Promise<Cipher> {
  const age = await loadAge();
  const recipient = await age.identityToRecipient(identity);
  return {
    async encrypt(text) {
      const encrypter = new age.Encrypter();
      encrypter.addRecipient(recipient);
      return Buffer.from(await encrypter.encrypt(text));
    },
    async decrypt(bytes) {
      const decrypter = new age.Decrypter();
      decrypter.addIdentity(identity);
      return { text: await decrypter.decrypt(bytes, 'text'), shouldReEncrypt: false };
    },
  };
}

/** Loaded when it is first needed: most vaults have no passphrase. */
async function loadAge() {
  provideWebCrypto();
  return import('age-encryption');
}
