import type { Keys } from '../../shared/model/credentials.ts';
import { orAborted } from './link-signals.ts';
import { authenticationOf } from './request-headers.ts';
import { mayBeForClock } from './retry.ts';
import { Failed } from './sending.ts';
import type { ClockReading, ServerClock } from './server-clock.ts';
import { createSigner, type Sign } from './signature.ts';

/** A signature holds for about a minute; two readings this far apart mean that a clock was set. */
const clockStepMs = 30_000;

interface Ports {
  keys: Keys;
  serverClock: ServerClock;
  /** Milliseconds, by this machine's clock. */
  now: () => number;
  /** OVHcloud's time, in seconds. */
  askTime: (signal: AbortSignal) => Promise<number>;
}

/** Signs requests with the keys and OVHcloud's time. */
export class Signatory {
  readonly #ports: Ports;
  #signer: Promise<Sign> | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async sign(
    url: string,
    signal: AbortSignal,
  ): Promise<{ headers: Record<string, string>; reading: ClockReading }> {
    const { keys, now } = this.#ports;
    this.#signer ??= createSigner(keys);
    const reading = await this.#readClock(null, signal);
    const sign = await this.#signer;
    const timestamp = Math.round((now() + reading.offsetMs) / 1000);
    return { headers: authenticationOf(keys, timestamp, sign(url, timestamp)), reading };
  }

  /**
   * Whether a request would pass when signed anew. A clock set while the app runs makes signatures
   * fail, under three names; for the two that may also be wrong keys, the clock is asked.
   */
  async isClockToBlame({ failure, reading }: Failed, signal: AbortSignal): Promise<boolean> {
    if (reading === null || !mayBeForClock(failure)) return false;
    try {
      const renewed = await this.#readClock(reading, signal);
      const hasStepped = Math.abs(renewed.offsetMs - reading.offsetMs) > clockStepMs;
      return hasStepped || failure.code === 'ovh.clockSkew';
    } catch (error) {
      // Without the time there is nothing better to tell than the first failure.
      if (error instanceof Failed) return false;
      throw error;
    }
  }

  /** The clock may be other clients' too: waiting for what they ask ends with our own signal. */
  #readClock(outdated: ClockReading | null, signal: AbortSignal): Promise<ClockReading> {
    const { serverClock, now, askTime } = this.#ports;
    const measure = async () => (await askTime(signal)) * 1000 - now();
    const reading =
      outdated === null ? serverClock.read(measure) : serverClock.renew(outdated, measure);
    return orAborted(reading, signal);
  }
}
