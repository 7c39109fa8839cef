import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Document } from '../storage/document.ts';
import { Serial } from '../storage/serial.ts';
import type { Binding, RemovedSecrets, Secrets, Vault } from './vault.ts';

/** What stores with secrets need from the vault. */
export type SecretKeeper = Pick<Vault, 'put' | 'use' | 'stateOf' | 'remove' | 'putBack'>;

/** Entries without their secrets. Each change is on the disk when it returns, or throws and changes nothing. */
export interface Entries<Entry> {
  list: () => readonly Entry[];
  /** Adds an entry, at a place if it matters, or replaces the one with the same id. */
  put: (entry: Entry, at?: number) => void;
  remove: (ids: ReadonlySet<string>) => void | Promise<void>;
}

/** The entries of a document. */
export function entriesIn<Entry extends { id: string }>(
  document: Document<Entry[]>,
): Entries<Entry> {
  const list = () => document.read();
  return {
    list,
    put: (entry, at = list().length) => {
      const isThere = list().some(({ id }) => id === entry.id);
      document.write(
        isThere
          ? list().map((each) => (each.id === entry.id ? entry : each))
          : list().toSpliced(at, 0, entry),
      );
    },
    remove: (ids) => document.write(list().filter(({ id }) => !ids.has(id))),
  };
}

interface DocumentsWithSecretsPorts<Entry> {
  entries: Entries<Entry>;
  vault: SecretKeeper;
  /** Returns the owner of an entry's secrets in the vault, and the only recipient that they may be sent to. */
  bindingOf: (entry: Entry) => Binding;
  /** Must be unique among the entries. */
  nameOf: (entry: Entry) => string;
  errors: { notFound: ErrorCode; nameTaken: ErrorCode };
}

/** An entry that was removed, and what stands for its secrets. */
export interface RemovedEntry<Entry> {
  entry: Entry;
  secrets: RemovedSecrets;
  /** Its place among the entries. */
  at: number;
}

/** Decrypts the secrets of an entry, at most once; empty if none are stored. Throws the vault's errors. */
export type StoredSecrets = () => Promise<Secrets>;

/**
 * Entries with secrets in the vault. An entry and its secrets change together, one change at a time. A change that
 * fails at any step leaves both unchanged.
 */
export class DocumentsWithSecrets<Entry extends { id: string }> {
  readonly #ports: DocumentsWithSecretsPorts<Entry>;
  /** Prevents reading a new secret with the old address, or the reverse. */
  readonly #serial = new Serial();

  constructor(ports: DocumentsWithSecretsPorts<Entry>) {
    this.#ports = ports;
  }

  list(): readonly Entry[] {
    return this.#ports.entries.list();
  }

  find(id: string): Entry | undefined {
    return this.list().find((entry) => entry.id === id);
  }

  /** Throws the `notFound` error. */
  get(id: string): Entry {
    const found = this.find(id);
    if (found === undefined) throw new AppError(this.#ports.errors.notFound);
    return found;
  }

  /** Returns whether secrets of an entry are stored. Decrypts nothing. */
  stateOf(id: string): Promise<CredentialSummary> {
    return this.#ports.vault.stateOf(id);
  }

  /** Passes an entry and its secrets to `use`, in a consistent state. */
  read<Result>(
    id: string,
    use: (entry: Entry, stored: StoredSecrets) => Promise<Result>,
  ): Promise<Result> {
    return this.#serial.run(() => {
      const entry = this.get(id);
      return use(entry, this.#storedOf(entry));
    });
  }

