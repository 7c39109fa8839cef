import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';

/** Maximum number of retries of one call. After a 429 (too many requests), `RateLimitGate` decides instead. */
export const maxRetries = 3;

/** Consecutive calls without any response, each after its retries, before the client gives up. */
export const maxUnreached = 5;

/** Milliseconds. Limits the wait that a server can request. */
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

/**
 * How OVHcloud may refuse a signature that was made with a wrong time. The first three codes were reported by users of
 * other clients; the last two are guesses. `consumerKeyNotValid` is not among them: while a key waits for confirmation,
 * OVHcloud returns it every two seconds.
 */
const clockCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.clockSkew',
  'ovh.invalidSignature',
  'ovh.invalidApplicationKey',
  'ovh.unknownConsumerKey',
  'ovh.notSignedIn',
]);

/** Whether the same request may succeed soon. */
export function isTransient({
  failure,
  isBrokenOff,
}: {
  failure: AppError;
  isBrokenOff: boolean;
}): boolean {
  return isBrokenOff || transient.has(failure.code);
}

/** Whether the keys themselves were refused, so that every other call would fail too. */
export function isAboutKeys(error: AppError): boolean {
  return aboutKeys.has(error.code);
}

/** Whether a wrong clock may be the cause. A wrong guess costs one request of OVHcloud's time. */
export function mayBeForClock({ code }: AppError): boolean {
  return clockCodes.has(code);
}

export function isRateLimited({ code }: AppError): boolean {
  return code === 'ovh.rateLimited';
}

/** Exponential backoff with full jitter, so that calls that failed together do not retry together. */
export function backOffMs(retry: number, random: number): number {
  return random * Math.min(maxBackOffMs, firstBackOffMs * 2 ** retry);
}

/** Returns how long all requests pause after a 429 that follows `refusals` earlier ones in a row. */
export function pauseMs(refusals: number, random: number): number {
  return (0.5 + random / 2) * Math.min(maxPauseMs, firstPauseMs * 2 ** refusals);
}

/**
 * Parses `Retry-After`, in seconds or as a date; null if absent or unreadable. A date is relative to the server's own
 * `Date`, if present, because this computer's clock may be wrong. Pure.
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

/** Parses an HTTP date. All its forms begin with the weekday; `Date.parse` alone accepts more. */
function dateMs(header: string | null): number | null {
  const text = header?.trim() ?? '';
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return null;
  // One of the three forms omits GMT.
  const ms = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(ms) ? null : ms;
}
