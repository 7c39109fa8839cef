interface Entry<Value> {
  by: readonly unknown[];
  value: Value;
}

/** What was made of some values, by key; made again only when one of them is another than before. */
export class Memo<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  of(key: string, by: readonly unknown[], make: () => Value): Value {
    const known = this.#entries.get(key);
    if (known && known.by.every((each, index) => each === by[index])) return known.value;
    const value = make();
    this.#entries.set(key, { by, value });
    return value;
  }
}
