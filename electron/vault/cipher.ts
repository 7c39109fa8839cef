/** What turns a secret into bytes that only this user on this machine, or whoever has the passphrase, can read. */
export interface Cipher {
  encrypt(text: string): Promise<Buffer>;
  /** Throws when the bytes cannot be opened (key store locked, other user, other machine). */
  decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }>;
}

/** The system's key store. */
export interface KeyStore extends Cipher {
  /** false where the system offers no real encryption: then nothing may be written with it. */
  isAvailable(): Promise<boolean>;
}
