import type { AppError } from '../../../shared/bridge/errors.ts';
import { orAborted } from '../../http/link-signals.ts';
import { networkFailure } from '../../http/network-failure.ts';
import { withoutSecrets } from '../../http/secret-text.ts';
import { bytesSink, exchangeInto, guarded, type Received } from '../../http/transport.ts';
import { providerFailure } from '../provider-errors.ts';
import type { Fetch } from '../secret-reader.ts';

/** Milliseconds. `idleMs`: without a byte; `totalMs`: for all that a vendor's SDK does for one secret. */
interface CallLimits {
  idleMs: number;
  totalMs: number;
}

const defaultCallLimits: CallLimits = { idleMs: 10_000, totalMs: 30_000 };

/** Bytes of a success; every one of these providers keeps secrets far smaller. */
const maxAnswerBytes = 1024 * 1024;

/** What an SDK asks of `fetch`, in all the forms that they ask it in. */
export type SdkFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface GuardedCall<Value> {
  fetch: Fetch;
  /** Its reason is what the call fails with. */
  signal: AbortSignal;
  limits?: CallLimits;
  /** What no words of a failure may repeat. */
  secrets?: readonly string[];
  /** Asks by the SDK, which must send with this `fetch`. */
  ask: (fetch: SdkFetch) => Promise<Value>;
  /** What an error of the SDK means where the request itself was answered, or never sent. */
  failureOf: (error: unknown) => AppError;
}

/**
 * Lets an SDK do one thing, with a `fetch` that follows no redirect and reads no endless answer, and
 * within the limits: some SDKs look for credentials by ways of their own, which end by none of ours.
 */
export async function withGuardedFetch<Value>(request: GuardedCall<Value>): Promise<Value> {
  const { signal, limits = defaultCallLimits, ask, failureOf } = request;
  const line = new GuardedFetch(request, limits);
  const end = (): void => line.end(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  const timer = setTimeout(() => line.end(providerFailure('provider.timeout')), limits.totalMs);
  try {
    return await Promise.race([ask((input, init) => line.send(input, init)), line.ended]);
  } catch (error) {
    throw line.hasEnded ? line.reason : failureOf(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    // A retry that the SDK still plans finds the line ended.
    line.end(new Error('The call is over'));
  }
}

/** The network as one call has it. */
class GuardedFetch {
  readonly ended: Promise<never>;
  readonly #over = new AbortController();
  readonly #request: Pick<GuardedCall<unknown>, 'fetch' | 'secrets'>;
  readonly #limits: CallLimits;

  constructor(request: Pick<GuardedCall<unknown>, 'fetch' | 'secrets'>, limits: CallLimits) {
    this.#request = request;
    this.#limits = limits;
    this.ended = orAborted(new Promise<never>(() => {}), this.#over.signal);
    // Nobody may be listening any more when it ends.
    this.ended.catch(() => {});
  }

  get hasEnded(): boolean {
    return this.#over.signal.aborted;
  }

  get reason(): unknown {
    return this.#over.signal.reason;
  }

  end(reason: unknown): void {
    this.#over.abort(reason);
  }

  async send(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    if (this.hasEnded) throw this.reason;
    const { fetch, secrets = [] } = this.#request;
    try {
      const plain = await plainRequest(input, init);
      const answer = await exchangeInto(
        {
          server: 'provider',
          start: (signal) => fetch(plain.url, { ...plain.init, ...guarded, signal }),
          limits: this.#limits,
          signal: this.#over.signal,
          maxBytes: maxAnswerBytes,
        },
        bytesSink,
      );
      return responseOf(answer);
    } catch (error) {
      // SDKs wrap what `fetch` throws, each in its own manner, and try again for long.
      this.end(withoutSecrets(networkFailure(error, 'provider'), secrets));
      throw this.reason;
    }
  }
}

interface PlainRequest {
  url: string;
  init: RequestInit;
}

/** `fetch` sets these by itself, as it will need them; Electron's refuses to be told some. */
const ownHeaders = new Set(['accept-encoding', 'connection', 'content-length', 'host']);

/** An address and what is sent there; nothing else that an SDK asks for is passed on. */
async function plainRequest(
  input: string | URL | Request,
  init: RequestInit,
): Promise<PlainRequest> {
  const isRequest = typeof input === 'object' && 'url' in input;
  const { method, headers, body } = isRequest
    ? { method: input.method, headers: input.headers, body: await input.text() }
    : { method: init.method, headers: new Headers(init.headers), body: textOf(init.body) };
  return {
    url: isRequest ? input.url : String(input),
    init: {
      method: method ?? 'GET',
      headers: Object.fromEntries([...headers].filter(([name]) => !ownHeaders.has(name))),
      ...(body === '' ? {} : { body }),
    },
  };
}

function textOf(body: RequestInit['body']): string {
  if (body === null || body === undefined) return '';
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('An SDK sends what was not foreseen');
}

/** The answer, whole. It was decoded on the way, so its length and encoding are no longer what was said. */
function responseOf({
  status,
  headers: given,
  content,
}: Received<Buffer<ArrayBuffer>, Headers>): Response {
  const headers = new Headers(given);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const hasNoBody = status === 204 || status === 205 || status === 304;
  return new Response(hasNoBody ? null : content, { status, headers });
}
