import type { ServerResponse } from 'node:http';
import { errorOf, refusals } from './errors.ts';
import { fractionOf } from './random.ts';
import { htmlReply, jsonTextReply, type Reply } from './reply.ts';

/** Which requests fail, and how often. */
interface FailureMatch {
  /**
   * The path below `/1.0`, without the query. `{anything}` stands for one segment, `*` for any run of characters,
   * including slashes; the whole path must match. Absent: every path.
   */
  path?: string;
  /** Number of requests that fail; absent: all, until it is undone. */
  times?: number;
  /** Number of matching requests that pass first, e.g. to expire a credential during a sync. */
  after?: number;
  /** From 0 to 1, drawn from the URL and its request count; absent: 1. */
  probability?: number;
  seed?: number;
}

/** The effect on a failing request. */
export type FailureEffect =
  /** 429, with a `Retry-After` in seconds (or an HTTP date) if given. */
  | { kind: 'rateLimit'; retryAfter?: number | string }
  /** Any status. A string is sent unchanged (HTML), anything else as JSON; absent: a typical body. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** An HTML page where JSON is expected. Default status 503. */
  | { kind: 'html'; status?: number }
  /** 403 as if no rule matched. */
  | { kind: 'ruleMissing' }
  /** 403 of the newer authorisation, in the newer body format. */
  | { kind: 'iamRefused' }
  /** 403 as if the credential had expired meanwhile. */
  | { kind: 'credentialExpired' }
  /** The real answer, truncated, with a matching content length. */
  | { kind: 'malformedJson' }
  /** The real answer, but the connection ends before the announced content length. */
  | { kind: 'truncatedBody' }
  /** An object where a list is expected, and vice versa; or the given body. */
  | { kind: 'wrongShape'; body?: unknown }
  /** Never answers. */
  | { kind: 'hang' }
  /** Resets the connection without an answer. */
  | { kind: 'reset' }
  /** Sends the real answer byte by byte. */
  | { kind: 'slowDrip'; intervalMs?: number };

export type Failure = FailureMatch & FailureEffect;

interface ArmedFailure {
  failure: Failure;
  pattern: RegExp;
  seen: number;
  fired: number;
  asked: Map<string, number>;
}

/** The active failures, oldest first; the first that applies wins. */
export class Failures {
  readonly #armed = new Set<ArmedFailure>();

  add(failure: Failure): () => void {
    const armed: ArmedFailure = {
      failure,
      pattern: patternOf(failure.path ?? '*'),
      seen: 0,
      fired: 0,
      asked: new Map(),
    };
    this.#armed.add(armed);
    return () => {
      this.#armed.delete(armed);
    };
  }

  /** The effect on this request, if any. Counts the request. */
  next(path: string, url: string): FailureEffect | undefined {
    for (const armed of this.#armed) {
      if (armed.pattern.test(path) && fires(armed, url)) return armed.failure;
    }
    return undefined;
  }
}

function fires(armed: ArmedFailure, url: string): boolean {
  const { after = 0, times = Infinity, probability = 1, seed = 0 } = armed.failure;
  armed.seen += 1;
  if (armed.seen <= after || armed.fired >= times) return false;
  if (probability < 1) {
    const asked = (armed.asked.get(url) ?? 0) + 1;
    armed.asked.set(url, asked);
    if (fractionOf(`${seed} ${url} ${asked}`) >= probability) return false;
  }
  armed.fired += 1;
  return true;
}

function patternOf(path: string): RegExp {
  const source = path
    .split(/(\*|\{[^}]*\})/)
    .map((part) => {
      if (part === '*') return '.*';
      if (part.startsWith('{')) return '[^/]+';
      return part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('');
  return new RegExp(`^${source}$`);
}

const fixedReplies: Partial<Record<FailureEffect['kind'], () => Reply>> = {
  ruleMissing: refusals.noMatchingRule,
  iamRefused: () => refusals.iam(),
  credentialExpired: refusals.invalidCredential,
};

/** The answer that replaces the real one, for effects that need no real answer. */
export function replacementFor(effect: FailureEffect): Reply | undefined {
  if (effect.kind === 'rateLimit') {
    const { retryAfter } = effect;
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return withHeaders(errorOf(429), headers);
  }
  if (effect.kind === 'status') {
    return withHeaders(statusReply(effect.status, effect.body), effect.headers ?? {});
  }
  if (effect.kind === 'html') {
    const status = effect.status ?? 503;
    return htmlReply(status, status === 408 ? '408 Request Time-out' : `${status} Unavailable`);
  }
  return fixedReplies[effect.kind]?.();
}

function statusReply(status: number, body: unknown): Reply {
  if (body === undefined) return errorOf(status);
  if (typeof body === 'string') {
    return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(body) };
  }
  return jsonTextReply(status, JSON.stringify(body));
}

function withHeaders(reply: Reply, headers: Record<string, string>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** The body to send, for effects that change it. */
function distortedBody(body: Buffer, effect: FailureEffect | undefined): Buffer {
  if (effect?.kind === 'malformedJson') {
    // Wherever it is cut, an open object with an open string is not JSON.
    return Buffer.concat([body.subarray(0, Math.floor(body.length / 2)), Buffer.from('{"cut')]);
  }
  if (effect?.kind === 'wrongShape') {
    const isList = body[0] === '['.charCodeAt(0);
    return Buffer.from(
      JSON.stringify(effect.body ?? (isList ? { unexpected: 1 } : ['unexpected'])),
    );
  }
  return body;
}

/** Sends a reply completely, or broken according to the effect. */
export function deliver(
  response: ServerResponse,
  reply: Reply,
  effect: FailureEffect | undefined,
  later: (run: () => void, delayMs: number) => void,
): void {
  const body = distortedBody(reply.body, effect);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(body.length) });
  if (effect?.kind === 'truncatedBody') {
    response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.end());
  } else if (effect?.kind === 'slowDrip') {
    drip(response, body, (run) => later(run, effect.intervalMs ?? 5));
  } else {
    response.end(body);
  }
}

function drip(response: ServerResponse, body: Buffer, later: (run: () => void) => void): void {
  let sent = 0;
  const sendNext = () => {
    if (response.destroyed) return;
    if (sent >= body.length) {
      response.end();
      return;
    }
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    later(sendNext);
  };
  sendNext();
}