  add(make: () => { entry: Entry; secrets: Secrets }): Promise<Entry> {
    return this.#serial.run(async () => {
      const { entry, secrets } = make();
      this.#assertNameIsFree(entry);
      await this.#keep(entry, secrets);
      return this.#put(entry, () => this.#keep(entry, {}));
    });
  }

  /** `change` returns the new entry and its secrets. `secrets` null: the stored ones stay, without being decrypted. */
  update(
    id: string,
    change: (
      before: Entry,
      stored: StoredSecrets,
    ) => Promise<{ entry: Entry; secrets: Secrets | null }>,
  ): Promise<Entry> {
    return this.#serial.run(async () => {
      const before = this.get(id);
      const stored = this.#storedOf(before);
      const { entry, secrets } = await change(before, stored);
      this.#assertNameIsFree(entry);
      if (secrets === null) return this.#put(entry, async () => {});
      // Secrets that cannot be decrypted cannot be restored, but new ones may replace them.
      const old = await stored().catch(() => ({}));
      await this.#keep(entry, secrets);
      return this.#put(entry, () => this.#keep(before, old));
    });
  }

  /** Replaces an entry without its secrets, unless it was changed or removed meanwhile. Returns whether it did. */
  replace(known: Entry, entry: Entry): Promise<boolean> {
    return this.#serial.run(async () => {
      if (!this.list().includes(known)) return false;
      this.#ports.entries.put(entry);
      return true;
    });
  }

  /** Removes the secrets first: a failure afterwards must not leave secrets without an entry. */
  remove(choose: () => readonly Entry[]): Promise<readonly RemovedEntry<Entry>[]> {
    return this.#serial.run(async () => {
      const { entries, vault } = this.#ports;
      const gone: RemovedEntry<Entry>[] = [];
      try {
        for (const entry of choose()) {
          const at = this.list().indexOf(entry);
          gone.push({ entry, secrets: await vault.remove(entry.id), at });
        }
        if (gone.length > 0) await entries.remove(new Set(gone.map(({ entry }) => entry.id)));
      } catch (error) {
        await this.#putBack(gone);
        throw error;
      }
      return gone;
    });
  }

  /**
   * Puts back what `choose` returns: an entry with its secrets, or without them if the vault no longer has them. The
   * secrets are not decrypted.
   */
  restore(choose: () => RemovedEntry<Entry>): Promise<Entry> {
    return this.#serial.run(async () => {
      const { entry, secrets, at } = choose();
      this.#assertNameIsFree(entry);
      const { vault } = this.#ports;
      await vault.putBack(secrets);
      return this.#put(entry, () => vault.remove(entry.id), at);
    });
  }

  /**
   * If undoing fails too, for example on a full disk, the vault has new secrets for the old entry. They are bound to
   * their own address, so they are never sent to the old one.
   */
  async #put(entry: Entry, undo: () => Promise<unknown>, at?: number): Promise<Entry> {
    try {
      this.#ports.entries.put(entry, at);
    } catch (error) {
      await undo().catch(() => undefined);
      throw error;
    }
    return entry;
  }

  /** An empty set removes the entry's secrets, instead of storing an empty set. */
  #keep(entry: Entry, secrets: Secrets): Promise<unknown> {
    const { vault, bindingOf } = this.#ports;
    return Object.keys(secrets).length === 0
      ? vault.remove(entry.id)
      : vault.put(bindingOf(entry), secrets);
  }

  /** As far as the disk allows: the failure before is the one to report. Not those whose entries are gone. */
  async #putBack(gone: readonly RemovedEntry<Entry>[]): Promise<void> {
    for (const { entry, secrets } of gone) {
      if (this.find(entry.id)) await this.#ports.vault.putBack(secrets).catch(() => undefined);
    }
  }

  #storedOf(entry: Entry): StoredSecrets {
    let opened: Promise<Secrets> | null = null;
    return () => (opened ??= this.#open(entry));
  }

  async #open(entry: Entry): Promise<Secrets> {
    try {
      return await this.#ports.vault.use(this.#ports.bindingOf(entry), (stored) => ({ ...stored }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'credential.absent') return {};
      throw error;
    }
  }

  #assertNameIsFree(entry: Entry): void {
    const { nameOf, errors } = this.#ports;
    const isTaken = this.list().some(
      (each) => each.id !== entry.id && nameOf(each) === nameOf(entry),
    );
    if (isTaken) throw new AppError(errors.nameTaken);
  }
}
