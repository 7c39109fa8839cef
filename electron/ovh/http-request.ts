import { AppError } from '../../shared/bridge/errors.ts';
import { queryIdOf } from './errors.ts';
import { networkFailure } from '../http/network-failure.ts';
import { retryAfterMs } from './retry.ts';
import { hideSecrets, withoutSecrets } from '../http/secret-text.ts';
import { jsonSink, jsonSinkWithout, type JsonBody } from './json-body.ts';
import {
  TruncatedResponseError,
  exchangeInto,
  isSuccess,
  type AnswerHeaders,
  type Exchange,
} from '../http/transport.ts';

/** What a success tells. */
export interface Answer {
  body: unknown;
  /** How many elements the whole list has (`X-Pagination-Elements`); null if not told. */
  elements: number | null;
  /** Of a list of v2: leads to its next page (`X-Pagination-Cursor-Next`); null: there is none. */
  nextCursor: string | null;
  queryId: string | null;
}

/** What one attempt failed with, and what the decision on a retry needs to know of it. */
export class AttemptError extends Error {
  override readonly name = 'AttemptError';
  readonly failure: AppError;
  /** The answer had begun: the same request may well succeed. */
  readonly isBrokenOff: boolean;
  /** Whether a server answered at all. */
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

/** An answer that is no success. */
export interface Refusal {
  status: number;
  bodyText: string;
  headers: AnswerHeaders;
}

export interface HttpRequest extends Omit<Exchange, 'server'> {
  nowMs: number;
  /** What no failure may repeat. */
  secrets: readonly string[];
  /** What a refusal means. */
  refusalOf: (refusal: Refusal) => AppError;
  /** Fields that a success is read without. */
  without?: readonly string[];
}

/** Sends one request, once. Fails with `Failed`, or with the signal's reason when that ended it. */
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
  try {
    return readAnswer(content, headers);
  } catch {
    // Not the answer itself: it may hold what a message must not.
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
