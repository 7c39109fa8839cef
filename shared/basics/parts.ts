/** Long work in parts of a few milliseconds at most: who runs it decides what happens between them. */
export type Parts<Value> = Generator<undefined, Value>;

/** Runs the work without a pause. */
export function inOneGo<Value>(parts: Parts<Value>): Value {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** Items of a part for which little is done. */
const usualSize = 5000;

/** Calls `each` with every item. */
export function* eachInParts<Item>(
  items: Iterable<Item>,
  each: (item: Item, place: number) => void,
  size = usualSize,
): Parts<void> {
  let place = 0;
  for (const item of items) {
    each(item, place);
    place += 1;
    if (place % size === 0) yield;
  }
}
