import type { ResourceMention } from '../../../shared/coverage/changes.ts';
import type { Resource } from '../../../shared/resources/resource.ts';

/** How many resources each list names at most; the count includes all. */
export const namedCount = 200;

/** Counts all entries, and names the first. */
export class Mentions<Entry> {
  readonly #entries: Entry[] = [];
  #count = 0;

  add(make: () => Entry): void {
    this.#count += 1;
    if (this.#entries.length < namedCount) this.#entries.push(make());
  }

  list(): { count: number; entries: Entry[] } {
    return { count: this.#count, entries: this.#entries };
  }
}

export function mentionOf(
  { urn, name, class: ofClass, projectId, regions }: Resource,
  projectNames: ReadonlyMap<string, string>,
): ResourceMention {
  const projectName = projectNames.get(projectId) ?? projectId;
  return { urn, name, class: ofClass, projectName, regions };
}
