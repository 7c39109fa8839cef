import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';
import type { Authentication, AuthHeaders } from './authentication.ts';
import { orAborted } from '../http/link-signals.ts';
import type { Token } from './oauth2-token.ts';

/** Milliseconds before its end at which a token is no longer begun with. */
const marginMs = 60_000;

/** For a token that does not say how long it lasts. */
const assumedLifetimeMs = 300_000;

/** Milliseconds. A token that is refused when it is younger than this is not what is wrong. */
const minRenewalAgeMs = 60_000;

interface BearerTokenAuthPorts {
  now: () => number;
  /** Those that a token is asked for with. */
  secrets: readonly string[];
  askToken: () => Promise<Token>;
}

interface Kept {
  text: string;
  askedAtMs: number;
  goodForMs: number;
}

/** Proves requests with an OAuth2 token, which it asks for when it has none that will last. */
export class BearerTokenAuth implements Authentication {
  readonly #ports: BearerTokenAuthPorts;
  #kept: Kept | null = null;
  #pending: Promise<Kept> | null = null;

  constructor(ports: BearerTokenAuthPorts) {
    this.#ports = ports;
  }

  async authorize(_url: string, signal: AbortSignal): Promise<AuthHeaders> {
    const kept = await this.#current(signal);
    return {
      headers: { Authorization: `Bearer ${kept.text}` },
      isOutdated: (failure, ended) => this.#renews(kept, failure, ended),
    };
  }

  secrets(): readonly string[] {
    return [...this.#ports.secrets, ...(this.#kept === null ? [] : [this.#kept.text])];
  }

  async #current(signal: AbortSignal): Promise<Kept> {
    const kept = this.#kept;
    if (kept !== null && this.#ageOf(kept) < kept.goodForMs) return kept;
    return this.#renew(signal);
  }

  /** Another call may have renewed it meanwhile. */
  async #renews(used: Kept, failure: AppError, signal: AbortSignal): Promise<boolean> {
    if (!isAboutToken(failure)) return false;
    if (this.#kept !== used) return true;
    // What refuses a new token would refuse every one, and a sync would ask for hundreds.
    if (this.#ageOf(used) < minRenewalAgeMs) return false;
    await this.#renew(signal);
    return true;
  }

  /** Several calls share one; a call that is cancelled leaves it to the others. */
  #renew(signal: AbortSignal): Promise<Kept> {
    this.#pending ??= this.#ask().finally(() => (this.#pending = null));
    return orAborted(this.#pending, signal);
  }

  async #ask(): Promise<Kept> {
    const askedAtMs = this.#ports.now();
    const { text, lifetimeMs } = await this.#ports.askToken();
    const lifetime = lifetimeMs ?? assumedLifetimeMs;
    // A short-lived token is used for half its life, or each request would ask for another.
    const goodForMs = Math.max(lifetime - marginMs, lifetime / 2);
    this.#kept = { text, askedAtMs, goodForMs };
    return this.#kept;
  }

  /** Without end when this machine's clock was set back: then nothing is known of it. */
  #ageOf({ askedAtMs }: Kept): number {
    const age = this.#ports.now() - askedAtMs;
    return age < 0 ? Infinity : age;
  }
}

const aboutSignIn: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.consumerKeyNotValid',
  'ovh.unknownConsumerKey',
  'ovh.notSignedIn',
]);

/**
 * Unverified how OVHcloud refuses a token that ended: taken so are its words for keys that do not work
 * and for nobody being signed in, every 401, and a refusal whose text is about the token.
 */
function isAboutToken({ code, failure }: AppError): boolean {
  if (aboutSignIn.has(code)) return true;
  if (code !== 'ovh.refused') return false;
  const { httpStatus, message } = failure;
  return httpStatus === 401 || (httpStatus === 403 && /token/i.test(message ?? ''));
}
