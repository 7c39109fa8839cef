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
  /** Paths, all of them for `GET`. */
  rules: readonly string[];
  fetch: FetchFor<'POST'>;
  userAgent?: string;
  limits?: TimeLimits;
  signal: AbortSignal;
}

/** A consumer key that works once its owner has confirmed it on that page. Both are secrets. */
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
 * Asks OVHcloud for a consumer key that may read what the rules name. The only thing the product ever
 * writes with the API: method, path and the method of the rules are fixed. Fails with an `AppError`.
 */
export async function requestConsumerKey(request: KeyRequest): Promise<PendingKey> {
  const { baseUrl } = request;
  const { body, queryId } = await post(request, urlOf(baseUrl, path));
  const pending = Pending.safeParse(body);
  if (!pending.success || !isValidationPage(pending.data.validationUrl, baseUrl)) {
    // Not the answer itself: the key is in it.
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
 * Whether a page may be opened to confirm a key: OVHcloud's own, or one of the host that was asked. An
 * answer must not be able to open anything else in the user's browser.
 */
function isValidationPage(text: string, baseUrl: string): boolean {
  const page = parseUrl(text);
  if (page === null || page.username !== '' || page.password !== '') return false;
  // A custom endpoint is https, or this machine.
  if (page.origin === new URL(baseUrl).origin) return true;
  const isOvhcloud = /\.(ovh|ovhcloud)\.com$/.test(page.hostname) && page.port === '';
  return page.protocol === 'https:' && isOvhcloud;
}
