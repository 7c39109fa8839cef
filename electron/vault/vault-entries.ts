import type { Document } from '../storage/document.ts';
import type { Contents } from './sealing.ts';
import type { Envelope, VaultDocument } from './vault-document.ts';

/** Stands for what was removed of an owner, and has nothing of it: only the vault can put it back. */
export type RemovedSecrets = Readonly<{ owner: string }>;

/** What the vault stores: encrypted in its document or, of the owners without an envelope, in memory. Decrypts nothing. */
export class VaultEntries {
  readonly #document: Document<VaultDocument>;
  #inMemory: ReadonlyMap<string, Contents> = new Map();
  /** Gone with the last reference to what stands for it. */
  #removed = new WeakMap<RemovedSecrets, Envelope | Contents>();

  constructor(document: Document<VaultDocument>) {
    this.#document = document;
  }

  get document(): VaultDocument {
    return this.#document.read();
  }

  get inMemory(): ReadonlyMap<string, Contents> {
    return this.#inMemory;
  }

  get isOnDisk(): boolean {
    return Object.keys(this.document.entries).length > 0;
  }

  /** Replaces what is stored of an owner. */
  put(owner: string, stored: Envelope | Contents): void {
    if ('cipherText' in stored) {
      this.write({ entries: { ...this.document.entries, [owner]: stored } });
      this.#forget(owner);
    } else {
      this.#writeWithout(owner);
      this.#inMemory = new Map([...this.#inMemory, [owner, stored]]);
    }
  }

  remove(owner: string): RemovedSecrets {
    const stored = this.#inMemory.get(owner) ?? this.document.entries[owner];
    this.#writeWithout(owner);
    this.#forget(owner);
    const removed = Object.freeze({ owner });
    if (stored) this.#removed.set(removed, stored);
    return removed;
  }

  /** Does nothing if nothing was stored, or if everything was encrypted otherwise since. */
  putBack(removed: RemovedSecrets): void {
    const stored = this.#removed.get(removed);
    if (stored) this.put(removed.owner, stored);
  }

  /** Writes everything with another encryption, or erases it. What was removed before cannot be put back any more. */
  replaceAll(document: VaultDocument, inMemory: ReadonlyMap<string, Contents>): void {
    this.#document.write(document);
    this.#inMemory = inMemory;
    this.#removed = new WeakMap();
  }

  write(change: Partial<VaultDocument>): void {
    this.#document.write({ ...this.document, ...change });
  }

  #writeWithout(owner: string): void {
    const { [owner]: removed, ...entries } = this.document.entries;
    if (removed) this.write({ entries });
  }

  #forget(owner: string): void {
    this.#inMemory = new Map([...this.#inMemory].filter(([each]) => each !== owner));
  }
}
