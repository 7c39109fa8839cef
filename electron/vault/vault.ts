import { AppError } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { VaultMove, VaultStatus } from '../../shared/vault/vault.ts';
import type { Document } from '../storage/document.ts';
import type { Cipher, KeyStore } from './cipher.ts';
import type { PassphraseLocks } from './passphrase-locks.ts';
import { reencrypt } from './reencrypt.ts';
import { Ciphers } from './ciphers.ts';
import type { Binding, Contents, Secrets } from './sealing.ts';
import { Serial } from '../storage/serial.ts';
import { emptyVault, type VaultDocument } from './vault-document.ts';

export type { Binding, Secrets } from './sealing.ts';

interface VaultPorts {
  keyStore: KeyStore;
  passphraseLocks: PassphraseLocks;
  document: Document<VaultDocument>;
  onChanged: (status: VaultStatus) => void;
}

/**
 * The only place where secrets are kept: encrypted by the system's key store or with a passphrase, or in
 * memory until the app quits. An entry that does not open is kept as it is and reported, never dropped.
 */
export class Vault {
  readonly #ports: VaultPorts;
  readonly #serial = new Serial();
  #inMemory: ReadonlyMap<string, Contents> = new Map();
  readonly #ciphers: Ciphers;
  /** How often it was locked: what began before the last time must not open it afterwards. */
  #lockings = 0;

  constructor(ports: VaultPorts) {
    this.#ports = ports;
    this.#ciphers = new Ciphers(ports);
  }

