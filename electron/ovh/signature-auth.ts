import type { AppError } from '../../shared/bridge/errors.ts';
import type { Authentication, AuthHeaders } from './authentication.ts';
import type { Keys } from './credentials.ts';
import { orAborted } from '../http/link-signals.ts';
import { signatureHeaders } from './request-headers.ts';
import { mayBeForClock } from './retry.ts';
import { AttemptError } from './http-request.ts';
import type { ClockReading, ServerClock } from './server-clock.ts';
import { createSigner, type Sign } from './signature.ts';

/** A signature holds for about a minute; two readings this far apart mean that a clock was set. */
const clockStepMs = 30_000;

interface SignatureAuthPorts {
  keys: Keys;
  serverClock: ServerClock;
  /** Milliseconds, by this machine's clock. */
  now: () => number;
  /** OVHcloud's time, in seconds. */
  askTime: (signal: AbortSignal) => Promise<number>;
}

/** Proves requests with a signature made of the keys and OVHcloud's time. */
export class SignatureAuth implements Authentication {
  readonly #ports: SignatureAuthPorts;
  #signer: Promise<Sign> | null = null;

  constructor(ports: SignatureAuthPorts) {
    this.#ports = ports;
  }

  async authorize(url: string, signal: AbortSignal): Promise<AuthHeaders> {
    const { keys, now } = this.#ports;
    this.#signer ??= createSigner(keys);
    const reading = await this.#readClock(null, signal);
    const sign = await this.#signer;
    const timestamp = Math.round((now() + reading.offsetMs) / 1000);
    return {
      headers: signatureHeaders(keys, timestamp, sign(url, timestamp)),
      isOutdated: (failure, ended) => this.#isClockToBlame(reading, failure, ended),
    };
  }

  secrets(): readonly string[] {
    const { applicationKey, applicationSecret, consumerKey } = this.#ports.keys;
    return [applicationKey, applicationSecret, consumerKey];
  }

  /**
   * Whether a request would pass when signed anew. A clock set while the app runs makes signatures
   * fail, under three names; for the two that may also be wrong keys, the clock is asked.
   */
  async #isClockToBlame(
    reading: ClockReading,
    failure: AppError,
    signal: AbortSignal,
  ): Promise<boolean> {
    if (!mayBeForClock(failure)) return false;
    try {
      const renewed = await this.#readClock(reading, signal);
      const hasStepped = Math.abs(renewed.offsetMs - reading.offsetMs) > clockStepMs;
      return hasStepped || failure.code === 'ovh.clockSkew';
    } catch (error) {
      // Without the time there is nothing better to tell than the first failure.
      if (error instanceof AttemptError) return false;
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
