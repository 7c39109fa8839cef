/** The few largest of many values, without sorting them all. */
export class TopN<Value> {
  readonly #capacity: number;
  readonly #entries: { size: number; value: Value }[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Of two values of the same size, the first stays in front. */
  add(size: number, value: Value): void {
    const smallest = this.#entries[this.#capacity - 1];
    if (smallest !== undefined && smallest.size >= size) return;
    const place = this.#entries.findIndex((entry) => entry.size < size);
    this.#entries.splice(place === -1 ? this.#entries.length : place, 0, { size, value });
    this.#entries.length = Math.min(this.#entries.length, this.#capacity);
  }

  entries(): readonly { size: number; value: Value }[] {
    return this.#entries;
  }
}
