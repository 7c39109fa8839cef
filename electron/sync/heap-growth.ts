import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/** How much of what is in use V8 may add to the heap before it collects it. Its own choice is up to three times that. */
const percent = 30;

/** Bytes in use from which it is limited. Before, it would only be collected more often. */
const limitedFrom = 64 * 2 ** 20;

const usedNow = () => getHeapStatistics().used_heap_size;

/**
 * Keeps memory low while syncs run. They leave much garbage, and V8 lets that grow far beyond what is in use, because
 * collecting rarely is fastest. A sync waits for answers most of the time, so here this gains nothing.
 *
 * Not in the whole run: Electron 25 then did not end in one of ten runs, busy at the end of Node's environment.
 */
export class HeapGrowth {
  readonly #setFlag: (flag: string) => void;
  readonly #used: () => number;
  #isToLimit = false;
  #isLimited = false;

  constructor(setFlag: (flag: string) => void = setFlagsFromString, used = usedNow) {
    this.#setFlag = setFlag;
    this.#used = used;
  }

  limit(isToLimit: boolean): void {
    this.#isToLimit = isToLimit;
    this.check();
  }

  /** Call from time to time while it is limited. */
  check(): void {
    const isLimited = this.#isToLimit && (this.#isLimited || this.#used() > limitedFrom);
    if (isLimited === this.#isLimited) return;
    this.#isLimited = isLimited;
    // V8 reads it after each collection; 0 is its own choice.
    this.#setFlag(`--heap-growing-percent=${isLimited ? percent : 0}`);
  }
}
