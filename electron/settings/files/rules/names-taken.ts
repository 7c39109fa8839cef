/** In characters: the maximum length of all names that the user enters. */
const longestName = 100;
/** Room for a space, brackets and six digits. */
const longestEnding = 9;

/** Finds free names, ignoring case. Takes only a few steps per name, however many are alike. */
export class NamesTaken {
  readonly #taken: Set<string>;
  /** The next number to try, by the beginning of the name: lower numbers are taken. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLocaleLowerCase()));
  }

  add(name: string): void {
    this.#taken.add(name.toLocaleLowerCase());
  }

  /** Returns the name itself, or with the first free number appended, such as `Production (2)`. */
  free(name: string): string {
    if (!this.#taken.has(name.toLocaleLowerCase())) return name;
    // Long names with the same beginning are truncated to the same name, so they share a number.
    const start = name.slice(0, longestName - longestEnding).toLocaleLowerCase();
    for (let number = this.#next.get(start) ?? 2; ; number += 1) {
      const ending = ` (${number})`;
      const free = name.slice(0, longestName - ending.length).trimEnd() + ending;
      if (this.#taken.has(free.toLocaleLowerCase())) continue;
      this.#next.set(start, number);
      return free;
    }
  }
}
