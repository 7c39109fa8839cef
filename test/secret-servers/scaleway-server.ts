import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/** Scaleway's Secret Manager, for one key. */
export interface ScalewayServer extends Answering {
  /** `fetch` that redirects Scaleway's address here. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

export interface ScalewayServerOptions {
  secretKey: string;
  region: string;
  /** The latest version, by the secret's id. */
  secrets: Record<string, string | Uint8Array>;
  /** Replaces the normal answer. */
  answer?: (request: Received) => Answer | undefined;
}

export async function startScalewayServer(options: ScalewayServerOptions): Promise<ScalewayServer> {
  const secretsPath = `/secret-manager/v1beta1/regions/${options.region}/secrets`;
  const server = await startAnswering((request) => {
    const special = options.answer?.(request);
    if (special !== undefined) return special;
    if (request.headers['x-auth-token'] !== options.secretKey) return denied;
    const { pathname } = new URL(request.path, 'http://localhost');
    if (request.method !== 'GET') return refusal(405, 'unknown_method');
    if (pathname === secretsPath) return { status: 200, body: { secrets: [], total_count: 0 } };
    const id = /^\/([^/]+)\/versions\/latest\/access$/.exec(pathname.replace(secretsPath, ''))?.[1];
    const secret = id === undefined ? undefined : options.secrets[id];
    if (id === undefined || secret === undefined) {
      const body = { type: 'not_found', resource: 'secret', resource_id: id, message: 'not found' };
      return { status: 404, body };
    }
    const data = Buffer.from(secret).toString('base64');
    return { status: 200, body: { secret_id: id, revision: 1, data, type: 'opaque' } };
  });
  return {
    ...server,
    fetch: (url, init) => fetch(url.replace('https://api.scaleway.com', server.address), init),
  };
}

const denied: Answer = {
  status: 401,
  body: {
    type: 'denied_authentication',
    method: 'api_key',
    reason: 'not_found',
    message: 'authentication is denied',
  },
};

/** An error of Scaleway's APIs. */
export function refusal(status: number, type: string): Answer {
  return { status, body: { type, message: `Refused: ${type}` } };
}
