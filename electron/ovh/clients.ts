import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import { type ClientOptions, createOvhClient, type OvhClient } from './client.ts';
import type { OvhCredentials } from './credentials.ts';
import { baseUrlOf } from './endpoints.ts';
import { personsPatienceMs } from './pace.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

/** Makes a client of an account, which ends with the signal. */
export type ClientOf = (
  endpoint: Endpoint,
  credentials: OvhCredentials,
  options?: Pick<ClientOptions, 'signal' | 'patienceMs' | 'onPause'>,
) => OvhClient;

export function userAgentOf(version: string): string {
  return `ovhcloud-inventory/${version}`;
}

/** Makes clients. Those of one API share what is known of its clock, so that it is asked once. */
export function clientsOver({
  fetch,
  version,
}: Pick<ClientOptions, 'fetch'> & { version: string }): ClientOf {
  const clocks = new Map<string, ServerClock>();
  return (endpoint, credentials, options) => {
    const baseUrl = baseUrlOf(endpoint);
    const serverClock = clocks.get(baseUrl) ?? createServerClock();
    clocks.set(baseUrl, serverClock);
    return createOvhClient({
      baseUrl,
      credentials,
      fetch,
      serverClock,
      userAgent: userAgentOf(version),
      patienceMs: personsPatienceMs,
      ...options,
    });
  };
}
