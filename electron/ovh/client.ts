import { setMaxListeners } from 'node:events';
import pLimit, { type LimitFunction } from 'p-limit';
import { AppError } from '../../shared/bridge/errors.ts';
import { maxShortBytes } from '../http/limits.ts';
import { authenticationFor } from './authenticate.ts';
import type { Authenticate, Authentication, AuthHeaders } from './authentication.ts';
import type { OvhCredentials } from './credentials.ts';
import { apiFailure } from './errors.ts';
import { linkSignals, throwIfAborted } from '../http/link-signals.ts';
import { RateLimitGate, syncPatienceMs, type Turn } from './rate-limit-gate.ts';
import { urlOf } from './path.ts';
import { headersOfV2, paginationOf, type PageRequest } from './request-headers.ts';
import {
  backOffMs,
  isAboutKeys,
  isRateLimited,
  isTransient,
  maxRetries,
  maxUnreached,
} from './retry.ts';
import { AttemptError, send, type Answer } from './http-request.ts';
import type { ServerClock } from './server-clock.ts';
import { systemTiming, type Timing } from './timing.ts';
import {
  defaultLimits,
  guarded,
  type AnyFetch,
  type Fetch,
  type TimeLimits,
} from '../http/transport.ts';

export interface ClientOptions {
  baseUrl: string;
  credentials: OvhCredentials;
  /** Used for reads and for token requests. */
  fetch: AnyFetch;
  timing?: Timing;
  /** Share it between the clients of one API to request the time only once. */
  serverClock?: ServerClock;
  userAgent?: string;
  maxConcurrent?: number;
  limits?: TimeLimits;
  /** Milliseconds to wait in total while OVHcloud answers 429 (too many requests). */
  patienceMs?: number;
  /** Receives when a pause of all requests will end, by this computer's clock; null when they continue. */
  onPause?: (untilMs: number | null) => void;
  /** Ends all current and future work of this client. */
  signal?: AbortSignal;
}

interface GetOptions {
  /** Requests a page of objects where the plain list contains ids. */
  expanded?: PageRequest;
  /** For lists of API v2: requests the page that the previous page's cursor points to. */
  cursor?: string;
  /**
   * Fields to drop from the object, or from each object of the list, while the response is parsed. Saves their memory;
   * parsing the rest takes longer.
   */
  without?: readonly string[];
  signal?: AbortSignal;
}

/** One call, including all its attempts. */
interface Call extends GetOptions {
  url: string;
  path: string;
  retries: number;
  /** Milliseconds that all requests paused because this call was rate-limited. */
  pausedMs: number;
  wasRefused: boolean;
}

/** Reads an OVHcloud API. It has no way to write. */
export interface OvhClient {
  /** `path` begins with a slash, and its parts are encoded (see path.ts). Throws `AppError`. */
  get(path: string, options?: GetOptions): Promise<Answer>;
  /** Number of requests sent, including retries and time requests. */
  readonly requests: number;
}

export function createOvhClient(options: ClientOptions): OvhClient {
  return new RetryingOvhClient(options, (authContext) => authenticationFor(options, authContext));
}

type RetryingOvhClientOptions = Omit<ClientOptions, 'credentials' | 'fetch'> & { fetch: Fetch };

class RetryingOvhClient implements OvhClient {
  requests = 0;
  readonly #options: RetryingOvhClientOptions;
  readonly #timing: Timing;
  readonly #authentication: Authentication;
  readonly #rateLimitGate: RateLimitGate;
  readonly #patienceMs: number;
  readonly #limit: LimitFunction;
  /** Aborted when continuing is pointless. The reason is the error that every later call fails with. */
  readonly #stop = new AbortController();
  #unreached = 0;

