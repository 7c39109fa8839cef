import type { AppError } from '../../../shared/bridge/errors.ts';
import { maxShortBytes } from '../../http/limits.ts';
import { guarded } from '../../http/transport.ts';
import { fromNetwork, providerFailure } from '../provider-errors.ts';
import type { Fetch } from '../secret-reader.ts';

/** Milliseconds. `idleMs`: without a byte; `totalMs`: for all that a vendor's SDK does for one secret. */
interface LineLimits {
  idleMs: number;
  totalMs: number;
}

const defaultLineLimits: LineLimits = { idleMs: 10_000, totalMs: 30_000 };

/** Bytes of a success; every one of these providers keeps secrets far smaller. */
const maxAnswerBytes = 1024 * 1024;

/** What an SDK asks of `fetch`, in all the forms that they ask it in. */
export type SdkFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface LineRequest<Value> {
  fetch: Fetch;
  /** Its reason is what the call fails with. */
  signal: AbortSignal;
  limits?: LineLimits;
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
export async function askBySdk<Value>(request: LineRequest<Value>): Promise<Value> {
  const { signal, limits = defaultLineLimits, secrets = [], ask, failureOf } = request;
  const line = new Line(request.fetch, limits.idleMs, secrets);
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
class Line {
  hasEnded = false;
  reason: unknown = null;
  readonly ended: Promise<never>;
  readonly #fetch: Fetch;
  readonly #idleMs: number;
  readonly #secrets: readonly string[];
  #reject: (reason: unknown) => void = () => {};

  constructor(fetch: Fetch, idleMs: number, secrets: readonly string[]) {
    this.#fetch = fetch;
    this.#idleMs = idleMs;
    this.#secrets = secrets;
    this.ended = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // Nobody may be listening any more when it ends.
    this.ended.catch(() => {});
  }

  end(reason: unknown): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.reason = reason;
    this.#reject(reason);
  }

  async send(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    try {
      return await this.#exchange(await plainRequest(input, init));
    } catch (error) {
      // SDKs wrap what `fetch` throws, each in its own manner, and try again for long.
      this.end(fromNetwork(error, this.#secrets));
      throw this.reason;
    }
  }

  async #exchange({ url, init }: PlainRequest): Promise<Response> {
    if (this.hasEnded) throw this.reason;
    const exchange = new AbortController();
    const idle = idleTimer(this.#idleMs);
    // Electron does not end a body's stream on abort, so reading is raced as well.
    const race = <Value>(step: Promise<Value>): Promise<Value> =>
      Promise.race([step, this.ended, idle.expired]);
    try {
      const answer = await race(this.#fetch(url, { ...init, ...guarded, signal: exchange.signal }));
      const bytes = await readBytes(answer, race, {
        onBytes: idle.restart,
        onTooLong: () => exchange.abort(),
      });
      return copyOf(answer, bytes);
    } catch (error) {
      exchange.abort();
      throw error;
    } finally {
      idle.stop();
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

/** All of a success; of an error its status counts, so that a long body is as if there were none. */
async function readBytes(
  answer: Response,
  race: <Value>(step: Promise<Value>) => Promise<Value>,
  { onBytes, onTooLong }: { onBytes: () => void; onTooLong: () => void },
): Promise<Uint8Array> {
  if (answer.body === null) return new Uint8Array();
  const reader = answer.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await race(reader.read());
    if (done) return Buffer.concat(chunks, size);
    onBytes();
    chunks.push(value);
    size += value.byteLength;
    if (!answer.ok && size > maxShortBytes) {
      onTooLong();
      return new Uint8Array();
    }
    if (size > maxAnswerBytes) throw providerFailure('provider.unexpectedAnswer');
  }
}

/** The answer, whole. It was decoded on the way, so its length and encoding are no longer what was said. */
function copyOf(answer: Response, bytes: Uint8Array): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  const { status, statusText } = answer;
  const hasNoBody = status === 204 || status === 205 || status === 304;
  return new Response(hasNoBody ? null : bytes, { status, statusText, headers });
}

function idleTimer(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(providerFailure('provider.timeout')), ms);
  });
  expired.catch(() => {});
  return { expired, restart: () => void timer?.refresh(), stop: () => clearTimeout(timer) };
}
