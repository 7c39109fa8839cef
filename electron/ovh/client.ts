import { setMaxListeners } from 'node:events';
import pLimit, { type LimitFunction } from 'p-limit';
import { AppError } from '../../shared/errors.ts';
import { authenticationFor } from './authenticate.ts';
import type { Asking, Authentication } from './authentication.ts';
import type { OvhCredentials } from './credentials.ts';
import { failureOf } from './errors.ts';
import { linkSignals, throwIfAborted } from './link-signals.ts';
import { Pace } from './pace.ts';
import { urlOf } from './path.ts';
import { paginationOf, type PageRequest } from './request-headers.ts';
import { backOffMs, isAboutKeys, isRateLimited, isTransient, maxRetries } from './retry.ts';
import { Failed, send, type Answer } from './sending.ts';
import type { ServerClock } from './server-clock.ts';
import { systemTiming, type Timing } from './timing.ts';
import { defaultLimits, guarded, type AnyFetch, type Fetch, type TimeLimits } from './transport.ts';

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
  /** Ends everything this client does, and all it would do. */
  signal?: AbortSignal;
}

interface GetOptions {
  /** Asks for a page of objects where the plain list gives ids. */
  expanded?: PageRequest;
  signal?: AbortSignal;
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
  readonly #limit: LimitFunction;
  /** Aborted, with the error every call then fails with, once going on makes no sense. */
  readonly #stop = new AbortController();
  #unreached = 0;

  constructor(options: ReaderOptions, authenticate: (asking: Asking) => Authentication) {
    this.#options = options;
    this.#timing = options.timing ?? systemTiming;
    this.#authentication = authenticate({
      askTime: (signal) => this.#askTime(signal),
      onRequest: () => (this.requests += 1),
      now: () => this.#timing.now(),
      signal: this.#stop.signal,
    });
    this.#pace = new Pace(this.#timing);
    this.#limit = pLimit(options.maxConcurrent ?? 6);
    setMaxListeners(0, this.#stop.signal);
    const { signal } = options;
    const cancel = (): void => this.#stop.abort(signal?.reason);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
  }

  async get(path: string, options: GetOptions = {}): Promise<Answer> {
    const url = urlOf(this.#options.baseUrl, path);
    for (let retry = 0; ; retry += 1) {
      try {
        return await this.#limit(() => this.#inSlot(url, path, options, retry));
      } catch (error) {
        // Anything else is the end of the call: a cancellation, a stop, or a bug.
        if (!(error instanceof Failed)) throw error;
        if (retry >= maxRetries || !isTransient(error)) throw error.failure;
        // The pause after too many requests is everybody's, and taken in the slot.
        if (!isRateLimited(error.failure))
          await this.#sleep(this.#waitAfter(error, retry), options.signal);
      }
    }
  }

  /** One of the few things done at a time. What a failure means for the others is settled in here too. */
  async #inSlot(url: string, path: string, options: GetOptions, retry: number): Promise<Answer> {
    const linked = linkSignals([this.#stop.signal, options.signal]);
    const { signal } = linked;
    try {
      return await this.#attempt(url, path, options, signal);
    } catch (error) {
      if (error instanceof Failed) {
        this.#stopIfHopeless(error, retry);
        if (isRateLimited(error.failure)) this.#pace.pause(this.#waitAfter(error, retry));
      }
      throw error;
    } finally {
      linked.unlink();
    }
  }

  /** Sends once, and once more where that failed for nothing but an outdated proof. */
  async #attempt(
    url: string,
    path: string,
    { expanded }: GetOptions,
    signal: AbortSignal,
  ): Promise<Answer> {
    for (let isRepeated = false; ; isRepeated = true) {
      await this.#pace.ready(signal);
      const { headers, isOutdated } = await this.#authentication.prove(url, signal);
      throwIfAborted(signal);
      try {
        return await this.#send(path, { ...headers, ...paginationOf(expanded) }, signal);
      } catch (error) {
        if (isRepeated || !(error instanceof Failed)) throw error;
        if (!(await isOutdated(error.failure, signal))) throw error;
      }
    }
  }

  async #send(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
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
        refusalOf: (refusal) => failureOf({ ...refusal, method, path }),
      });
      this.#unreached = 0;
      return answer;
    } catch (error) {
      if (error instanceof Failed && error.isReached) this.#unreached = 0;
      throw error;
    }
  }

  async #askTime(signal: AbortSignal): Promise<number> {
    throwIfAborted(signal);
    const { body, queryId } = await this.#send('/auth/time', {}, signal);
    if (typeof body === 'number' && Number.isFinite(body)) return body;
    const context = { message: 'The time is no number.', reference: queryId };
    throw new Failed(new AppError('ovh.unexpectedAnswer', context), {});
  }

  #stopIfHopeless(failed: Failed, retry: number): void {
    const { failure, isReached } = failed;
    if (!isReached && (retry >= maxRetries || !isTransient(failed))) this.#unreached += 1;
    if (isAboutKeys(failure) || this.#unreached >= maxUnreached) this.#stop.abort(failure);
  }

  #waitAfter({ retryAfterMs }: Failed, retry: number): number {
    return retryAfterMs ?? backOffMs(retry, this.#timing.random());
  }

  async #sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const linked = linkSignals([this.#stop.signal, signal]);
    await this.#timing.sleep(ms, linked.signal).finally(() => linked.unlink());
  }
}
