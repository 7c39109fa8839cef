import { AppError } from '../../shared/bridge/errors.ts';
import type { VaultMode } from '../../shared/vault/vault.ts';
import type { Cipher, KeyStore } from './cipher.ts';
import type { PassphraseLocks } from './passphrase-locks.ts';
import { identityCipher } from './passphrase-lock.ts';
import { type Contents, sealed, unsealed } from './sealing.ts';
import type { Envelope, VaultDocument } from './vault-document.ts';

/** Encrypts and decrypts entries: with the system's key store, and with the passphrase while the vault is unlocked. */
export class Ciphers {
  readonly #keyStore: KeyStore;
  readonly #passphraseLocks: PassphraseLocks;
  /** Decrypts the entries of a passphrase; null while the vault is locked, or without a passphrase. */
  ofPassphrase: Cipher | null = null;
  /** Entries that could not be decrypted when last used. */
  readonly unopened = new WeakSet<Envelope>();

  constructor({
    keyStore,
    passphraseLocks,
  }: {
    keyStore: KeyStore;
    passphraseLocks: PassphraseLocks;
  }) {
    this.#keyStore = keyStore;
    this.#passphraseLocks = passphraseLocks;
  }

  /** Returns the mode for new entries, by the user's choice. */
  async modeFor(choice: VaultDocument['choice']): Promise<VaultMode> {
    if (choice === 'passphrase' || choice === 'memory') return choice;
    return (await this.#keyStore.isAvailable()) ? 'os' : 'memory';
  }

  /** Returns the cipher of a passphrase. Throws `vault.wrongPassphrase`. */
  async forPassphrase(lock: VaultDocument['lock'], passphrase: string): Promise<Cipher> {
    const identity = lock === null ? null : await this.#passphraseLocks.open(lock, passphrase);
    if (identity === null) throw new AppError('vault.wrongPassphrase');
    return identityCipher(identity);
  }

  /** Whether the key of an entry is available, and the entry could be decrypted when last used. Decrypts nothing. */
  async mayOpen(envelope: Envelope): Promise<boolean> {
    const hasCipher =
      envelope.by === 'os' ? await this.#keyStore.isAvailable() : this.ofPassphrase !== null;
    return hasCipher && !this.unopened.has(envelope);
  }

  /** Decrypts an entry. Throws `vault.locked` or `vault.unreadable`. */
  async open(envelope: Envelope, isLocked: boolean) {
    const cipher = this.#of(envelope.by);
    if (cipher === null) throw new AppError(isLocked ? 'vault.locked' : 'vault.unreadable');
    try {
      const opened = await unsealed(envelope, cipher);
      this.unopened.delete(envelope);
      return opened;
    } catch (error) {
      this.unopened.add(envelope);
      throw error;
    }
  }

  /** Encrypts an entry. Throws `vault.locked`. */
  async seal(contents: Contents, by: Envelope['by']): Promise<Envelope> {
    const cipher = this.#of(by);
    if (cipher === null) throw new AppError('vault.locked');
    return sealed(contents, cipher, by);
  }

  #of(by: Envelope['by']): Cipher | null {
    return by === 'os' ? this.#keyStore : this.ofPassphrase;
  }
}
