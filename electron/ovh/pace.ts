import { throwIfAborted } from './link-signals.ts';
import { maxRetryAfterMs } from './retry.ts';
import type { Timing } from './timing.ts';

/** Holds back all requests of a client after OVHcloud said that there were too many. */
export class Pace {
  readonly #timing: Timing;
  #pausedUntilMs = 0;

  constructor(timing: Timing) {
    this.#timing = timing;
  }

  pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#timing.now() + ms);
  }

  /** Fails when the signal is aborted, at once. */
  async ready(signal: AbortSignal): Promise<void> {
    for (;;) {
      throwIfAborted(signal);
      const wait = this.#pausedUntilMs - this.#timing.now();
      // More than any pause can last: the machine's clock was set back meanwhile.
      if (wait <= 0 || wait > maxRetryAfterMs) return;
      await this.#timing.sleep(wait, signal);
    }
  }
}
