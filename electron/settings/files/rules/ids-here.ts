import type { KeySource } from '../../../../shared/accounts/sign-in.ts';

export interface IdsTaken {
  /** Owners of secrets in the vault: nothing that is imported may come into their possession. */
  owners: ReadonlySet<string>;
  newId: () => string;
}

/** What the ids of a file are here. */
export class IdsHere {
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #newId: () => string;

  /** `known`: ids of all that is set up here. */
  constructor({ owners, newId }: IdsTaken, known: readonly string[]) {
    this.#taken = new Set([...owners, ...known]);
    this.#newId = newId;
  }

  of(id: string): string {
    return this.#ids.get(id) ?? id;
  }

  /** From now on an id of the file means something that is here. */
  means(id: string, idHere: string): void {
    this.#ids.set(id, idHere);
  }

  /** An id for something new: its own, unless that is something else's here. */
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
