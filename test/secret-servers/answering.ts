import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** A complete request, as a test server received it. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The subject of the client's certificate, if the server requests one and trusts it. */
  clientName?: string;
}

/** The answer: JSON unless `body` is a text. `null`: no answer, ever. `'hang-up'`: the connection is cut. */
export type Answer =
  { status: number; headers?: Record<string, string>; body: unknown } | null | 'hang-up';

/** A test server on a free local port. */
export interface Answering {
  address: string;
  received: Received[];
  close(): Promise<void>;
}

/** The certificate of a test server, for `localhost`, and the client certificates it requests. */
export interface Identity {
  key: string;
  certificate: string;
  /** PEM of the authority for client certificates. Clients without such a certificate are answered too. */
  clientAuthority?: string;
}

/** Starts a server that answers each request with a function, and records the requests. */
export async function startAnswering(
  answerTo: (request: Received) => Answer,
  /** The server then uses https. */
  identity: Identity | null = null,
): Promise<Answering> {
  const received: Received[] = [];
  const onRequest: RequestListener = (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request: Received = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        ...clientOf(incoming.socket),
      };
      received.push(request);
      const answer = answerTo(request);
      if (answer === null) return;
      if (answer === 'hang-up') {
        incoming.socket.destroy();
        return;
      }
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      outgoing.end(text);
    });
  };
  const server =
    identity === null ? createServer(onRequest) : createTlsServer(tlsOf(identity), onRequest);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  return {
    address: `${identity === null ? 'http://127.0.0.1' : 'https://localhost'}:${String(address.port)}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tlsOf({ key, certificate, clientAuthority }: Identity) {
  const asking = { requestCert: true, rejectUnauthorized: false, ca: clientAuthority };
  return { key, cert: certificate, ...(clientAuthority === undefined ? {} : asking) };
}

function clientOf(socket: Socket): Pick<Received, 'clientName'> {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return {};
  return { clientName: String(socket.getPeerCertificate().subject.CN) };
}
