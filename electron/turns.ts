import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Parts } from '../shared/basics/parts.ts';

/** Milliseconds of work after which calls of the window, answers of servers and timers get their turn. */
const turnMs = 12;

/**
 * Shares main's only thread between long works: syncs, and what follows from them. One turn of one work runs at a time,
 * however many there are.
 */
class Turns {
  #beganMs = 0;
  /** Whether the turn that began then still goes on: nothing else has had its turn since. */
  #goesOn = false;
  #last: Promise<unknown> = Promise.resolve();

  /** Whether work that goes on without a pause would hold up everything else. Work after a wait begins a turn. */
  get isOver(): boolean {
    if (!this.#goesOn) this.#begin();
    return performance.now() - this.#beganMs > turnMs;
  }

  /** Resolves when the next turn begins. Electron lets main wait for it: too many would make a sync slow. */
  next(): Promise<void> {
    const turn = this.#last.then(async () => {
      await othersTurn();
      this.#begin();
    });
    this.#last = turn;
    return turn;
  }

  /** Does long work. `check` is called at each pause, and ends the work if it throws. */
  async run<Value>(parts: Parts<Value>, check: () => void = () => {}): Promise<Value> {
    for (;;) {
      if (this.isOver) {
        await this.next();
        check();
      }
      const part = parts.next();
      if (part.done === true) return part.value;
    }
  }

  #begin(): void {
    this.#beganMs = performance.now();
    if (this.#goesOn) return;
    this.#goesOn = true;
    setImmediate(() => (this.#goesOn = false));
  }
}

export const turns = new Turns();