  constructor(options: RetryingOvhClientOptions, authenticate: Authenticate) {
    this.#options = options;
    this.#timing = options.timing ?? systemTiming;
    this.#authentication = authenticate({
      askTime: (signal) => this.#askTime(signal),
      onRequest: () => (this.requests += 1),
      now: () => this.#timing.now(),
      signal: this.#stop.signal,
    });
    this.#patienceMs = options.patienceMs ?? syncPatienceMs;
    this.#rateLimitGate = new RateLimitGate({
      timing: this.#timing,
      patienceMs: this.#patienceMs,
      onPause: options.onPause ?? (() => {}),
    });
    this.#limit = pLimit(options.maxConcurrent ?? 6);
    setMaxListeners(0, this.#stop.signal);
    const { signal } = options;
    const cancel = (): void => this.#stop.abort(signal?.reason);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
  }

  async get(path: string, options: GetOptions = {}): Promise<Answer> {
    const url = urlOf(this.#options.baseUrl, path);
    const call: Call = { ...options, url, path, retries: 0, pausedMs: 0, wasRefused: false };
    for (;;) {
      try {
        return await this.#limit(() => this.#inSlot(call));
      } catch (error) {
        // Everything else ends the call: a cancellation, a stop, or a bug.
        if (!(error instanceof AttemptError)) throw error;
        call.wasRefused = isRateLimited(error.failure);
        if (call.wasRefused) {
          // `#rateLimitGate` pauses all calls, and gives up if none succeeds. One route may stay limited alone.
          if (call.pausedMs > this.#patienceMs) throw error.failure;
          continue;
        }
        if (call.retries >= maxRetries || !isTransient(error)) throw error.failure;
        await this.#sleep(this.#waitAfter(error, call.retries), options.signal);
        call.retries += 1;
      }
    }
  }

  /** Runs within the limit of concurrent requests. Also decides whether the failure stops the client. */
  async #inSlot(call: Call): Promise<Answer> {
    const linked = linkSignals([this.#stop.signal, call.signal]);
    const { signal } = linked;
    try {
      return await this.#attempt(call, signal);
    } catch (error) {
      if (error instanceof AttemptError) this.#stopIfHopeless(error, call.retries);
      throw error;
    } finally {
      linked.unlink();
    }
  }

  /** Sends once, and once more if only the authorization was outdated. */
  async #attempt(call: Call, signal: AbortSignal): Promise<Answer> {
    for (let isRepeated = false; ; isRepeated = true) {
      const turn = await this.#rateLimitGate.turn(signal, call.wasRefused);
      let proof: AuthHeaders | null = null;
      try {
        proof = await this.#authentication.authorize(call.url, signal);
        throwIfAborted(signal);
        const headers = {
          ...proof.headers,
          ...paginationOf(call.expanded),
          ...headersOfV2(call.path, call.cursor),
        };
        const answer = await this.#send(call, headers, signal);
        this.#rateLimitGate.passed(turn);
        return answer;
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        this.#settle(turn, error, call);
        if (isRepeated || proof === null) throw error;
        if (!(await proof.isOutdated(error.failure, signal))) throw error;
      } finally {
        turn.release();
      }
    }
  }

  /** Updates the gate after a failure: rate-limited, or not. */
  #settle(turn: Turn, failed: AttemptError, call: Call): void {
    if (!isRateLimited(failed.failure)) {
      if (!isTransient(failed)) this.#rateLimitGate.passed(turn);
      return;
    }
    const pausedMs = this.#rateLimitGate.refused(turn, failed.retryAfterMs);
    if (pausedMs === null) this.#stop.abort(failed.failure);
    else call.pausedMs += pausedMs;
  }

  async #send(
    call: Pick<Call, 'url' | 'path' | 'without'> & { maxBytes?: number },
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { url, path, without, maxBytes } = call;
    const { fetch, userAgent, limits = defaultLimits } = this.#options;
    const agent = userAgent === undefined ? {} : { 'User-Agent': userAgent };
    const all = { Accept: 'application/json', ...agent, ...headers };
    this.requests += 1;
    try {
      const answer = await send({
        start: (ended) => fetch(url, { ...guarded, method: 'GET', headers: all, signal: ended }),
        limits,
        signal,
        nowMs: this.#timing.now(),
        secrets: this.#authentication.secrets(),
        refusalOf: (refusal) => apiFailure({ ...refusal, method: 'GET', path }),
        ...(without && { without }),
        ...(maxBytes !== undefined && { maxBytes }),
      });
      this.#unreached = 0;
      return answer;
    } catch (error) {
      if (error instanceof AttemptError && error.isReached) this.#unreached = 0;
      throw error;
    }
  }

  async #askTime(signal: AbortSignal): Promise<number> {
    throwIfAborted(signal);
    const path = '/auth/time';
    const time = { url: urlOf(this.#options.baseUrl, path), path, maxBytes: maxShortBytes };
    const { body, queryId } = await this.#send(time, {}, signal);
    if (typeof body === 'number' && Number.isFinite(body)) return body;
    const context = { message: 'The time is no number.', reference: queryId };
    throw new AttemptError(new AppError('ovh.unexpectedAnswer', context), {});
  }

  #stopIfHopeless(failed: AttemptError, retry: number): void {
    const { failure, isReached } = failed;
    if (!isReached && (retry >= maxRetries || !isTransient(failed))) this.#unreached += 1;
    if (isAboutKeys(failure) || this.#unreached >= maxUnreached) this.#stop.abort(failure);
  }

  #waitAfter({ retryAfterMs }: AttemptError, retry: number): number {
    return retryAfterMs ?? backOffMs(retry, this.#timing.random());
  }

  async #sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const linked = linkSignals([this.#stop.signal, signal]);
    await this.#timing.sleep(ms, linked.signal).finally(() => linked.unlink());
  }
}
