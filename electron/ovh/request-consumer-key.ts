import { parseUrl } from '../runtime.ts';
import { z } from 'zod';
import { AppError } from '../../shared/bridge/errors.ts';
import { isKeyText } from '../../shared/accounts/key-text.ts';
import { maxShortBytes } from '../http/limits.ts';
import { apiFailure } from './errors.ts';
import { linkSignals } from '../http/link-signals.ts';
import { urlOf } from './path.ts';
import { AttemptError, send, type Answer } from './http-request.ts';
import { defaultLimits, guarded, type FetchFor, type TimeLimits } from '../http/transport.ts';

interface KeyRequest {
  baseUrl: string;
  applicationKey: string;
  /** Paths. The method of all of them is `GET`. */
  rules: readonly string[];
  fetch: FetchFor<'POST'>;
  userAgent?: string;
  limits?: TimeLimits;
  signal: AbortSignal;
}

/** A consumer key that works once its owner confirms it on the validation page. Both values are secrets. */
export interface PendingKey {
  consumerKey: string;
  validationUrl: string;
}

const Pending = z.object({
  consumerKey: z.string().min(1).max(500).refine(isKeyText),
  validationUrl: z.string().max(2000),
  state: z.literal('pendingValidation'),
});

const path = '/auth/credential';

/**
 * Requests a consumer key that may read what the rules name. The program's only write to the API: method, path and the
 * method of the rules are fixed. Throws `AppError`.
 */
export async function requestConsumerKey(request: KeyRequest): Promise<PendingKey> {
  const { baseUrl } = request;
  const { body, queryId } = await post(request, urlOf(baseUrl, path));
  const pending = Pending.safeParse(body);
  if (!pending.success || !isValidationPage(pending.data.validationUrl, baseUrl)) {
    // Does not quote the response: it contains the key.
    const message = 'The answer is no consumer key to confirm.';
    throw new AppError('ovh.unexpectedAnswer', { message, reference: queryId });
  }
  const { consumerKey, validationUrl } = pending.data;
  return { consumerKey, validationUrl };
}

async function post(request: KeyRequest, url: string): Promise<Answer> {
  const { applicationKey, rules, fetch, userAgent, limits = defaultLimits } = request;
  const linked = linkSignals([request.signal]);
  const accessRules = rules.map((rule) => ({ method: 'GET', path: rule }));
  try {
    return await send({
      start: (signal) =>
        fetch(url, {
          ...guarded,
          method: 'POST',
          headers: {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            'X-Ovh-Application': applicationKey,
            ...(userAgent === undefined ? {} : { 'User-Agent': userAgent }),
          },
          body: JSON.stringify({ accessRules }),
          signal,
        }),
      limits,
      maxBytes: maxShortBytes,
      signal: linked.signal,
      nowMs: Date.now(),
      secrets: [applicationKey],
      refusalOf: (refusal) => apiFailure({ ...refusal, method: 'POST', path }),
    });
  } catch (error) {
    throw error instanceof AttemptError ? error.failure : error;
  } finally {
    linked.unlink();
  }
}

/**
 * Whether the page to confirm a key may be opened: only OVHcloud's own, or one on the requested host. A response must
 * not be able to open anything else in the user's browser.
 */
function isValidationPage(text: string, baseUrl: string): boolean {
  const page = parseUrl(text);
  if (page === null || page.username !== '' || page.password !== '') return false;
  // A custom endpoint is https, or this computer.
  if (page.origin === new URL(baseUrl).origin) return true;
  const isOvhcloud = /\.(ovh|ovhcloud)\.com$/.test(page.hostname) && page.port === '';
  return page.protocol === 'https:' && isOvhcloud;
}
