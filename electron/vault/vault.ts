import { AppError } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { VaultMove, VaultStatus } from '../../shared/vault/vault.ts';
import type { Document } from '../storage/document.ts';
import type { Cipher, KeyStore } from './cipher.ts';
import type { PassphraseLocks } from './passphrase-locks.ts';
import { reencrypt } from './reencrypt.ts';
import { Ciphers } from './ciphers.ts';
import type { Binding, Contents, Secrets } from './sealing.ts';
import { type RemovedSecrets, VaultEntries } from './vault-entries.ts';
import { Serial } from '../storage/serial.ts';
import { emptyVault, type VaultDocument } from './vault-document.ts';

export type { Binding, Secrets } from './sealing.ts';
export type { RemovedSecrets } from './vault-entries.ts';

interface VaultPorts {
  keyStore: KeyStore;
  passphraseLocks: PassphraseLocks;
  document: Document<VaultDocument>;
  onChanged: (status: VaultStatus) => void;
}

/**
 * The only place that stores secrets: encrypted by the system's key store or with a passphrase, or in memory until the
 * program quits. An entry that cannot be decrypted is left unchanged and reported, never dropped.
 */
export class Vault {
  readonly #ports: VaultPorts;
  readonly #serial = new Serial();
  readonly #entries: VaultEntries;
  readonly #ciphers: Ciphers;
  /** Number of times it was locked: an unlock that started before the last time must not open it afterwards. */
  #lockings = 0;

  constructor(ports: VaultPorts) {
    this.#ports = ports;
    this.#entries = new VaultEntries(ports.document);
    this.#ciphers = new Ciphers(ports);
  }

