import type { AuthContext, Authentication } from './authentication.ts';
import { BearerTokenAuth } from './bearer-token-auth.ts';
import { secretsOf, type OvhCredentials } from './credentials.ts';
import { tokenUrlOf } from './endpoints.ts';
import { requestToken, type TokenFetch } from './oauth2-token.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { SignatureAuth } from './signature-auth.ts';
import { defaultLimits, type TimeLimits } from '../http/transport.ts';

interface Settings {
  baseUrl: string;
  credentials: OvhCredentials;
  fetch: TokenFetch;
  serverClock?: ServerClock;
  userAgent?: string;
  limits?: TimeLimits;
}

/** Returns the authentication that fits the method of these credentials. */
export function authenticationFor(settings: Settings, authContext: AuthContext): Authentication {
  const { credentials, baseUrl, fetch, userAgent, limits = defaultLimits } = settings;
  const { askTime, onRequest, now, signal } = authContext;
  if (credentials.method === 'consumer-key') {
    const serverClock = settings.serverClock ?? createServerClock();
    return new SignatureAuth({ keys: credentials, serverClock, now, askTime });
  }
  const tokenUrl = tokenUrlOf(baseUrl);
  return new BearerTokenAuth({
    now,
    secrets: secretsOf(credentials),
    askToken: () => {
      onRequest();
      const nowMs = now();
      return requestToken({
        account: credentials,
        tokenUrl,
        fetch,
        userAgent,
        limits,
        signal,
        nowMs,
      });
    },
  });
}
