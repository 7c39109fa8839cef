import { z } from 'zod';
import { networkFailure } from '../../http/network-failure.ts';
import { withoutSecrets } from '../../http/secret-text.ts';
import {
  exchange,
  type FetchAnswer,
  type RawAnswer,
  type TimeLimits,
} from '../../http/transport.ts';
import { codeOfStatus, controlPlaneFailure } from './failures.ts';

/** A standard `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Milliseconds. A page has at most 50 entries, so none takes long. */
const usualLimits: TimeLimits = { idleMs: 20_000, totalMs: 60_000 };

/** Bytes. Leaves room for a list of snapshots, which may not be paginated. */
const usualMaxBytes = 32 * 1024 * 1024;

interface OutgoingRequest {
  start: (signal: AbortSignal) => Promise<FetchAnswer>;
  signal: AbortSignal;
  /** Values that must not appear in failures. */
  secrets: readonly string[];
  /** Applies to successful responses. */
  maxBytes?: number;
}

/** Control Plane's answer: the status, and the JSON body or null if it is not JSON. */
interface Answer {
  status: number;
  body: unknown;
}

/**
 * Sends one request and reads its answer, limited in time and size. Throws a `controlPlane.*` error, or the signal's
 * reason.
 */
export async function sendRequest({
  start,
  signal,
  secrets,
  maxBytes = usualMaxBytes,
}: OutgoingRequest): Promise<Answer> {
  let answer: RawAnswer;
  try {
    answer = await exchange({
      server: 'controlPlane',
      start,
      signal,
      limits: usualLimits,
      maxBytes,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw withoutSecrets(networkFailure(error, 'controlPlane'), secrets);
  }
  return { status: answer.status, body: jsonIn(answer.text) };
}

const Words = z.string().catch('');

/** `HTTPError`, in which everything is nullable; a 401 has no body at all. */
const Refusal = z.object({
  title: Words,
  detail: Words,
  errors: z.array(z.object({ name: Words, reason: Words })).catch([]),
});

/** Returns the body of a successful answer. Throws an error that fits any other status. */
export function bodyOf({ status, body }: Answer, secrets: readonly string[]): unknown {
  if (status >= 200 && status < 300) {
    // A sign-in page, or a proxy's page.
    if (body === null) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
    return body;
  }
  const refusal = Refusal.safeParse(body);
  throw controlPlaneFailure(codeOfStatus(status), {
    httpStatus: status,
    message: refusal.success ? wordsOf(refusal.data) : '',
    secrets,
  });
}

function wordsOf({ title, detail, errors }: z.infer<typeof Refusal>): string {
  const reasons = errors.map(({ name, reason }) => joined([name, reason], ' '));
  return joined([title, detail, joined(reasons, ', ')], ': ');
}

function joined(texts: readonly string[], separator: string): string {
  return texts.filter((text) => text !== '').join(separator);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Does not report the parse error, because it quotes the text.
    return null;
  }
}
