import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { Readable } from 'node:stream';
import type { SecureContext, TLSSocket } from 'node:tls';
import { AppError } from '../../shared/bridge/errors.ts';
import { portOf } from '../network/proxy-address.ts';
import type { AskingProxy, ProxyLogin } from '../network/proxy-login.ts';

/** A standard `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** How Node's requests leave this computer. */
export interface NodeRoute {
  /** The system's proxy for an address; null: none. Rejects if Node cannot use that proxy. */
  proxyFor: (url: string) => Promise<string | null>;
  /** The login for a proxy; null or absent: none. */
  proxyLoginFor?: (asking: AskingProxy) => Promise<ProxyLogin | null>;
}

/**
 * `rejectUnauthorized` is set even where it is true: an environment variable can turn verification off for requests
 * that do not set it.
 */
export type Trust =
  | { rejectUnauthorized: true; secureContext: SecureContext }
  | { rejectUnauthorized: true; ca: string | string[] | undefined; cert?: string; key?: string }
  | { rejectUnauthorized: false };

/**
 * A `fetch` over Node's TLS, for servers that Chromium cannot be made to trust. It does what API requests need: https,
 * the system's proxy if there is one, whole bodies and no redirects. Rejects with `network.proxyAuthRequired` if the
 * proxy refuses the login.
 */
export function fetchByNode(trust: () => Trust, route: NodeRoute, agents = newAgents): Fetch {
  return async (url, init = {}) => {
    const asked = new Request(url, init);
    const body = asked.body === null ? null : Buffer.from(await asked.arrayBuffer());
    const agent = await agents(await proxyOf(url, route));
    const options = { ...trust(), agent, signal: init.signal };
    // A reused connection may have been closed meanwhile: retried on a new one, as Chromium does (Node's documentation,
    // `request.reusedSocket`).
    const answer = await send(asked, body, options).catch((error: unknown) => {
      if (error instanceof ClosedMeanwhile) return send(asked, body, options);
      throw error;
    });
    return asResponse(answer, asked.method);
  };
}

/** Creates the agent that connects through a proxy, or directly. */
type Agents = (proxy: URL | null) => Promise<Agent>;

/** A new agent each time: an address with its own certificates shares no connections with others. */
const newAgents: Agents = (proxy) => agentFor(proxy, false);

/** Reuses connections: a handshake for each request would take longer than its answer. */
export function reusedAgents(): Agents {
  const agents = new Map<string, Promise<Agent>>();
  return (proxy) => {
    const key = proxy?.href ?? '';
    const agent = agents.get(key) ?? agentFor(proxy, true);
    agents.set(key, agent);
    return agent;
  };
}

async function agentFor(proxy: URL | null, keepAlive: boolean): Promise<Agent> {
  if (proxy === null) return new Agent({ keepAlive });
  // Loaded only behind a proxy.
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy, { keepAlive, rejectUnauthorized: true });
}

/** The proxy for a URL, with its login. */
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

/** A reused connection was closed before anything was answered on it. */
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
    // https-proxy-agent passes a proxy's refusal on as if the server had sent it: anyone on the way could answer so.
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
    // The error of `fetch`. Keys go only to the address that they are meant for.
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
