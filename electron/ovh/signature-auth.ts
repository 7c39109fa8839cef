import type { AppError } from '../../shared/bridge/errors.ts';
import type { Authentication, AuthHeaders } from './authentication.ts';
import type { Keys } from './credentials.ts';
import { orAborted } from '../http/link-signals.ts';
import { signatureHeaders } from './request-headers.ts';
import { mayBeForClock } from './retry.ts';
import { AttemptError } from './http-request.ts';
import type { ClockReading, ServerClock } from './server-clock.ts';
import { createSigner, type Sign } from './signature.ts';

/** A signature is valid for about a minute. Two readings this far apart mean that a clock was set. */
const clockStepMs = 30_000;

interface SignatureAuthPorts {
  keys: Keys;
  serverClock: ServerClock;
  /** Milliseconds, by this computer's clock. */
  now: () => number;
  /** OVHcloud's time, in seconds. */
  askTime: (signal: AbortSignal) => Promise<number>;
}

/** Authorizes requests with a signature made from the keys and OVHcloud's time. */
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
   * Whether a request would pass with a new signature. A clock change while the program runs makes signatures fail,
   * with three codes. For the two that can also mean wrong keys, the clock is measured.
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
      // Without the time, the first failure is the best one to report.
      if (error instanceof AttemptError) return false;
      throw error;
    }
  }

  /** Other clients may share the clock. Waiting for their measurement ends with our own signal. */
  #readClock(outdated: ClockReading | null, signal: AbortSignal): Promise<ClockReading> {
    const { serverClock, now, askTime } = this.#ports;
    const measure = async () => (await askTime(signal)) * 1000 - now();
    const reading =
      outdated === null ? serverClock.read(measure) : serverClock.renew(outdated, measure);
    return orAborted(reading, signal);
  }
}
