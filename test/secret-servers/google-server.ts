import { createVerify, generateKeyPairSync } from 'node:crypto';
import { startAnswering, type Answer, type Answering, type Received } from './answering.ts';

/** Google's token endpoint and Secret Manager, on one address. */
export interface GoogleServer extends Answering {
  /** The key file that Google issues, for the server's only account. */
  serviceAccountKey: string;
  /** `fetch` that redirects Google's addresses here. Other addresses are refused. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

export interface GoogleServerOptions {
  /** The secrets by `projects/{project}/secrets/{name}/versions/{version}`, as text or bytes. */
  secrets: Record<string, string | Uint8Array>;
  /** Replaces the normal answer. */
  answer?: (request: Received) => Answer | undefined;
}

const token = 'ya29.token-of-a-test';
const clientEmail = 'reader@a-project.iam.gserviceaccount.com';
const hosts = new Set(['oauth2.googleapis.com', 'secretmanager.googleapis.com']);

/** A user's credentials as Google's command line stores them. */
export const userCredentials = {
  type: 'authorized_user',
  client_id: 'id-of-a-test',
  client_secret: 'secret-of-a-test',
  refresh_token: 'refresh-token-of-a-test',
};

// Once: generating a key pair takes up to seconds.
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Starts a server that verifies each assertion's signature, and requires its own token. */
export async function startGoogleServer(options: GoogleServerOptions): Promise<GoogleServer> {
  const server = await startAnswering((request) => {
    const special = options.answer?.(request);
    if (special !== undefined) return special;
    if (request.path === '/token') return grant(request);
    if (request.headers.authorization !== `Bearer ${token}`) {
      return refusal(401, 'UNAUTHENTICATED');
    }
    const name = /^\/v1\/(projects\/[^?]+):access$/.exec(request.path)?.[1];
    const secret = name === undefined ? undefined : options.secrets[name];
    if (secret === undefined) return refusal(404, 'NOT_FOUND');
    const data = Buffer.from(secret);
    const payload = { data: data.toString('base64'), dataCrc32c: String(crc32c(data)) };
    return { status: 200, body: { name, payload } };
  });
  return {
    ...server,
    serviceAccountKey: JSON.stringify({
      type: 'service_account',
      project_id: 'a-project',
      private_key_id: 'key-id-1',
      private_key: privateKey,
      client_email: clientEmail,
      token_uri: 'https://elsewhere.example/token',
    }),
    fetch(url, init) {
      const { host, pathname, search } = new URL(url);
      if (url.startsWith(server.address)) return fetch(url, init);
      if (!hosts.has(host)) return Promise.reject(new Error('A request to somewhere else'));
      return fetch(`${server.address}${pathname}${search}`, init);
    },
  };
}

/** An error of Google's APIs. */
export function refusal(status: number, reason: string): Answer {
  return {
    status,
    body: { error: { code: status, message: `Refused: ${reason}`, status: reason } },
  };
}

function grant({ body }: Received): Answer {
  const form = new URLSearchParams(body);
  if (form.get('grant_type') === 'refresh_token') {
    const isKnown = form.get('refresh_token') === userCredentials.refresh_token;
    return isKnown ? granted : notGranted('Token has been expired or revoked.');
  }
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const { iss, aud } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
    iss?: string;
    aud?: string;
  };
  const isSigned = createVerify('RSA-SHA256')
    .update(`${head}.${claims}`)
    .verify(publicKey, signature, 'base64url');
  const isOurs = iss === clientEmail && aud === 'https://oauth2.googleapis.com/token';
  return isSigned && isOurs ? granted : notGranted('Invalid JWT Signature.');
}

function notGranted(description: string): Answer {
  return { status: 400, body: { error: 'invalid_grant', error_description: description } };
}

const granted: Answer = {
  status: 200,
  body: { access_token: token, expires_in: 3599, token_type: 'Bearer' },
};

/** CRC-32C (Castagnoli), as the API adds it to each payload. */
function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