  /** Keeps the secrets of an owner for a recipient, in place of those it had. */
  put(binding: Binding, secrets: Secrets): Promise<void> {
    const { owner } = binding;
    const contents = { binding, secrets };
    return this.#serial.run(async () => {
      const strength = await this.#ciphers.strengthFor(this.#document.choice);
      // What the user wants kept must not be forgotten for want of the key store today.
      if (strength === 'memory' && this.#document.choice === 'os') {
        throw new AppError('vault.noKeyStore');
      }
      if (strength === 'memory') {
        this.#writeWithout(owner);
        this.#inMemory = new Map([...this.#inMemory, [owner, contents]]);
        return;
      }
      const envelope = await this.#ciphers.seal(contents, strength);
      this.#write({ entries: { ...this.#document.entries, [owner]: envelope } });
      this.#forget(owner);
    });
  }

  /**
   * Lends the secrets to `use`, for the recipient that they were kept for. Throws `credential.absent`, `vault.locked`,
   * `vault.unreadable`, or `vault.otherAddress` where the entry is another owner's or was kept for another recipient.
   */
  async use<Result>(binding: Binding, use: (secrets: Secrets) => Result | Promise<Result>) {
    const { owner, recipient } = binding;
    const held = this.#inMemory.get(owner) ?? (await this.#open(owner));
    const { binding: kept, secrets } = held;
    if (kept.owner !== owner || kept.recipient !== recipient) {
      throw new AppError('vault.otherAddress');
    }
    return use(secrets);
  }

  /** Opens nothing: an entry counts as stored until it was used and did not open. */
  async stateOf(ownerId: string): Promise<CredentialSummary> {
    if (this.#inMemory.has(ownerId)) return { state: 'memory' };
    const envelope = this.#document.entries[ownerId];
    if (envelope === undefined) return { state: 'absent' };
    if (envelope.by === 'passphrase' && this.isLocked) return { state: 'locked' };
    return { state: (await this.#ciphers.mayOpen(envelope)) ? 'stored' : 'unreadable' };
  }

  /** Needs no passphrase: what nobody may read any more can be forgotten while it is locked. */
  remove(ownerId: string): Promise<void> {
    return this.#serial.run(async () => {
      this.#writeWithout(ownerId);
      this.#forget(ownerId);
    });
  }

  async status(): Promise<VaultStatus> {
    const isKeyStoreAvailable = await this.#ports.keyStore.isAvailable();
    const owners = Object.keys(this.#document.entries);
    const states = await Promise.all(owners.map((owner) => this.stateOf(owner)));
    const strength = await this.#ciphers.strengthFor(this.#document.choice);
    // Read last: the vault may have been locked or moved meanwhile.
    const { choice, autoLockMinutes } = this.#document;
    return {
      strength,
      isKeyStoreAvailable,
      isChosen: choice !== null || isKeyStoreAvailable,
      isLocked: this.isLocked,
      autoLockMinutes,
      unreadableCount: states.filter(({ state }) => state === 'unreadable').length,
    };
  }

  /** Whether nothing is kept, on the disk or in memory. */
  get isEmpty(): boolean {
    return !this.#isOnDisk && this.#inMemory.size === 0;
  }

  /** Whether nobody has decided yet how secrets are kept, and none is on the disk. */
  get isUndecided(): boolean {
    return !this.#isOnDisk && this.#document.choice === null;
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

  /** Throws `vault.wrongPassphrase`. Stays locked when it is locked again before it is done. */
  unlock(passphrase: string): Promise<void> {
    return this.#changing(async (lockings) => {
      if (!this.isLocked) return;
      const cipher = await this.#ciphers.forPassphrase(this.#document.lock, passphrase);
      if (lockings === this.#lockings) this.#ciphers.ofPassphrase = cipher;
    });
  }

  /** Whether there was something to lock. */
  lock(): boolean {
    // Counts also when nothing is open: an unlock may be under way.
    this.#lockings += 1;
    if (!this.hasPassphrase || this.#ciphers.ofPassphrase === null) return false;
    this.#ciphers.ofPassphrase = null;
    void this.#announce();
    return true;
  }

  /**
   * Encrypts every secret anew, in one write. What does not open stays as it is. Throws `vault.locked`,
   * `vault.noKeyStore`, `vault.unwritable` or a failure of the disk; then nothing has changed.
   */
  move(move: VaultMove): Promise<void> {
    return this.#changing(async (lockings) => {
      if (this.isLocked) throw new AppError('vault.locked');
      await this.#moveTo(move, this.#ciphers.ofPassphrase, lockings);
    });
  }

  /** Throws `vault.wrongPassphrase`. Opens a vault that is locked. */
  changePassphrase(passphrase: string, newPassphrase: string): Promise<void> {
    return this.#changing(async (lockings) => {
      // Another strength may have kept a lock, for entries that did not open: it is not in use.
      if (!this.hasPassphrase) throw new AppError('vault.wrongPassphrase');
      const cipher = await this.#ciphers.forPassphrase(this.#document.lock, passphrase);
      await this.#moveTo({ to: 'passphrase', passphrase: newPassphrase }, cipher, lockings);
    });
  }

  /** Erases what a forgotten passphrase encrypts, so that another can be chosen. */
  reset(): Promise<void> {
    return this.#changing(async () => {
      if (!this.hasPassphrase) return;
      const entries = Object.entries(this.#document.entries).filter(
        ([, { by }]) => by !== 'passphrase',
      );
      const { autoLockMinutes } = this.#document;
      this.#write({ ...emptyVault, autoLockMinutes, entries: Object.fromEntries(entries) });
      this.#ciphers.ofPassphrase = null;
    });
  }

  setAutoLock(minutes: number | null): Promise<void> {
    return this.#changing(async () => this.#write({ autoLockMinutes: minutes }));
  }

  get #document(): VaultDocument {
    return this.#ports.document.read();
  }

  get #isOnDisk(): boolean {
    return Object.keys(this.#document.entries).length > 0;
  }

  async #moveTo(move: VaultMove, opened: Cipher | null, lockings: number): Promise<void> {
    const contents = { document: this.#document, inMemory: this.#inMemory, opened };
    const next = await reencrypt(contents, move, this.#ports);
    this.#write(next.document);
    for (const envelope of next.unopened) this.#ciphers.unopened.add(envelope);
    this.#ciphers.ofPassphrase = lockings === this.#lockings ? next.opened : null;
    this.#inMemory = next.inMemory;
  }

  async #open(owner: string): Promise<Contents> {
    const envelope = this.#document.entries[owner];
    if (!envelope) throw new AppError('credential.absent');
    const { contents, shouldReEncrypt } = await this.#ciphers.open(envelope, this.isLocked);
    if (shouldReEncrypt) {
      // The old bytes still open, so a failure here may wait for the next time.
      await this.#serial
        .run(async () => {
          if (this.#document.entries[owner] !== envelope) return;
          const renewed = await this.#ciphers.seal(contents, envelope.by);
          this.#write({ entries: { ...this.#document.entries, [owner]: renewed } });
        })
        .catch(() => undefined);
    }
    return contents;
  }

  #write(change: Partial<VaultDocument>): void {
    this.#ports.document.write({ ...this.#document, ...change });
  }

  #writeWithout(ownerId: string): void {
    const { [ownerId]: removed, ...entries } = this.#document.entries;
    if (removed) this.#write({ entries });
  }

  #forget(ownerId: string): void {
    this.#inMemory = new Map([...this.#inMemory].filter(([owner]) => owner !== ownerId));
  }

  /** One change after the other; the window is told of each that was made. */
  async #changing(change: (lockings: number) => Promise<void>): Promise<void> {
    const lockings = this.#lockings;
    await this.#serial.run(() => change(lockings));
    await this.#announce();
  }

  async #announce(): Promise<void> {
    try {
      this.#ports.onChanged(await this.status());
    } catch {
      // A key store that does not answer undoes no change: who asks for the status is told.
    }
  }
}
