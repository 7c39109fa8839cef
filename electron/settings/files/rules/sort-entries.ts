import type { IdsHere } from './ids-here.ts';
import { NamesTaken } from './names-taken.ts';

export interface Sorted<Entry> {
  /** To be added, with ids that are free and names that nothing here has. */
  added: Entry[];
  /** Here already: as it is here. */
  kept: Entry[];
}

interface Sorting<Entry> {
  /** Two with different ids are the same all the same where this is. `idOf`: what an id of theirs is here. */
  keyOf: (entry: Entry, idOf: (id: string) => string) => string;
  adapt: (entry: Entry, taken: NamesTaken) => Entry;
  ids: IdsHere;
}

function itself(id: string): string {
  return id;
}

/** What is new here, and what is here already. */
export function sort<Entry extends { id: string; name?: string }>(
  given: readonly Entry[],
  known: readonly Entry[],
  { keyOf, adapt, ids }: Sorting<Entry>,
): Sorted<Entry> {
  const idOfFile = (id: string) => ids.of(id);
  const sorted: Sorted<Entry> = { added: [], kept: [] };
  const taken = new NamesTaken(known.flatMap(({ name }) => name ?? []));
  const knownIds = new Map(known.map((each) => [each.id, each]));
  // Files have 50,000 of a kind: each is looked up, not compared with all.
  const knownKeys = new Map(known.toReversed().map((each) => [keyOf(each, itself), each]));
  for (const entry of given) {
    const same = knownIds.get(entry.id) ?? knownKeys.get(keyOf(entry, idOfFile));
    if (same) {
      ids.means(entry.id, same.id);
      sorted.kept.push(same);
    } else {
      const added = { ...adapt(entry, taken), id: ids.take(entry.id) };
      if (added.name !== undefined) taken.add(added.name);
      sorted.added.push(added);
    }
  }
  return sorted;
}
