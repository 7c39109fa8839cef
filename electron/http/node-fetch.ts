import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';
import type { SecureContext, TLSSocket } from 'node:tls';
import { AppError } from '../../shared/bridge/errors.ts';
import { portOf } from '../network/proxy-address.ts';
import type { AskingProxy, ProxyLogin } from '../network/proxy-login.ts';

/** A standard `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How requests of Node's leave this computer. */
export interface NodeRoute {
  /** The proxy that the system has for an address; null: none. Fails where there is one that Node cannot use. */
  proxyFor: (url: string) => Promise<string | null>;
  /** Who signs in at a proxy; null, or left out: nobody. */
  proxyLoginFor?: (asking: AskingProxy) => Promise<ProxyLogin | null>;
}

/**
 * Verification is named even where it is on: Node turns it off for all that do not, where a variable of the
 * environment says so.
 */
export type Trust =
  | { rejectUnauthorized: true; secureContext: SecureContext }
  | { rejectUnauthorized: true; ca: string | string[] | undefined; cert?: string; key?: string }
  | { rejectUnauthorized: false };

/**
 * A `fetch` by Node's TLS, for servers that Chromium cannot be asked to trust. It does what asking an API needs:
 * https, through the system's proxy where there is one, whole bodies and no redirects. Fails with
 * `network.proxyAuthRequired` where the proxy refuses who signs in.
 */
export function fetchByNode(trust: () => Trust, route: NodeRoute, agents = newAgents): Fetch {
  return async (url, init = {}) => {
    const asked = new Request(url, init);
    const body = asked.body === null ? null : Buffer.from(await asked.arrayBuffer());
    const agent = await agents(await proxyOf(url, route));
    const options = { ...trust(), agent, signal: init.signal };
    // A connection that was kept may have been closed meanwhile: another one is made, as Chromium does (Node's
    // documentation, `request.reusedSocket`).
    const answer = await send(asked, body, options).catch((error: unknown) => {
      if (error instanceof ClosedMeanwhile) return send(asked, body, options);
      throw error;
    });
    return asResponse(answer, asked.method);
  };
}

/** Makes what connects by a proxy, or without one. */
type Agents = (proxy: URL | null) => Promise<Agent>;

/** What other addresses were reached by is nothing to an address with certificates of its own. */
const newAgents: Agents = (proxy) => agentFor(proxy, false);

/** Keeps connections for the next requests: a handshake for each would take longer than its answer. */
export function keptAgents(): Agents {
  const kept = new Map<string, Promise<Agent>>();
  return (proxy) => {
    const key = proxy?.href ?? '';
    const agent = kept.get(key) ?? agentFor(proxy, true);
    kept.set(key, agent);
    return agent;
  };
}

async function agentFor(proxy: URL | null, keepAlive: boolean): Promise<Agent> {
  if (proxy === null) return new Agent({ keepAlive });
  // Loaded only behind a proxy.
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy, { keepAlive, rejectUnauthorized: true });
}

/** With who signs in there. */
async function proxyOf(url: string, route: NodeRoute): Promise<URL | null> {
  const address = await route.proxyFor(url);
  if (address === null) return null;
  const proxy = new URL(address);
  const asking = { host: proxy.hostname, port: portOf(proxy) };
  const login = await route.proxyLoginFor?.(asking).catch(() => null);
  if (login) {
    proxy.username = encodeURIComponent(login.user);
    proxy.password = encodeURIComponent(login.password);
  }
  return proxy;
}

/** A connection that was kept from an earlier request was closed before anything was answered on it. */
class ClosedMeanwhile extends Error {
  override readonly name = 'ClosedMeanwhile';
}

type Options = Trust & { agent: Agent; signal: AbortSignal | null | undefined };

function send(
  { url, method, headers }: Request,
  body: Buffer | null,
  { signal, ...options }: Options,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      ...options,
      method,
      headers: Object.fromEntries(headers),
      ...(signal ? { signal } : {}),
    });
    // https-proxy-agent hands on a proxy's refusal as if the server had sent it: anybody on the way could answer so.
    sent.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      if (statusCode !== 200) sent.destroy(refusalOf(statusCode));
    });
    sent.on('response', (answer) => {
      if ((answer.socket as Partial<TLSSocket>).encrypted === true) resolve(answer);
      else sent.destroy(new Error('ERR_TUNNEL_CONNECTION_FAILED'));
    });
    sent.on('error', (error) => {
      const isClosed = sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      reject(isClosed ? new ClosedMeanwhile('ECONNRESET', { cause: error }) : error);
    });
    sent.end(body ?? undefined);
  });
}

function refusalOf(status: number): Error {
  return status === 407
    ? new AppError('network.proxyAuthRequired')
    : new Error(`ERR_TUNNEL_CONNECTION_FAILED ${status}`);
}

function asResponse(answer: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
  if (status >= 300 && status < 400) {
    answer.destroy();
    // As `fetch` says it; keys go to the address that they were meant for and to no other.
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
