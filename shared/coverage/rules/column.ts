/** A fact of each resource, by its position, as the number of a value: counting numbers is faster than counting texts. */
export interface Column<Value> {
  numbers: Int32Array;
  /** The distinct values, in the order in which they first appear. */
  values: readonly Value[];
}

/** Fills a column. */
export class ColumnWriter<Key, Value = Key> implements Column<Value> {
  readonly numbers: Int32Array;
  readonly values: Value[] = [];
  readonly #numberOf = new Map<Key, number>();
  #lastKey: Key | undefined;
  #lastNumber = -1;

  constructor(length: number) {
    this.numbers = new Int32Array(length);
  }

  /** Resources with the same value often follow each other: of one project, for example. */
  set(place: number, key: Key, value: Value): void {
    if (this.#lastNumber === -1 || this.#lastKey !== key) {
      let number = this.#numberOf.get(key);
      if (number === undefined) {
        number = this.values.push(value) - 1;
        this.#numberOf.set(key, number);
      }
      this.#lastKey = key;
      this.#lastNumber = number;
    }
    this.numbers[place] = this.#lastNumber;
  }
}
