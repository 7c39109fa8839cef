import type { IdsHere } from './ids-here.ts';
import { NamesTaken } from './names-taken.ts';

export interface Sorted<Entry> {
  /** To be added, with free ids and free names. */
  added: Entry[];
  /** Existing entries, in their version on this computer. */
  existing: Entry[];
}

interface Sorting<Entry> {
  /** Entries with different ids are the same if their keys are equal. `idOf` maps an id to this computer's. */
  keyOf: (entry: Entry, idOf: (id: string) => string) => string;
  adapt: (entry: Entry, taken: NamesTaken) => Entry;
  ids: IdsHere;
}

function itself(id: string): string {
  return id;
}

/** Sorts entries into new and existing ones. */
export function sort<Entry extends { id: string; name?: string }>(
  given: readonly Entry[],
  known: readonly Entry[],
  { keyOf, adapt, ids }: Sorting<Entry>,
): Sorted<Entry> {
  const idOfFile = (id: string) => ids.of(id);
  const sorted: Sorted<Entry> = { added: [], existing: [] };
  const taken = new NamesTaken(known.flatMap(({ name }) => name ?? []));
  const knownIds = new Map(known.map((each) => [each.id, each]));
  // A file can have 50,000 entries of a kind, so each is looked up instead of compared with all.
  const knownKeys = new Map(known.toReversed().map((each) => [keyOf(each, itself), each]));
  for (const entry of given) {
    const same = knownIds.get(entry.id) ?? knownKeys.get(keyOf(entry, idOfFile));
    if (same) {
      ids.means(entry.id, same.id);
      sorted.existing.push(same);
    } else {
      const added = { ...adapt(entry, taken), id: ids.take(entry.id) };
      if (added.name !== undefined) taken.add(added.name);
      sorted.added.push(added);
    }
  }
  return sorted;
}
