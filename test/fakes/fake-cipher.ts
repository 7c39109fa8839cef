import type { VaultStrength } from '../../shared/model/credentials.ts';
import type { Cipher } from '../../electron/vault/cipher.ts';

/** Reverses the text: enough to tell what is encrypted from what is not. */
export class FakeCipher implements Cipher {
  isLocked = false;
  shouldReEncrypt = false;
  encryptions = 0;
  current: VaultStrength = 'os';

  async strength(): Promise<VaultStrength> {
    return this.current;
  }

  async encrypt(text: string): Promise<Buffer> {
    this.encryptions += 1;
    return Buffer.from(text.split('').toReversed().join(''));
  }

  async decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }> {
    if (this.isLocked) throw new Error('The key store is locked.');
    const text = bytes.toString().split('').toReversed().join('');
    return { text, shouldReEncrypt: this.shouldReEncrypt };
  }
}
