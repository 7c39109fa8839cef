import { AppError } from '../../shared/bridge/errors.ts';
import { queryIdOf } from './errors.ts';
import { networkFailure } from '../http/network-failure.ts';
import { retryAfterMs } from './retry.ts';
import { hideSecrets, withoutSecrets } from '../http/secret-text.ts';
import { jsonSink, jsonSinkWithout, type JsonBody } from './json-body.ts';
import { turns } from '../turns.ts';
import {
  TruncatedResponseError,
  exchangeInto,
  isSuccess,
  type AnswerHeaders,
  type Exchange,
} from '../http/transport.ts';

/** A successful response. */
export interface Answer {
  body: unknown;
  /** Number of elements in the whole list (`X-Pagination-Elements`); null if not reported. */
  elements: number | null;
  /** For lists of API v2: cursor of the next page (`X-Pagination-Cursor-Next`); null on the last page. */
  nextCursor: string | null;
  queryId: string | null;
}

/** The failure of one attempt, with what decides whether to retry. */
export class AttemptError extends Error {
  override readonly name = 'AttemptError';
  readonly failure: AppError;
  /** The connection broke during the response, so the same request may succeed. */
  readonly isBrokenOff: boolean;
  /** Whether a server responded at all. */
  readonly isReached: boolean;
  readonly retryAfterMs: number | null;

  constructor(failure: AppError, about: Partial<AttemptError>) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.isBrokenOff = about.isBrokenOff ?? false;
    this.isReached = about.isReached ?? true;
    this.retryAfterMs = about.retryAfterMs ?? null;
  }
}

/** A response without success. */
export interface Refusal {
  status: number;
  bodyText: string;
  headers: AnswerHeaders;
}

export interface HttpRequest extends Omit<Exchange, 'server'> {
  nowMs: number;
  /** Values that must not appear in failures. */
  secrets: readonly string[];
  /** Maps a refusal to an error. */
  refusalOf: (refusal: Refusal) => AppError;
  /** Fields to drop from a successful response. */
  without?: readonly string[];
}

/** Sends one request, once. Throws `AttemptError`, or the signal's reason if that ended it. */
export async function send(sending: HttpRequest): Promise<Answer> {
  const { secrets, signal, refusalOf, without } = sending;
  const { status, headers, content } = await exchangeInto(
    { ...sending, server: 'ovh' },
    (answered) => (without && isSuccess(answered) ? jsonSinkWithout(without) : jsonSink()),
  ).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason;
    throw unanswered(error, secrets);
  });
  if (!isSuccess(status)) {
    const failure = refusalOf({ status, bodyText: hideSecrets(content.text, secrets), headers });
    const wait = retryAfterMs(headers, sending.nowMs);
    throw new AttemptError(withoutSecrets(failure, secrets), { retryAfterMs: wait });
  }
  // A long answer takes most of a turn.
  if (turns.isOver) await turns.next();
  try {
    return readAnswer(content, headers);
  } catch {
    // Does not quote the response: it may contain secrets.
    const isPage = content.text.trimStart().startsWith('<');
    const message = isPage ? 'A web page came instead of JSON.' : 'The answer is not JSON.';
    const context = { httpStatus: status, reference: queryIdOf(headers), message };
    const failure = new AppError('ovh.unexpectedAnswer', context);
    throw new AttemptError(withoutSecrets(failure, secrets), {});
  }
}

function unanswered(error: unknown, secrets: readonly string[]): AttemptError {
  if (error instanceof TruncatedResponseError) {
    const { message } = networkFailure(error.cause, 'ovh').failure;
    const failure = withoutSecrets(new AppError('ovh.unexpectedAnswer', { message }), secrets);
    return new AttemptError(failure, { isBrokenOff: true });
  }
  const failure = withoutSecrets(networkFailure(error, 'ovh'), secrets);
  return new AttemptError(failure, { isReached: failure.code === 'ovh.unexpectedAnswer' });
}

function readAnswer(content: JsonBody, headers: AnswerHeaders): Answer {
  const elements = headers.get('x-pagination-elements');
  return {
    body: content.parse(),
    elements: elements !== null && /^\d+$/.test(elements) ? Number(elements) : null,
    nextCursor: headers.get('x-pagination-cursor-next'),
    queryId: queryIdOf(headers),
  };
}
