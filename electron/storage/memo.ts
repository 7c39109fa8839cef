interface Entry<Value> {
  by: readonly unknown[];
  value: Value;
}

/** Values computed from dependencies, by key. Recomputed only when a dependency has changed. */
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
