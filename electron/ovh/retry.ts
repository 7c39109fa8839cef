import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';

/** How many times one call is sent again after the first. */
export const maxRetries = 3;

/** Milliseconds. A server that asks for more is asked again after this. */
export const maxRetryAfterMs = 60_000;
const firstBackOffMs = 500;
const maxBackOffMs = 8_000;
const firstPauseMs = 1000;
const maxPauseMs = 30_000;

const transient: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.rateLimited',
  'ovh.serverError',
  'ovh.timeout',
  'ovh.unreachable',
]);

const aboutKeys: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.invalidApplicationKey',
  'ovh.invalidSignature',
  'ovh.unknownConsumerKey',
  'ovh.invalidClient',
  'ovh.consumerKeyNotValid',
  'ovh.addressNotAllowed',
  'ovh.notSignedIn',
]);

// Not `consumerKeyNotValid`: it is asked for every two seconds while a key waits to be confirmed.
const clockCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.clockSkew',
  'ovh.invalidSignature',
  'ovh.invalidApplicationKey',
  'ovh.unknownConsumerKey',
  'ovh.notSignedIn',
]);

/** Whether the same request may succeed in a moment. */
export function isTransient({
  failure,
  isBrokenOff,
}: {
  failure: AppError;
  isBrokenOff: boolean;
}): boolean {
  return isBrokenOff || transient.has(failure.code);
}

/** Whether the keys themselves were refused, so that every other call would be too. */
export function isAboutKeys(error: AppError): boolean {
  return aboutKeys.has(error.code);
}

/**
 * Whether a wrong clock may be the cause: it makes signatures fail, under three names that were reported.
 * The two others are guesses, and cost one question for the time before the client gives up anyway.
 */
export function mayBeForClock({ code }: AppError): boolean {
  return clockCodes.has(code);
}

export function isRateLimited({ code }: AppError): boolean {
  return code === 'ovh.rateLimited';
}

/** Exponential with full jitter, so that calls that failed together do not come back together. */
export function backOffMs(retry: number, random: number): number {
  return random * Math.min(maxBackOffMs, firstBackOffMs * 2 ** retry);
}

/** How long all requests pause after there were too many, `refusals` times in a row before. */
export function pauseMs(refusals: number, random: number): number {
  return (0.5 + random / 2) * Math.min(maxPauseMs, firstPauseMs * 2 ** refusals);
}

/**
 * Reads `Retry-After`, seconds or a date; null when there is none to read. A date is taken relative to
 * the server's own, if it tells it: this computer's clock may be wrong. Pure.
 */
export function retryAfterMs(
  headers: { get(name: string): string | null },
  nowMs: number,
): number | null {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (text === '') return null;
  const seconds = Number(text);
  const serverMs = dateMs(headers.get('date')) ?? nowMs;
  const untilMs = dateMs(text);
  const wait = untilMs === null ? seconds * 1000 : untilMs - serverMs;
  return Number.isNaN(wait) ? null : Math.min(maxRetryAfterMs, Math.max(0, wait));
}

/** An HTTP date, each form of which begins with the day of the week; `Date.parse` takes more for one. */
function dateMs(header: string | null): number | null {
  const text = header?.trim() ?? '';
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return null;
  // One of the three forms leaves out that it is GMT.
  const ms = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(ms) ? null : ms;
}
