import type { VaultStrength } from '../../shared/model/credentials.ts';

/** What turns a secret into bytes that only this user on this machine can read. */
export interface Cipher {
  /** `memory` when the system offers no real encryption: then nothing may be written. */
  strength(): Promise<VaultStrength>;
  encrypt(text: string): Promise<Buffer>;
  /** Throws when the bytes cannot be opened (key store locked, other user, other machine). */
  decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }>;
}
