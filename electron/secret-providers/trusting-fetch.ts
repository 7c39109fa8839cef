import type { Agent, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import type { Fetch, ReaderPorts } from './secret-reader.ts';

/**
 * A `fetch` that trusts the given certificates and no others, for a server of one's own. It does what
 * reading needs: https without a body, through the system's proxy where there is one, and no redirects.
 */
export function fetchTrusting(certificates: string, ports: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return fetchWith({ ca: certificates }, ports);
}

/** The same, but whoever answers is taken for the server: only where the user asked for that. */
export function fetchTrustingAnyone(ports: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return fetchWith({ rejectUnauthorized: false }, ports);
}

type Trust = { ca: string } | { rejectUnauthorized: false };

function fetchWith(trust: Trust, { proxyFor }: Pick<ReaderPorts, 'proxyFor'>): Fetch {
  return async (url, init = {}) => {
    const proxy = await proxyFor(url);
    const agent = proxy === null ? undefined : await agentFor(proxy);
    const answer = await send(url, init, { ...trust, agent });
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
