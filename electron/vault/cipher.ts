/** Encrypts secrets so that only this user on this computer, or anyone with the passphrase, can read them. */
export interface Cipher {
  encrypt(text: string): Promise<Buffer>;
  /** Throws when the bytes cannot be decrypted (key store locked, other user, other computer). */
  decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }>;
}

/** The system's key store. */
export interface KeyStore extends Cipher {
  /** False when the system has no real encryption; then nothing may be written with it. */
  isAvailable(): Promise<boolean>;
}
