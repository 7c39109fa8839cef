import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import type { CredentialSummary } from '../../shared/model/credentials.ts';
import { Keys } from '../../shared/model/credentials.ts';
import type { Document } from '../storage/document.ts';
import type { Cipher } from './cipher.ts';

/** What lies on the disk of one inventory's keys. */
const Envelope = z.object({ version: z.literal(1), cipherText: z.base64() });
export const VaultDocument = z.record(z.string(), Envelope);
export type VaultDocument = z.infer<typeof VaultDocument>;

/**
 * The only place where secrets are kept: encrypted by the cipher, or, where it has no strength, in
 * memory until the app quits. An entry that does not open is kept as it is and reported, never dropped.
 */
export class Vault {
  readonly #cipher: Cipher;
  readonly #document: Document<VaultDocument>;
  readonly #inMemory = new Map<string, Keys>();
  /** Writes wait for each other: two at once would each undo the other's. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(cipher: Cipher, document: Document<VaultDocument>) {
    this.#cipher = cipher;
    this.#document = document;
  }

  strength() {
    return this.#cipher.strength();
  }

  /** Keeps the keys of an inventory, in place of those it had. */
  put(inventoryId: string, keys: Keys): Promise<void> {
    return this.#serialised(async () => {
      if ((await this.#cipher.strength()) === 'memory') {
        this.#inMemory.set(inventoryId, keys);
        this.#writeWithout(inventoryId);
        return;
      }
      await this.#store(inventoryId, keys);
      this.#inMemory.delete(inventoryId);
    });
  }

  /** Lends the keys to `use` and to nobody else. Throws `credential.absent` or `vault.unreadable`. */
  async use<Result>(inventoryId: string, use: (keys: Keys) => Result | Promise<Result>) {
    return use(this.#inMemory.get(inventoryId) ?? (await this.#open(inventoryId)));
  }

  async stateOf(inventoryId: string): Promise<CredentialSummary> {
    if (this.#inMemory.has(inventoryId)) return { state: 'memory' };
    if (!this.#document.read()[inventoryId]) return { state: 'absent' };
    try {
      await this.#open(inventoryId);
      return { state: 'stored' };
    } catch {
      return { state: 'unreadable' };
    }
  }

  remove(inventoryId: string): Promise<void> {
    return this.#serialised(async () => {
      this.#inMemory.delete(inventoryId);
      this.#writeWithout(inventoryId);
    });
  }

  async #open(inventoryId: string): Promise<Keys> {
    const envelope = this.#document.read()[inventoryId];
    if (!envelope) throw new AppError('credential.absent');
    let opened: { text: string; shouldReEncrypt: boolean };
    let keys: Keys;
    try {
      opened = await this.#cipher.decrypt(Buffer.from(envelope.cipherText, 'base64'));
      keys = Keys.parse(JSON.parse(opened.text));
    } catch {
      // The cause is left out on purpose: a message of JSON.parse quotes what it could not parse.
      throw new AppError('vault.unreadable');
    }
    if (opened.shouldReEncrypt) {
      // The old bytes still open, so a failure here may wait for the next time.
      await this.#serialised(async () => {
        const isUnchanged = this.#document.read()[inventoryId] === envelope;
        if (isUnchanged) await this.#store(inventoryId, keys);
      }).catch(() => undefined);
    }
    return keys;
  }

  async #store(inventoryId: string, keys: Keys): Promise<void> {
    // As above, the cause could quote the keys.
    const bytes = await this.#cipher.encrypt(JSON.stringify(keys)).catch(() => {
      throw new AppError('vault.unwritable');
    });
    const cipherText = bytes.toString('base64');
    this.#document.write({ ...this.#document.read(), [inventoryId]: { version: 1, cipherText } });
  }

  #writeWithout(inventoryId: string): void {
    const { [inventoryId]: removed, ...rest } = this.#document.read();
    if (removed) this.#document.write(rest);
  }

  #serialised<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = this.#lastWrite.then(write);
    this.#lastWrite = result.catch(() => undefined);
    return result;
  }
}
