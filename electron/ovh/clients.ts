import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import { type ClientOptions, createOvhClient, type OvhClient } from './client.ts';
import type { OvhCredentials } from './credentials.ts';
import { baseUrlOf } from './endpoints.ts';
import { personsPatienceMs } from './rate-limit-gate.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';

/** Makes a client for an account. The client ends with the signal. */
export type ClientOf = (
  endpoint: Endpoint,
  credentials: OvhCredentials,
  options?: Pick<ClientOptions, 'signal' | 'patienceMs' | 'onPause'>,
) => OvhClient;

export function userAgentOf(version: string): string {
  return `ovhcloud-inventory/${version}`;
}

/** Makes clients. Clients of one API share its server clock, so that the time is requested only once. */
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
