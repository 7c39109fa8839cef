import type { AppError } from '../../../shared/bridge/errors.ts';
import { orAborted } from '../../http/link-signals.ts';
import { networkFailure } from '../../http/network-failure.ts';
import { withoutSecrets } from '../../http/secret-text.ts';
import { bytesSink, exchangeInto, guarded, type Received } from '../../http/transport.ts';
import { providerFailure } from '../provider-errors.ts';
import type { Fetch } from '../secret-reader.ts';

/** Milliseconds. `idleMs`: without receiving a byte; `totalMs`: for all that a vendor's SDK does for one secret. */
interface CallLimits {
  idleMs: number;
  totalMs: number;
}

const defaultCallLimits: CallLimits = { idleMs: 10_000, totalMs: 30_000 };

/** Bytes of a successful response; all these providers limit secrets to far less. */
const maxAnswerBytes = 1024 * 1024;

/** `fetch` in all the forms that SDKs call. */
export type SdkFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface GuardedCall<Value> {
  fetch: Fetch;
  /** The call fails with its reason. */
  signal: AbortSignal;
  limits?: CallLimits;
  /** Values that must not appear in failures. */
  secrets?: readonly string[];
  /** Makes the request with the SDK, which must use this `fetch`. */
  ask: (fetch: SdkFetch) => Promise<Value>;
  /** Maps an error of the SDK when the request itself was answered, or never sent. */
  failureOf: (error: unknown) => AppError;
}

/**
 * Runs one operation of an SDK with a `fetch` that follows no redirects and limits the response's size, and within the
 * time limits: some SDKs also look for credentials in ways that the signal does not end.
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
    // A retry that the SDK still plans fails at once.
    line.end(new Error('The call is over'));
  }
}

/** The network as one call sees it. */
class GuardedFetch {
  readonly ended: Promise<never>;
  readonly #over = new AbortController();
  readonly #request: Pick<GuardedCall<unknown>, 'fetch' | 'secrets'>;
  readonly #limits: CallLimits;

  constructor(request: Pick<GuardedCall<unknown>, 'fetch' | 'secrets'>, limits: CallLimits) {
    this.#request = request;
    this.#limits = limits;
    this.ended = orAborted(new Promise<never>(() => {}), this.#over.signal);
    // Prevents an unhandled rejection when nothing awaits it any more.
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
      // SDKs wrap errors of `fetch`, each in its own way, and retry for a long time.
      this.end(withoutSecrets(networkFailure(error, 'provider'), secrets));
      throw this.reason;
    }
  }
}

interface PlainRequest {
  url: string;
  init: RequestInit;
}

/** `fetch` sets these itself; Electron's refuses some of them. */
const ownHeaders = new Set(['accept-encoding', 'connection', 'content-length', 'host']);

/** Returns the address and what is sent there; drops all other options of an SDK. */
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

/** The complete response. It is already decoded, so the headers for its length and encoding no longer apply. */
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
