import { orAborted, throwIfAborted } from '../http/link-signals.ts';
import { maxRetryAfterMs, pauseMs } from './retry.ts';
import type { Timing } from './timing.ts';

/** Milliseconds that a sync waits in all for OVHcloud to take requests again. */
export const syncPatienceMs = 5 * 60_000;

/** The same where a person waits for one answer. */
export const personsPatienceMs = 20_000;

/** A server that asks for no wait at all is not asked again at once, or it would be for ever. */
const minPauseMs = 1000;

interface PacePorts {
  timing: Timing;
  /** Milliseconds of pauses in a row, without one answer between them, before it is given up. */
  patienceMs: number;
  /** Requests wait until then, by this machine's clock; null: they go on. */
  onPause: (untilMs: number | null) => void;
}

/** Leave to send one request. */
export interface Turn {
  /** How many pauses there were before it: what was sent before the last one tells nothing of now. */
  round: number;
  /** Ends the wait of those that let this one go first. */
  release: () => void;
}

/**
 * Holds back all requests of a client after OVHcloud said that there were too many (429). After the
 * pause one goes first, and the others follow when it was let through: six at once would bring the
 * next 429. That limits are undocumented, and hold for each route, is what OVHcloud says
 * (python-ovh#81); how long they last is not known.
 */
export class Pace {
  readonly #ports: PacePorts;
  #round = 0;
  #pausedUntilMs = 0;
  /** In a row; none: everybody may go. */
  #refusals = 0;
  #waitedMs = 0;
  /** Pending while a request goes first. */
  #first: Promise<void> | null = null;

  constructor(ports: PacePorts) {
    this.#ports = ports;
  }

  /** Waits for leave to send. Fails when the signal is aborted, at once. */
  async turn(signal: AbortSignal): Promise<Turn> {
    const { timing } = this.#ports;
    for (;;) {
      throwIfAborted(signal);
      const wait = this.#pausedUntilMs - timing.now();
      // More than any pause can last: the machine's clock was set back meanwhile.
      const isPaused = wait > 0 && wait <= maxRetryAfterMs;
      if (isPaused) await timing.sleep(wait, signal);
      else if (this.#refusals === 0) return { round: this.#round, release: () => {} };
      else if (this.#first === null) return this.#goFirst();
      else await orAborted(this.#first, signal);
    }
  }

  /** An answer came to a request, whatever it was, but that there were too many. */
  passed({ round }: Turn): void {
    if (round !== this.#round || this.#refusals === 0) return;
    this.#refusals = 0;
    this.#waitedMs = 0;
    this.#ports.onPause(null);
  }

  /**
   * There were too many requests. Tells how long everybody pauses for it, in milliseconds; null when
   * patience is at its end.
   */
  refused({ round }: Turn, retryAfterMs: number | null): number | null {
    const { timing, patienceMs, onPause } = this.#ports;
    // Six that are under way are refused together: that is one refusal.
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
