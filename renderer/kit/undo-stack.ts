/** A change that can be undone. */
export interface UndoableChange {
  /** The id of its notification. */
  id: string;
  /** What was done, as shown. */
  done: string;
  undo: () => Promise<unknown>;
  /** The later it was made, the higher. */
  order: number;
}

/** Main can undo as many exclusions. */
const mostChanges = 20;

/** The newest last. In this window only: main forgets them too when the program quits. */
let changes: readonly UndoableChange[] = [];
/** One after another: two changes of the same resource must be undone in order. */
let running: Promise<unknown> = Promise.resolve();

let lastOrder = 0;

export function rememberChange(change: Omit<UndoableChange, 'order'>): void {
  changes = [...changes, { ...change, order: ++lastOrder }].slice(-mostChanges);
}

/** Takes the newest change, or the one with an id, so that it is undone only once. */
export function takeChange(id?: string): UndoableChange | null {
  const found = id === undefined ? changes.at(-1) : changes.find((each) => each.id === id);
  changes = changes.filter((each) => each !== found);
  return found ?? null;
}

/** Puts a change back that could not be undone: before those that were made after it. */
export function returnChange(change: UndoableChange): void {
  const isEarlier = (each: UndoableChange) => each.order < change.order;
  changes = [...changes.filter(isEarlier), change, ...changes.filter((each) => !isEarlier(each))];
}

/** Undoes a change that was taken, after those before it. */
export function undoTaken({ undo }: UndoableChange): Promise<unknown> {
  const result = running.then(undo);
  running = result.catch(() => undefined);
  return result;
}

/** For tests: the next screen begins as after a start. */
export function forgetChanges(): void {
  changes = [];
}
