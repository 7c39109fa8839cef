import { z } from 'zod';
import type { ShippedLicence } from '../../shared/support/diagnostics.ts';

const Entries = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string(),
    text: z.string().nullable(),
  }),
);
type Entry = z.infer<typeof Entries>[number];

/** The licences of the shipped packages, from the file that the build writes. Read once. */
export class Licences {
  readonly #read: () => Promise<string | null>;
  #entries: Promise<readonly Entry[] | null> | null = null;

  constructor(read: () => Promise<string | null>) {
    this.#read = read;
  }

  /** Sorted by name. Null: this build has no licences. */
  async list(): Promise<ShippedLicence[] | null> {
    const entries = await this.#load();
    if (entries === null) return null;
    return entries.map(({ name, version, identifier, text }) => ({
      name,
      version,
      identifier,
      hasText: text !== null,
    }));
  }

  async textOf(name: string, version: string): Promise<string | null> {
    const isIt = (entry: Entry) => entry.name === name && entry.version === version;
    return (await this.#load())?.find(isIt)?.text ?? null;
  }

  #load(): Promise<readonly Entry[] | null> {
    return (this.#entries ??= this.#read().then((text) =>
      text === null ? null : inOrder(Entries.parse(JSON.parse(text))),
    ));
  }
}

function inOrder(entries: readonly Entry[]): Entry[] {
  // By code units, so the order is the same in every language.
  return entries.toSorted(
    (one, other) => Number(one.name > other.name) - Number(one.name < other.name),
  );
}
