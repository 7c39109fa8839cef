/** In characters; what every name of the user's may have at most. */
const longestName = 100;
/** Room for a space, brackets and six digits. */
const longestEnding = 9;

/** Finds names that are free, in any case of letters. However many are alike, each takes a few steps. */
export class NamesTaken {
  readonly #taken: Set<string>;
  /** By how a name begins, the number to try next: those before it are taken. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLocaleLowerCase()));
  }

  add(name: string): void {
    this.#taken.add(name.toLocaleLowerCase());
  }

  /** The name itself, or with the first number after it that makes it free, such as `Production (2)`. */
  free(name: string): string {
    if (!this.#taken.has(name.toLocaleLowerCase())) return name;
    // Long names that begin alike become the same name, so that they share a number.
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
