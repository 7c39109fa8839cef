import { AppError } from '../../shared/errors.ts';
import type { Keys } from '../../shared/model/credentials.ts';
import { cleanMessage, failureOf, queryIdOf } from './errors.ts';
import { networkFailure } from './network-failure.ts';
import { retryAfterMs } from './retry.ts';
import type { ClockReading } from './server-clock.ts';
import { BrokenOff, exchange, type AnswerHeaders, type Exchange } from './transport.ts';

/** What a success tells. */
export interface Answer {
  body: unknown;
  /** How many elements the whole list has (`X-Pagination-Elements`); null if not told. */
  elements: number | null;
  queryId: string | null;
}

/** What one attempt failed with, and what the decision on a retry needs to know of it. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly failure: AppError;
  /** The answer had begun: the same request may well succeed. */
  readonly isBrokenOff: boolean;
  /** Whether a server answered at all. */
  readonly isReached: boolean;
  readonly retryAfterMs: number | null;
  /** The reading that the request was signed by; null for the question for the time itself. */
  readonly reading: ClockReading | null;

  constructor(failure: AppError, about: Partial<Failed>) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.isBrokenOff = about.isBrokenOff ?? false;
    this.isReached = about.isReached ?? true;
    this.retryAfterMs = about.retryAfterMs ?? null;
    this.reading = about.reading ?? null;
  }
}

export interface Sending extends Exchange {
  path: string;
  reading: ClockReading | null;
  nowMs: number;
  keys: Keys;
}

/** Sends one GET, once. Fails with `Failed`, or with the signal's reason when that ended it. */
export async function send(sending: Sending): Promise<Answer> {
  const { path, reading, keys, signal } = sending;
  const { status, headers, text } = await exchange(sending).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason;
    throw unanswered(error, sending);
  });
  if (status < 200 || status >= 300) {
    const bodyText = hideKeys(text, keys);
    const failure = failureOf({ status, bodyText, headers, method: 'GET', path });
    const wait = retryAfterMs(headers.get('retry-after'), sending.nowMs);
    throw new Failed(withoutKeys(failure, keys), { retryAfterMs: wait, reading });
  }
  try {
    return readAnswer(text, headers);
  } catch {
    // Not the answer itself: it may hold what a message must not.
    const isPage = text.trimStart().startsWith('<');
    const message = isPage ? 'A web page came instead of JSON.' : 'The answer is not JSON.';
    const context = { httpStatus: status, reference: queryIdOf(headers), message };
    const failure = new AppError('ovh.unexpectedAnswer', context);
    throw new Failed(withoutKeys(failure, keys), { reading });
  }
}

function unanswered(error: unknown, { reading, keys }: Sending): Failed {
  if (error instanceof BrokenOff) {
    const { message } = networkFailure(error.cause).failure;
    const failure = withoutKeys(new AppError('ovh.unexpectedAnswer', { message }), keys);
    return new Failed(failure, { isBrokenOff: true, reading });
  }
  const failure = withoutKeys(networkFailure(error), keys);
  return new Failed(failure, { isReached: failure.code === 'ovh.unexpectedAnswer', reading });
}

function readAnswer(text: string, headers: AnswerHeaders): Answer {
  const elements = headers.get('x-pagination-elements');
  return {
    body: JSON.parse(text) as unknown,
    elements: elements !== null && /^\d+$/.test(elements) ? Number(elements) : null,
    queryId: queryIdOf(headers),
  };
}

/**
 * Should a server, or `fetch`, repeat a key in its words, it goes no further: those words are shown and
 * logged. The cause is left out, for it has them too.
 */
function withoutKeys({ code, failure }: AppError, keys: Keys): AppError {
  const { message } = failure;
  return new AppError(code, { ...failure, message: message && hideKeys(message, keys) });
}

/** Texts are cleaned of keys before they are cut as well: half a key would not be found. */
function hideKeys(text: string, keys: Keys): string {
  // A message is one line, and so is a key of several in it.
  const forms = Object.values(keys).flatMap((key) => [key, cleanMessage(key) ?? key]);
  return forms.reduce((cleaned, form) => cleaned.replaceAll(form, '***'), text);
}
