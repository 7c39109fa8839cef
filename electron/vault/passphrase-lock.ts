import { provideWebCrypto } from '../runtime.ts';
import type { Cipher } from './cipher.ts';

/** age's own default: 2 to this power. Takes a second or two on a current computer, and 256 MiB of memory meanwhile. */
export const fullWorkFactor = 18;

/** What a passphrase protects: the lock is an age file in text form, and the identity decrypts the secrets. */
export interface PassphraseLock {
  lock: string;
  identity: string;
}

/**
 * Creates a lock in the format of age (age-encryption.org). The passphrase encrypts a new identity with scrypt, and the
 * secrets are encrypted to that identity. So only opening a lock is slow, and a new passphrase means a new identity: an
 * old file with an old passphrase decrypts nothing that is stored now.
 */
export async function createLock(passphrase: string, workFactor: number): Promise<PassphraseLock> {
  const age = await loadAge();
  const identity = await age.generateIdentity();
  const encrypter = new age.Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return { lock: age.armor.encode(await encrypter.encrypt(identity)), identity };
}

/** Returns the identity; null when the passphrase is wrong. */
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

/** Loaded on first use: most vaults have no passphrase. */
async function loadAge() {
  provideWebCrypto();
  return import('age-encryption');
}
