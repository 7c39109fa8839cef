import type { KeyStore } from '../../electron/vault/cipher.ts';

/** Reverses the text, which is enough to distinguish encrypted from plain text. */
export class FakeKeyStore implements KeyStore {
  isThere = true;
  isLocked = false;
  /** Refuses to encrypt texts that contain this. */
  refuses: string | null = null;
  shouldReEncrypt = false;
  encryptions = 0;

  async isAvailable(): Promise<boolean> {
    return this.isThere;
  }

  async encrypt(text: string): Promise<Buffer> {
    if (this.refuses !== null && text.includes(this.refuses)) throw new Error(`refused: ${text}`);
    this.encryptions += 1;
    return Buffer.from(text.split('').toReversed().join(''));
  }

  async decrypt(bytes: Buffer): Promise<{ text: string; shouldReEncrypt: boolean }> {
    if (this.isLocked || !this.isThere) throw new Error('The key store is locked.');
    const text = bytes.toString().split('').toReversed().join('');
    return { text, shouldReEncrypt: this.shouldReEncrypt };
  }
}
