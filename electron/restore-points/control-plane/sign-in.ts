import { z } from 'zod';
import { AppError } from '../../../shared/bridge/errors.ts';
import { isKeyText } from '../../../shared/accounts/key-text.ts';
import { maxShortBytes } from '../../http/limits.ts';
import { guarded, type FetchFor } from '../../http/transport.ts';
import { bodyOf, sendRequest } from './request.ts';
import { controlPlaneFailure } from './failures.ts';

/** The `fetch` that signing in needs. */
type SignInFetch = FetchFor<'POST'>;

interface SignIn {
  /** Ends in `/api/v1`. */
  base: string;
  fetch: SignInFetch;
  signal: AbortSignal;
}

const Granted = z.object({ token: z.string().max(20_000).refine(isKeyText) });

/** Signs in with an API key. Other requests carry only the resulting token, which expires, and never the key. */
export async function tokenOfKey(apiKey: string, signIn: SignIn): Promise<string> {
  try {
    return await post('/auth/login/apikey', { api_key: apiKey }, { ...signIn, secrets: [apiKey] });
  } catch (error) {
    throw isOfKey(error) ? withCode(error, 'controlPlane.unauthorized') : error;
  }
}

/** The API document lists 400 and 500 besides success, so how a wrong key is refused is a guess: 400, 401 or 403. */
function isOfKey(error: unknown): error is AppError {
  return error instanceof AppError && [400, 401, 403].includes(error.failure.httpStatus ?? 0);
}

function withCode({ failure }: AppError, code: 'controlPlane.unauthorized'): AppError {
  const { httpStatus, message } = failure;
  return new AppError(code, { httpStatus, message });
}

/** Requests a token for another organisation of the same user. */
export function tokenOfOrganisation(
  organisationId: string,
  token: string,
  signIn: SignIn,
): Promise<string> {
  return post(
    '/auth/badge',
    { organization_id: organisationId },
    { ...signIn, secrets: [token], token },
  );
}

interface Post extends SignIn {
  secrets: readonly string[];
  token?: string;
}

/** Only these two paths can be posted to. */
async function post(
  path: '/auth/login/apikey' | '/auth/badge',
  body: Readonly<Record<string, string>>,
  { base, fetch, signal, secrets, token }: Post,
): Promise<string> {
  const answer = await sendRequest({
    start: (ended) =>
      fetch(`${base}${path}`, {
        ...guarded,
        method: 'POST',
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        signal: ended,
      }),
    signal,
    secrets,
    maxBytes: maxShortBytes,
  });
  const granted = Granted.safeParse(bodyOf(answer, secrets));
  // Does not report the parse error: it may quote the token.
  if (!granted.success) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
  return granted.data.token;
}
