import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Document } from '../storage/document.ts';
import { Serial } from '../storage/serial.ts';
import type { Binding, Secrets, Vault } from './vault.ts';

/** What those that have secrets of their own need of the vault. */
export type SecretKeeper = Pick<Vault, 'put' | 'use' | 'stateOf' | 'remove'>;

/** Entries without their secrets. Each change is on the disk when it returns, or throws and changes nothing. */
export interface Entries<Entry> {
  list: () => readonly Entry[];
  /** Adds an entry, or replaces the one of the same id. */
  put: (entry: Entry) => void;
  remove: (ids: ReadonlySet<string>) => void | Promise<void>;
}

/** The entries of a document. */
export function entriesIn<Entry extends { id: string }>(
  document: Document<Entry[]>,
): Entries<Entry> {
  const list = () => document.read();
  return {
    list,
    put: (entry) => {
      const isThere = list().some(({ id }) => id === entry.id);
      document.write(
        isThere ? list().map((each) => (each.id === entry.id ? entry : each)) : [...list(), entry],
      );
    },
    remove: (ids) => document.write(list().filter(({ id }) => !ids.has(id))),
  };
}

interface DocumentsWithSecretsPorts<Entry> {
  entries: Entries<Entry>;
  vault: SecretKeeper;
  /** Under whose name the vault keeps the secrets of an entry, and where alone they may be sent. */
  bindingOf: (entry: Entry) => Binding;
  /** No two entries have the same. */
  nameOf: (entry: Entry) => string;
  errors: { notFound: ErrorCode; nameTaken: ErrorCode };
}

/** Opens the secrets of an entry, at most once; none where none are kept. Throws what the vault throws. */
export type StoredSecrets = () => Promise<Secrets>;

/**
 * Entries whose secrets are in the vault. An entry and its secrets change together, one change after the other, and
 * a change that fails at any step leaves both as they were.
 */
export class DocumentsWithSecrets<Entry extends { id: string }> {
  readonly #ports: DocumentsWithSecretsPorts<Entry>;
  /** Nobody may read the new secret with the old address, or the reverse. */
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

  /** Throws the error for one that is not there. */
  get(id: string): Entry {
    const found = this.find(id);
    if (found === undefined) throw new AppError(this.#ports.errors.notFound);
    return found;
  }

  /** Whether secrets of an entry are stored; opens nothing. */
  stateOf(id: string): Promise<CredentialSummary> {
    return this.#ports.vault.stateOf(id);
  }

  /** Lends an entry and its secrets as they belong together. */
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

  /** `change` returns the entry and its secrets from now on; `secrets` null: the stored ones stay, unopened. */
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
      // Secrets that do not open cannot be put back; new ones may still replace them.
      const old = await stored().catch(() => ({}));
      await this.#keep(entry, secrets);
      return this.#put(entry, () => this.#keep(before, old));
    });
  }

  /** Replaces an entry and leaves its secrets, unless it was changed or removed meanwhile. Returns whether it did. */
  replace(known: Entry, entry: Entry): Promise<boolean> {
    return this.#serial.run(async () => {
      if (!this.list().includes(known)) return false;
      this.#ports.entries.put(entry);
      return true;
    });
  }

  /** The secrets go first: a failure afterwards leaves an entry without secrets, never the reverse. */
  remove(choose: () => readonly Entry[]): Promise<readonly Entry[]> {
    return this.#serial.run(async () => {
      const gone = choose();
      if (gone.length === 0) return gone;
      for (const { id } of gone) await this.#ports.vault.remove(id);
      await this.#ports.entries.remove(new Set(gone.map(({ id }) => id)));
      return gone;
    });
  }

  /**
   * Where the way back fails too, as on a full disk, the vault holds new secrets for the old entry: they are bound to
   * their own address, so that they are never sent to the old one.
   */
  async #put(entry: Entry, undo: () => Promise<void>): Promise<Entry> {
    try {
      this.#ports.entries.put(entry);
    } catch (error) {
      await undo().catch(() => undefined);
      throw error;
    }
    return entry;
  }

  /** Nothing to keep means that none of the entry's may stay, not that there is an empty set of them. */
  #keep(entry: Entry, secrets: Secrets): Promise<void> {
    const { vault, bindingOf } = this.#ports;
    return Object.keys(secrets).length === 0
      ? vault.remove(entry.id)
      : vault.put(bindingOf(entry), secrets);
  }

  #storedOf(entry: Entry): StoredSecrets {
    let opened: Promise<Secrets> | null = null;
    return () => (opened ??= this.#open(entry));
  }

  async #open(entry: Entry): Promise<Secrets> {
    try {
      return await this.#ports.vault.use(this.#ports.bindingOf(entry), (kept) => ({ ...kept }));
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
