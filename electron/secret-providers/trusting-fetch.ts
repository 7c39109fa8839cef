import type { Agent, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import { authoritiesWith } from '../network/node-authorities.ts';
import type { ClientIdentity } from './client-identity.ts';
import { providerFailure } from './provider-errors.ts';
import type { Fetch, ReaderPorts } from './secret-reader.ts';

/**
 * A `fetch` that trusts the given certificates and no others, for a server of one's own. It does what
 * reading needs: https without a body, through the system's proxy where there is one, and no redirects.
 */
export function fetchTrusting(certificates: string, ports: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return fetchWith(() => ({ rejectUnauthorized: true, ca: certificates }), ports);
}

/** The same, but whoever answers is taken for the server: only where the user asked for that. */
export function fetchTrustingAnyone(ports: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return fetchWith(() => ({ rejectUnauthorized: false }), ports);
}

/**
 * The same, of a server that is trusted as others are, with a certificate of ours, which Electron's `fetch` cannot
 * show. Fails with `provider.certificateRefused` where the server says in TLS that it does not accept it.
 */
export function fetchAs(
  { certificates, key }: Pick<ClientIdentity, 'certificates' | 'key'>,
  { proxyFor, extraAuthorities }: Pick<ReaderPorts, 'proxyFor' | 'extraAuthorities'>,
): Fetch {
  const fetch = fetchWith(
    () => ({
      rejectUnauthorized: true,
      ca: authoritiesWith(extraAuthorities()),
      cert: certificates,
      key,
    }),
    { proxyFor },
  );
  return (url, init) =>
    fetch(url, init).catch((error: unknown) => {
      throw isCertificateRefused(error) ? providerFailure('provider.certificateRefused') : error;
    });
}

/**
 * Verification is named even where it is on: Node turns it off for all that do not, where a variable of the
 * environment says so.
 */
type Trust =
  | { rejectUnauthorized: true; ca: string | string[] | undefined; cert?: string; key?: string }
  | { rejectUnauthorized: false };

function fetchWith(trust: () => Trust, { proxyFor }: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return async (url, init = {}) => {
    const proxy = await proxyFor(url);
    const agent = proxy === null ? undefined : await agentFor(proxy);
    const answer = await send(url, init, { ...trust(), agent });
    return asResponse(answer, init.method);
  };
}

function send(
  url: string,
  init: RequestInit,
  trust: Trust & { agent: Agent | undefined },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      ...trust,
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      // What other addresses were reached by is nothing to an address with certificates of its own.
      ...(trust.agent === undefined ? { agent: false } : {}),
      ...(init.signal ? { signal: init.signal } : {}),
    });
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** Alerts about our certificate (RFC 8446, section 6.2): what is wrong with it, no access, or none that it agrees to. */
const certificateAlerts: ReadonlySet<number> = new Set([40, 42, 43, 44, 45, 46, 48, 49, 51, 116]);

/** OpenSSL and BoringSSL number the alerts of the other side from here among their errors. */
const firstAlert = 1000;

/** Whether the server said so in TLS. One that cuts the line instead says nothing. */
function isCertificateRefused(error: unknown): boolean {
  const said = error instanceof Error ? error.message : '';
  const reason = /error:[\da-f]{2}0{3}([\da-f]{3}):SSL routines:/i.exec(said)?.[1] ?? '';
  return certificateAlerts.has(Number.parseInt(reason, 16) - firstAlert);
}

function asResponse(answer: IncomingMessage, method = 'GET'): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
  if (status >= 300 && status < 400) {
    answer.destroy();
    // As `fetch` says it; the token goes to the address that the user gave and to no other.
    throw new TypeError('unexpected redirect');
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const hasNoBody = status === 204 || status === 205 || method === 'HEAD';
  if (hasNoBody) answer.resume();
  const body = hasNoBody ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>);
  return new Response(body, { status, statusText, headers });
}

/** Loaded only behind a proxy. */
async function agentFor(proxy: string): Promise<Agent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy);
}
