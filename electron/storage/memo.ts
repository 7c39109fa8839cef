interface Entry<Value> {
  by: readonly unknown[];
  value: Value;
}

/**
 * Values computed from objects and what else they depend on. Recomputed only when a dependency has changed. Dropped
 * with its object: while a sync prepares the next snapshot of an inventory, the values of both are known.
 */
export class Memo<Value> {
  readonly #entries = new WeakMap<object, Entry<Value>>();

  of(about: object, by: readonly unknown[], make: () => Value): Value {
    const known = this.#entries.get(about);
    if (known && isSame(known.by, by)) return known.value;
    const value = make();
    this.set(about, by, value);
    return value;
  }

  /** Remembers what was computed elsewhere. */
  set(about: object, by: readonly unknown[], value: Value): void {
    this.#entries.set(about, { by, value });
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
