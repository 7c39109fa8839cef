import type { KeySource } from '../../../../shared/accounts/sign-in.ts';

export interface IdsTaken {
  /** Owners of secrets in the vault. Imported entries must not get their ids, or they would own the secrets. */
  owners: ReadonlySet<string>;
  newId: () => string;
}

/** Maps the ids of a file to ids on this computer. */
export class IdsHere {
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #newId: () => string;

  /** `known`: the ids of all existing entries. */
  constructor({ owners, newId }: IdsTaken, known: readonly string[]) {
    this.#taken = new Set([...owners, ...known]);
    this.#newId = newId;
  }

  of(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  /** Maps an id of the file to an existing entry. */
  means(id: string, idHere: string): void {
    this.#ids.set(id, idHere);
  }

  /** Returns an id for a new entry: its own, unless it is already taken. */
  take(id: string): string {
    const free = this.#taken.has(id) ? this.#newId() : id;
    this.#taken.add(free);
    this.#ids.set(id, free);
    return free;
  }

  ofSource<Source extends KeySource | undefined>(source: Source): Source {
    return source?.kind === 'provider'
      ? { ...source, providerId: this.of(source.providerId) }
      : source;
  }

  ofSources<Sources extends Readonly<Record<string, KeySource | undefined>>>(
    sources: Sources,
  ): Sources {
    const entries = Object.entries(sources).map(([key, source]) => [key, this.ofSource(source)]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys, the same kinds
    return Object.fromEntries(entries) as Sources;
  }
}
