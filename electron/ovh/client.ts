import { setMaxListeners } from 'node:events';
import pLimit, { type LimitFunction } from 'p-limit';
import { AppError } from '../../shared/bridge/errors.ts';
import { maxShortBytes } from '../http/limits.ts';
import { authenticationFor } from './authenticate.ts';
import type { AuthContext, Authentication, AuthHeaders } from './authentication.ts';
import type { OvhCredentials } from './credentials.ts';
import { apiFailure } from './errors.ts';
import { linkSignals, throwIfAborted } from '../http/link-signals.ts';
import { Pace, syncPatienceMs, type Turn } from './pace.ts';
import { urlOf } from './path.ts';
import { headersOfV2, paginationOf, type PageRequest } from './request-headers.ts';
import { backOffMs, isAboutKeys, isRateLimited, isTransient, maxRetries } from './retry.ts';
import { AttemptError, send, type Answer } from './http-request.ts';
import type { ServerClock } from './server-clock.ts';
import { systemTiming, type Timing } from './timing.ts';
import {
  defaultLimits,
  guarded,
  type AnyFetch,
  type Exchange,
  type Fetch,
  type TimeLimits,
} from '../http/transport.ts';

export interface ClientOptions {
  baseUrl: string;
  credentials: OvhCredentials;
  /** The client itself uses it to read; a token is asked for with it too. */
  fetch: AnyFetch;
  timing?: Timing;
  /** Shared by the clients of one API, it saves each the question for the time. */
  serverClock?: ServerClock;
  userAgent?: string;
  maxConcurrent?: number;
  limits?: TimeLimits;
  /** Milliseconds that it waits in all while OVHcloud says that there are too many requests. */
  patienceMs?: number;
  /** Every request waits until then, by this machine's clock; null: they go on. */
  onPause?: (untilMs: number | null) => void;
  /** Ends everything this client does, and all it would do. */
  signal?: AbortSignal;
}

interface GetOptions {
  /** Asks for a page of objects where the plain list gives ids. */
  expanded?: PageRequest;
  /** Of a list of v2: asks for the page after the one that named it. */
  cursor?: string;
  /**
   * Fields that are dropped from the object, or from each object of the list, while the answer is
   * read: it then costs no memory for them, and more time for the others.
   */
  without?: readonly string[];
  signal?: AbortSignal;
}

/** One call, over all its attempts. */
interface Call extends GetOptions {
  url: string;
  path: string;
  retries: number;
  /** Milliseconds that everybody paused because there were too many requests when this one came. */
  pausedMs: number;
}

/** Reads an OVHcloud API. There is no way to write with it. */
export interface OvhClient {
  /** `path` begins with a slash, its parts encoded (path.ts does it). Fails with an `AppError`. */
  get(path: string, options?: GetOptions): Promise<Answer>;
  /** How many requests were sent: retries and questions for the time included. */
  readonly requests: number;
}

/** Calls in a row that got nothing back, each after its retries, before the rest is given up. */
const maxUnreached = 5;

export function createOvhClient(options: ClientOptions): OvhClient {
  return new Reader(options, (asking) => authenticationFor(options, asking));
}

type ReaderOptions = Omit<ClientOptions, 'credentials' | 'fetch'> & { fetch: Fetch };

class Reader implements OvhClient {
  requests = 0;
  readonly #options: ReaderOptions;
  readonly #timing: Timing;
  readonly #authentication: Authentication;
  readonly #pace: Pace;
  readonly #patienceMs: number;
  readonly #limit: LimitFunction;
  /** Aborted, with the error every call then fails with, once going on makes no sense. */
  readonly #stop = new AbortController();
  #unreached = 0;

  constructor(options: ReaderOptions, authenticate: (asking: AuthContext) => Authentication) {
    this.#options = options;
    this.#timing = options.timing ?? systemTiming;
    this.#authentication = authenticate({
      askTime: (signal) => this.#askTime(signal),
      onRequest: () => (this.requests += 1),
      now: () => this.#timing.now(),
      signal: this.#stop.signal,
    });
    this.#patienceMs = options.patienceMs ?? syncPatienceMs;
    this.#pace = new Pace({
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
    const call: Call = { ...options, url, path, retries: 0, pausedMs: 0 };
    for (;;) {
      try {
        return await this.#limit(() => this.#inSlot(call));
      } catch (error) {
        // Anything else is the end of the call: a cancellation, a stop, or a bug.
        if (!(error instanceof AttemptError)) throw error;
        if (isRateLimited(error.failure)) {
          // The pause is everybody's, and taken in the slot. Another route may be let through meanwhile.
          if (call.pausedMs > this.#patienceMs) throw error.failure;
          continue;
        }
        if (call.retries >= maxRetries || !isTransient(error)) throw error.failure;
        await this.#sleep(this.#waitAfter(error, call.retries), options.signal);
        call.retries += 1;
      }
    }
  }

  /** One of the few things done at a time. What a failure means for the others is settled in here too. */
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

  /** Sends once, and once more where that failed for nothing but an outdated proof. */
  async #attempt(call: Call, signal: AbortSignal): Promise<Answer> {
    for (let isRepeated = false; ; isRepeated = true) {
      const turn = await this.#pace.turn(signal);
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
        this.#pace.passed(turn);
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

  /** What a failure says of the pace: too many requests, or that they are let through. */
  #settle(turn: Turn, failed: AttemptError, call: Call): void {
    if (!isRateLimited(failed.failure)) {
      if (!isTransient(failed)) this.#pace.passed(turn);
      return;
    }
    const pausedMs = this.#pace.refused(turn, failed.retryAfterMs);
    if (pausedMs === null) this.#stop.abort(failed.failure);
    else call.pausedMs += pausedMs;
  }

  async #send(
    { path, without, maxBytes }: Pick<Call, 'path' | 'without'> & Pick<Exchange, 'maxBytes'>,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const { fetch, userAgent, limits = defaultLimits, baseUrl } = this.#options;
    const agent = userAgent === undefined ? {} : { 'User-Agent': userAgent };
    const allHeaders = { Accept: 'application/json', ...agent, ...headers };
    const method = 'GET';
    this.requests += 1;
    try {
      const answer = await send({
        start: (ended) =>
          fetch(urlOf(baseUrl, path), { ...guarded, method, headers: allHeaders, signal: ended }),
        limits,
        signal,
        nowMs: this.#timing.now(),
        secrets: this.#authentication.secrets(),
        refusalOf: (refusal) => apiFailure({ ...refusal, method, path }),
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
    const { body, queryId } = await this.#send(
      { path: '/auth/time', maxBytes: maxShortBytes },
      {},
      signal,
    );
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
