import { z } from 'zod';
import { AppError } from '../../shared/bridge/errors.ts';
import { isKeyText } from '../../shared/accounts/key-text.ts';
import { maxShortBytes } from '../http/limits.ts';
import type { ServiceAccount } from './credentials.ts';
import { cleanMessage } from '../http/clean-message.ts';
import { apiFailure, queryIdOf } from './errors.ts';
import { AttemptError, send, type Refusal } from './http-request.ts';
import { guarded, type FetchFor, type TimeLimits } from '../http/transport.ts';

/** The `fetch` that token requests need. */
export type TokenFetch = FetchFor<'POST'>;

/** A token and its reported lifetime in milliseconds; null if not reported. */
export interface Token {
  text: string;
  lifetimeMs: number | null;
}

interface TokenRequest {
  account: ServiceAccount;
  tokenUrl: string;
  fetch: TokenFetch;
  userAgent: string | undefined;
  limits: TimeLimits;
  signal: AbortSignal;
  nowMs: number;
}

const Granted = z.object({
  access_token: z.string().max(20_000).refine(isKeyText),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().nullable().default(null).catch(null),
});

const Denied = z.object({
  error: z.string(),
  error_description: z.string().default('').catch(''),
});

/** RFC 6749, section 5.2: the client is unknown, its secret is wrong, or this method is not allowed for it. */
const aboutClient = new Set(['invalid_client', 'unauthorized_client', 'invalid_grant']);

/**
 * Requests an OAuth2 token once, with the client credentials of a service account. It calls no API and can send nothing
 * else. Throws `AttemptError`, or the signal's reason.
 */
export async function requestToken(request: TokenRequest): Promise<Token> {
  const { account, tokenUrl, fetch, userAgent, limits, signal, nowMs } = request;
  const { clientId, clientSecret } = account;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'all',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const { body, queryId } = await send({
    start: (ended) =>
      fetch(tokenUrl, {
        ...guarded,
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/x-www-form-urlencoded',
          ...(userAgent === undefined ? {} : { 'User-Agent': userAgent }),
        },
        body: form.toString(),
        signal: ended,
      }),
    limits,
    maxBytes: maxShortBytes,
    signal,
    nowMs,
    secrets: [clientId, clientSecret],
    refusalOf,
  });
  const granted = Granted.safeParse(body);
  if (!granted.success) {
    // Does not report the parse error: it may quote the token.
    const context = { message: 'The answer holds no token.', reference: queryId };
    throw new AttemptError(new AppError('ovh.unexpectedAnswer', context), {});
  }
  const { access_token: text, expires_in: seconds } = granted.data;
  return { text, lifetimeMs: seconds === null ? null : seconds * 1000 };
}

function refusalOf(refusal: Refusal): AppError {
  const denied = Denied.safeParse(bodyOf(refusal));
  const usual = apiFailure({ ...refusal, method: 'POST', path: '/auth/oauth2/token' });
  if (!denied.success) return usual;
  const { error, error_description: description } = denied.data;
  return new AppError(aboutClient.has(error) ? 'ovh.invalidClient' : usual.code, {
    httpStatus: refusal.status,
    reference: queryIdOf(refusal.headers),
    message: cleanMessage(description === '' ? error : description),
  });
}

function bodyOf({ bodyText }: Refusal): unknown {
  try {
    return JSON.parse(bodyText);
  } catch {
    return null;
  }
}
