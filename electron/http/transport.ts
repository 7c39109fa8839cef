import { AppError, type Server } from '../../shared/bridge/errors.ts';
import { maxShortBytes } from './limits.ts';
import { turns } from '../turns.ts';
import { networkFailure } from './network-failure.ts';

/** For every request: no cookies, no cache, and no redirect, which would carry keys to where it points. */
export const guarded = { credentials: 'omit', cache: 'no-store', redirect: 'error' } as const;

type Guarded = typeof guarded;

/** A request of the API client: no body, and no other method. */
interface FetchOptions extends Guarded {
  method: 'GET';
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** The `fetch` of the API client. Its type allows reading, and nothing else. */
export type Fetch = (url: string, options: FetchOptions) => Promise<FetchAnswer>;

/** A request that may have a body. */
interface BodyOptions<Method extends string> extends Guarded {
  method: Method;
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
}

/** `fetch` for one method: the type that a part of the program receives limits what it can send. */
export type FetchFor<Method extends string> = (
  url: string,
  options: BodyOptions<Method>,
) => Promise<FetchAnswer>;

/** What the platform provides: Node's and Electron's `net.fetch` both fit, and it fits the narrower types above. */
export type AnyFetch = FetchFor<string>;

export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: { getReader(): ByteReader } | null;
}

export interface AnswerHeaders {
  get(name: string): string | null;
}

interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** Milliseconds. `idleMs`: without receiving a byte, headers included; `totalMs`: for the whole exchange. */
export interface TimeLimits {
  idleMs: number;
  totalMs: number;
}

/** OVHcloud takes some seconds to begin a list of a large project, and receiving it takes some more. */
export const defaultLimits: TimeLimits = { idleMs: 30_000, totalMs: 120_000 };

export interface Exchange<Answer extends FetchAnswer = FetchAnswer> {
  /** The server that the failure names when no answer comes. */
  server: Server;
  /** Sends the request; `signal` is aborted when the exchange gives up. */
  start: (signal: AbortSignal) => Promise<Answer>;
  limits: TimeLimits;
  /** The exchange fails with its reason. */
  signal: AbortSignal;
  /** Maximum bytes of a success, decoded; a longer answer is a failure. For a long error, only the status is read. */
  maxBytes?: number;
}

/** Receives the bytes of a body and turns them into content. */
export interface Sink<Content> {
  write(chunk: Uint8Array): void;
  end(): Content;
}

export interface Received<Content, Headers = AnswerHeaders> {
  status: number;
  headers: Headers;
  content: Content;
}

export interface RawAnswer {
  status: number;
  headers: AnswerHeaders;
  text: string;
}

/** Thrown when an answer breaks off after it has begun. */
export class TruncatedResponseError extends Error {
  override readonly name = 'TruncatedResponseError';
}

/** Bytes. More than any account can list; prevents a broken server from filling the memory. */
const usualMaxBytes = 512 * 1024 * 1024;

/** Sends one request and receives its whole answer, within the time limits and until the signal is aborted. */
export async function exchange(request: Exchange): Promise<RawAnswer> {
  const { status, headers, content } = await exchangeInto(request, bytesSink);
  return { status, headers, text: content.toString('utf8') };
}

/** The same for an answer that is not needed as text: `sinkFor` returns what receives it, by its status. */
export async function exchangeInto<Content, Answer extends FetchAnswer>(
  request: Exchange<Answer>,
  sinkFor: (status: number) => Sink<Content>,
): Promise<Received<Content, Answer['headers']>> {
  const watch = watchOver(request);
  try {
    const answer = await watch.race(request.start(watch.signal)).catch((error: unknown) => {
      throw networkFailure(error, request.server);
    });
    const { status, headers } = answer;
    const sink = sinkFor(status);
    await (isSuccess(status) ? pour(answer, sink, watch, request) : pourShort(answer, sink, watch));
    return { status, headers, content: sink.end() };
  } catch (error) {
    // Electron does not end a body's stream on abort, so the request is aborted here in any case.
    watch.giveUp();
    throw error;
  } finally {
    watch.end();
  }
}

type Writable = Pick<Sink<unknown>, 'write'>;

/** Of a chunk, received at once: parsing one of half a megabyte while it arrives takes longer than a turn. */
const pieceBytes = 64 * 1024;

async function pour(answer: FetchAnswer, sink: Writable, watch: Watch, request: Exchange) {
  const { server, maxBytes = usualMaxBytes } = request;
  let size = 0;
  for await (const chunk of chunksOf(answer, watch)) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new AppError(`${server}.unexpectedAnswer`, { message: 'The answer is too large.' });
    }
    for (let at = 0; at < chunk.byteLength; at += pieceBytes) {
      // What has already arrived would all be parsed without a pause.
      if (turns.isOver) await turns.next();
      sink.write(chunk.subarray(at, at + pieceBytes));
    }
  }
}

/** For an error the status counts, so a long body is dropped: if it were cut, it could end in half a secret. */
async function pourShort(answer: FetchAnswer, sink: Writable, watch: Watch) {
  const chunks: Uint8Array[] = [];
  let room = maxShortBytes;
  for await (const chunk of chunksOf(answer, watch)) {
    room -= chunk.byteLength;
    if (room < 0) {
      watch.giveUp();
      return;
    }
    chunks.push(chunk);
  }
  for (const chunk of chunks) sink.write(chunk);
}

async function* chunksOf({ body }: FetchAnswer, watch: Watch): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await watch.race(reader.read()).catch((error: unknown) => {
      throw error instanceof AppError
        ? error
        : new TruncatedResponseError('body', { cause: error });
    });
    if (done) return;
    watch.touch();
    if (value !== undefined) yield value;
  }
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Collects the whole body. */
export function bytesSink(): Sink<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return { write: (chunk) => chunks.push(chunk), end: () => Buffer.concat(chunks) };
}

interface Watch {
  signal: AbortSignal;
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** Call when a byte arrives. */
  touch(): void;
  giveUp(): void;
  end(): void;
}

function watchOver({ signal, server, limits: { idleMs, totalMs } }: Exchange): Watch {
  const controller = new AbortController();
  // Racing a single promise for the whole exchange would hold every chunk in memory until its end.
  let reason: unknown = null;
  let rejectRace: ((reason: unknown) => void) | null = null;
  const interrupt = (why: unknown): void => {
    reason ??= why;
    rejectRace?.(reason);
  };
  const onAbort = (): void => interrupt(signal.reason);
  const expire = (): void => interrupt(new AppError(`${server}.timeout`));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  const idle = setTimeout(expire, idleMs);
  const total = setTimeout(expire, totalMs);
  return {
    signal: controller.signal,
    race: (promise) =>
      new Promise((resolve, reject) => {
        rejectRace = reject;
        if (reason !== null) reject(reason);
        promise.then(resolve, reject);
      }),
    touch: () => idle.refresh(),
    giveUp: () => controller.abort(),
    end() {
      signal.removeEventListener('abort', onAbort);
      clearTimeout(idle);
      clearTimeout(total);
    },
  };
}
