import type { Asking, Authentication } from './authentication.ts';
import { Bearer } from './bearer.ts';
import { secretsOf, type OvhCredentials } from './credentials.ts';
import { tokenUrlOf } from './endpoints.ts';
import { requestToken, type TokenFetch } from './oauth2-token.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { Signatory } from './signatory.ts';
import { defaultLimits, type TimeLimits } from '../http/transport.ts';

interface Settings {
  baseUrl: string;
  credentials: OvhCredentials;
  fetch: TokenFetch;
  serverClock?: ServerClock;
  userAgent?: string;
  limits?: TimeLimits;
}

/** The authentication for these credentials. */
export function authenticationFor(settings: Settings, asking: Asking): Authentication {
  const { credentials, baseUrl, fetch, userAgent, limits = defaultLimits } = settings;
  const { askTime, onRequest, now, signal } = asking;
  if (credentials.method === 'consumer-key') {
    const serverClock = settings.serverClock ?? createServerClock();
    return new Signatory({ keys: credentials, serverClock, now, askTime });
  }
  const tokenUrl = tokenUrlOf(baseUrl);
  return new Bearer({
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
