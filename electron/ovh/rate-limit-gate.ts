import { orAborted, throwIfAborted } from '../http/link-signals.ts';
import { maxRetryAfterMs, pauseMs } from './retry.ts';
import type { Timing } from './timing.ts';

/** Milliseconds that a sync waits in total while OVHcloud rate-limits it. */
export const syncPatienceMs = 5 * 60_000;

/** The same when the user waits for one answer. */
export const personsPatienceMs = 20_000;

/** Prevents an endless loop when a server sends a wait of zero. */
const minPauseMs = 1000;

interface RateLimitGatePorts {
  timing: Timing;
  /** Milliseconds of consecutive pauses, without an answer in between, before giving up. */
  patienceMs: number;
  /** Receives when a pause of all requests will end, by this computer's clock; null when they continue. */
  onPause: (untilMs: number | null) => void;
}

/** Permission to send one request. */
export interface Turn {
  /** Number of earlier pauses. A request sent before the last pause says nothing about the current state. */
  round: number;
  /** Ends the wait of the requests behind this one. */
  release: () => void;
}

/**
 * Pauses all requests of a client after OVHcloud answered 429 (too many requests). After the pause one request goes
 * first, and the others follow once it passes: six at once would cause the next 429. According to OVHcloud, limits are
 * undocumented and apply per route (python-ovh#81); how long they last is unknown.
 */
export class RateLimitGate {
  readonly #ports: RateLimitGatePorts;
  #round = 0;
  #pausedUntilMs = 0;
  /** Consecutive refusals; zero: all requests may go. */
  #refusals = 0;
  #waitedMs = 0;
  /** Pending while a request goes first. */
  #first: Promise<void> | null = null;
  /** Waiting requests that were not refused before. */
  #others = 0;
  /** Has requests that were refused look again whether they may go first. */
  #lookAgain: (() => void)[] = [];

  constructor(ports: RateLimitGatePorts) {
    this.#ports = ports;
  }

  /**
   * Waits for permission to send. A request that was refused lets another one go first: its route may stay limited, and
   * the others must not wait behind it until the patience is used up. Throws as soon as the signal is aborted.
   */
  async turn(signal: AbortSignal, wasRefused: boolean): Promise<Turn> {
    if (wasRefused) return this.#wait(signal, () => this.#others === 0);
    this.#others += 1;
    try {
      return await this.#wait(signal, () => true);
    } finally {
      this.#others -= 1;
      for (const look of this.#lookAgain.splice(0)) look();
    }
  }

  async #wait(signal: AbortSignal, mayGoFirst: () => boolean): Promise<Turn> {
    const { timing } = this.#ports;
    for (;;) {
      throwIfAborted(signal);
      const wait = this.#pausedUntilMs - timing.now();
      // Longer than any pause: the clock was set back in the meantime.
      const isPaused = wait > 0 && wait <= maxRetryAfterMs;
      if (isPaused) await timing.sleep(wait, signal);
      else if (this.#refusals === 0) return { round: this.#round, release: () => {} };
      else if (this.#first !== null) await orAborted(this.#first, signal);
      else if (mayGoFirst()) return this.#goFirst();
      else await orAborted(new Promise<void>((look) => this.#lookAgain.push(look)), signal);
    }
  }

  /** Records a response other than 429. */
  passed({ round }: Turn): void {
    if (round !== this.#round || this.#refusals === 0) return;
    this.#refusals = 0;
    this.#waitedMs = 0;
    this.#ports.onPause(null);
  }

  /** Records a 429. Returns how long all requests pause for it, in milliseconds; null when the patience is used up. */
  refused({ round }: Turn, retryAfterMs: number | null): number | null {
    const { timing, patienceMs, onPause } = this.#ports;
    // Requests already in flight are refused together. They count as one refusal.
    if (round !== this.#round) return 0;
    const wait =
      retryAfterMs === null
        ? pauseMs(this.#refusals, timing.random())
        : Math.max(minPauseMs, retryAfterMs);
    this.#round += 1;
    this.#refusals += 1;
    this.#waitedMs += wait;
    if (this.#waitedMs > patienceMs) {
      onPause(null);
      return null;
    }
    this.#pausedUntilMs = timing.now() + wait;
    onPause(this.#pausedUntilMs);
    return wait;
  }

  #goFirst(): Turn {
    const ended = new AbortController();
    this.#first = new Promise((resolve) => {
      ended.signal.addEventListener('abort', () => {
        this.#first = null;
        resolve();
      });
    });
    return { round: this.#round, release: () => ended.abort() };
  }
}