  /** Replaces an owner's secrets. Throws `vault.noKeyStore`, `.locked`, `.unwritable` or an error of the disk. */
  put(binding: Binding, secrets: Secrets): Promise<void> {
    const { owner } = binding;
    const contents = { binding, secrets };
    return this.#serial.run(async () => {
      const mode = await this.#ciphers.modeFor(this.#document.choice);
      // If the user chose the key store, a missing one must not silently turn stored secrets into temporary ones.
      if (mode === 'memory' && this.#document.choice === 'os') {
        throw new AppError('vault.noKeyStore');
      }
      const isSealed = mode !== 'memory';
      this.#entries.put(owner, isSealed ? await this.#ciphers.seal(contents, mode) : contents);
    });
  }

  /**
   * Passes the secrets to `use`, for the recipient that they were stored for. Throws `credential.absent`,
   * `vault.locked`, `vault.unreadable`, or `vault.otherAddress` when the entry has another owner or recipient.
   */
  async use<Result>(binding: Binding, use: (secrets: Secrets) => Result | Promise<Result>) {
    const { owner, recipient } = binding;
    const held = this.#entries.inMemory.get(owner) ?? (await this.#open(owner));
    const { binding: stored, secrets } = held;
    if (stored.owner !== owner || stored.recipient !== recipient) {
      throw new AppError('vault.otherAddress');
    }
    return use(secrets);
  }

  /** Decrypts nothing: an entry counts as stored until it could not be decrypted when used. */
  async stateOf(ownerId: string): Promise<CredentialSummary> {
    if (this.#entries.inMemory.has(ownerId)) return { state: 'memory' };
    const envelope = this.#document.entries[ownerId];
    if (envelope === undefined) return { state: 'absent' };
    if (envelope.by === 'passphrase' && this.isLocked) return { state: 'locked' };
    return { state: (await this.#ciphers.mayOpen(envelope)) ? 'stored' : 'unreadable' };
  }

  /** Needs no passphrase: secrets can be removed while the vault is locked. */
  remove(ownerId: string): Promise<RemovedSecrets> {
    return this.#serial.run(async () => this.#entries.remove(ownerId));
  }

  /**
   * Stores again exactly what was removed, for the same recipient, without decrypting it: also while the vault is
   * locked. Does nothing if the mode or the passphrase was changed since, or the vault was reset.
   */
  putBack(removed: RemovedSecrets): Promise<void> {
    return this.#serial.run(async () => this.#entries.putBack(removed));
  }

  async status(): Promise<VaultStatus> {
    const isKeyStoreAvailable = await this.#ports.keyStore.isAvailable();
    const owners = Object.keys(this.#document.entries);
    const states = await Promise.all(owners.map((owner) => this.stateOf(owner)));
    const mode = await this.#ciphers.modeFor(this.#document.choice);
    // Read last: the vault may have been locked or moved in the meantime.
    const { choice, autoLockMinutes } = this.#document;
    return {
      mode,
      isKeyStoreAvailable,
      isChosen: choice !== null || isKeyStoreAvailable,
      isLocked: this.isLocked,
      autoLockMinutes,
      unreadableCount: states.filter(({ state }) => state === 'unreadable').length,
    };
  }

  /** Whether no secrets are stored, on the disk or in memory. */
  get isEmpty(): boolean {
    return !this.#entries.isOnDisk && this.#entries.inMemory.size === 0;
  }

  /** Whether no mode was chosen yet, and no secrets are on the disk. */
  get isUndecided(): boolean {
    return !this.#entries.isOnDisk && this.#document.choice === null;
  }

  get hasPassphrase(): boolean {
    return this.#document.choice === 'passphrase';
  }

  get isLocked(): boolean {
    return this.hasPassphrase && this.#ciphers.ofPassphrase === null;
  }

  get autoLockMinutes(): number | null {
    return this.#document.autoLockMinutes;
  }

  /** Throws `vault.wrongPassphrase`. Stays locked when it is locked again before this has finished. */
  unlock(passphrase: string): Promise<void> {
    return this.#changing(async (lockings) => {
      if (!this.isLocked) return;
      const cipher = await this.#ciphers.forPassphrase(this.#document.lock, passphrase);
      if (lockings === this.#lockings) this.#ciphers.ofPassphrase = cipher;
    });
  }

  /** Returns whether there was something to lock. */
  lock(): boolean {
    // Counts even when nothing is open: an unlock may be in progress.
    this.#lockings += 1;
    if (!this.hasPassphrase || this.#ciphers.ofPassphrase === null) return false;
    this.#ciphers.ofPassphrase = null;
    void this.#announce();
    return true;
  }

  /**
   * Encrypts all secrets again, in one write. Entries that cannot be decrypted stay unchanged. Throws `vault.locked`,
   * `vault.noKeyStore`, `vault.unwritable` or an error of the disk; then nothing has changed.
   */
  move(move: VaultMove): Promise<void> {
    return this.#changing(async (lockings) => {
      if (this.isLocked) throw new AppError('vault.locked');
      await this.#moveTo(move, this.#ciphers.ofPassphrase, lockings);
    });
  }

  /** Throws `vault.wrongPassphrase`. Also unlocks a locked vault. */
  changePassphrase(passphrase: string, newPassphrase: string): Promise<void> {
    return this.#changing(async (lockings) => {
      // With another mode, a lock may remain for entries that could not be decrypted, but it is not in use.
      if (!this.hasPassphrase) throw new AppError('vault.wrongPassphrase');
      const cipher = await this.#ciphers.forPassphrase(this.#document.lock, passphrase);
      await this.#moveTo({ to: 'passphrase', passphrase: newPassphrase }, cipher, lockings);
    });
  }

  /** Erases what a forgotten passphrase encrypts, so that the user can choose another one. */
  reset(): Promise<void> {
    return this.#changing(async () => {
      if (!this.hasPassphrase) return;
      const entries = Object.entries(this.#document.entries).filter(
        ([, { by }]) => by !== 'passphrase',
      );
      const { autoLockMinutes } = this.#document;
      const rest = { ...emptyVault, autoLockMinutes, entries: Object.fromEntries(entries) };
      this.#entries.replaceAll(rest, this.#entries.inMemory);
      this.#ciphers.ofPassphrase = null;
    });
  }

  setAutoLock(minutes: number | null): Promise<void> {
    return this.#changing(async () => this.#entries.write({ autoLockMinutes: minutes }));
  }

  get #document(): VaultDocument {
    return this.#entries.document;
  }

  async #moveTo(move: VaultMove, opened: Cipher | null, lockings: number): Promise<void> {
    const contents = { document: this.#document, inMemory: this.#entries.inMemory, opened };
    const next = await reencrypt(contents, move, this.#ports);
    this.#entries.replaceAll(next.document, next.inMemory);
    for (const envelope of next.unopened) this.#ciphers.unopened.add(envelope);
    this.#ciphers.ofPassphrase = lockings === this.#lockings ? next.opened : null;
  }

  async #open(owner: string): Promise<Contents> {
    const envelope = this.#document.entries[owner];
    if (!envelope) throw new AppError('credential.absent');
    const { contents, shouldReEncrypt } = await this.#ciphers.open(envelope, this.isLocked);
    if (shouldReEncrypt) {
      // The old bytes can still be decrypted, so after a failure the next use tries again.
      await this.#serial
        .run(async () => {
          if (this.#document.entries[owner] !== envelope) return;
          const renewed = await this.#ciphers.seal(contents, envelope.by);
          this.#entries.put(owner, renewed);
        })
        .catch(() => undefined);
    }
    return contents;
  }

  /** Runs one change at a time, and reports each one to the window. */
  async #changing(change: (lockings: number) => Promise<void>): Promise<void> {
    const lockings = this.#lockings;
    await this.#serial.run(() => change(lockings));
    await this.#announce();
  }

  async #announce(): Promise<void> {
    try {
      this.#ports.onChanged(await this.status());
    } catch {
      // A key store that fails to answer does not undo the change; reading the status reports the error.
    }
  }
}
