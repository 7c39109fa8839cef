import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';
import type { Authentication, AuthHeaders } from './authentication.ts';
import { orAborted } from '../http/link-signals.ts';
import type { Token } from './oauth2-token.ts';

/** Milliseconds. A token is not used for new requests this long before it expires. */
const marginMs = 60_000;

/** For a token without `expires_in`. */
const assumedLifetimeMs = 300_000;

/** Milliseconds. If a token younger than this is refused, its age is not the cause. */
const minRenewalAgeMs = 60_000;

interface BearerTokenAuthPorts {
  now: () => number;
  /** The secrets that the token is requested with. */
  secrets: readonly string[];
  askToken: () => Promise<Token>;
}

interface CachedToken {
  text: string;
  askedAtMs: number;
  goodForMs: number;
}

/** Authorizes requests with an OAuth2 token. Requests a token when it has none that is valid long enough. */
export class BearerTokenAuth implements Authentication {
  readonly #ports: BearerTokenAuthPorts;
  #token: CachedToken | null = null;
  #pending: Promise<CachedToken> | null = null;

  constructor(ports: BearerTokenAuthPorts) {
    this.#ports = ports;
  }

  async authorize(_url: string, signal: AbortSignal): Promise<AuthHeaders> {
    const token = await this.#current(signal);
    return {
      headers: { Authorization: `Bearer ${token.text}` },
      isOutdated: (failure, ended) => this.#renews(token, failure, ended),
    };
  }

  secrets(): readonly string[] {
    return [...this.#ports.secrets, ...(this.#token === null ? [] : [this.#token.text])];
  }

  async #current(signal: AbortSignal): Promise<CachedToken> {
    const token = this.#token;
    if (token !== null && this.#ageOf(token) < token.goodForMs) return token;
    return this.#renew(signal);
  }

  /** True also when another call has already renewed the token. */
  async #renews(used: CachedToken, failure: AppError, signal: AbortSignal): Promise<boolean> {
    if (!isAboutToken(failure)) return false;
    if (this.#token !== used) return true;
    // A refusal of a new token would repeat for every token, and a sync would request hundreds.
    if (this.#ageOf(used) < minRenewalAgeMs) return false;
    await this.#renew(signal);
    return true;
  }

  /** Concurrent calls share one renewal; a cancelled call does not cancel it for the others. */
  #renew(signal: AbortSignal): Promise<CachedToken> {
    this.#pending ??= this.#ask().finally(() => (this.#pending = null));
    return orAborted(this.#pending, signal);
  }

  async #ask(): Promise<CachedToken> {
    const askedAtMs = this.#ports.now();
    const { text, lifetimeMs } = await this.#ports.askToken();
    const lifetime = lifetimeMs ?? assumedLifetimeMs;
    // A short-lived token is used for half its lifetime; otherwise each request would request another.
    const goodForMs = Math.max(lifetime - marginMs, lifetime / 2);
    this.#token = { text, askedAtMs, goodForMs };
    return this.#token;
  }

  /** Infinite when this computer's clock was set back, because the age is then unknown. */
  #ageOf({ askedAtMs }: CachedToken): number {
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
 * Unverified how OVHcloud refuses an expired token. These count: its codes for keys that do not work and for a caller
 * that is not signed in, every 401, and a 403 whose message mentions a token.
 */
function isAboutToken({ code, failure }: AppError): boolean {
  if (aboutSignIn.has(code)) return true;
  if (code !== 'ovh.refused') return false;
  const { httpStatus, message } = failure;
  return httpStatus === 401 || (httpStatus === 403 && /token/i.test(message ?? ''));
}
