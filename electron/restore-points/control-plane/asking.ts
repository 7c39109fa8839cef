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

/** Milliseconds. A page has 50 entries at most, so that none takes long. */
const usualLimits: TimeLimits = { idleMs: 20_000, totalMs: 60_000 };

/** Bytes. A list of snapshots may not be in pages at all, so that it has room. */
const usualMaxBytes = 32 * 1024 * 1024;

interface Question {
  start: (signal: AbortSignal) => Promise<FetchAnswer>;
  signal: AbortSignal;
  /** What no words of a failure may repeat. */
  secrets: readonly string[];
  /** Of a success. */
  maxBytes?: number;
}

/** What Control Plane answered: a status, and JSON or null where it was none. */
interface Answer {
  status: number;
  body: unknown;
}

/** One request and its answer, bounded in time and size. Fails with a `controlPlane.*` code, or the signal's reason. */
export async function ask({
  start,
  signal,
  secrets,
  maxBytes = usualMaxBytes,
}: Question): Promise<Answer> {
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

/** `HTTPError`, all of it nullable; a 401 has no body at all. */
const Refusal = z.object({
  title: Words,
  detail: Words,
  errors: z.array(z.object({ name: Words, reason: Words })).catch([]),
});

/** The body of a success; throws what any other status means. */
export function bodyOf({ status, body }: Answer, secrets: readonly string[]): unknown {
  if (status >= 200 && status < 300) {
    // What stands in its place is a sign-in page, or a proxy's.
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
    // What is wrong with it is not told: those words quote it.
    return null;
  }
}
