import type { IncomingHttpHeaders } from 'node:http';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

/** A request as a server of a test received it, whole. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What it answers: JSON unless `body` is a text. `null`: nothing, ever. `'hang-up'`: the line is cut. */
export type Answer =
  { status: number; headers?: Record<string, string>; body: unknown } | null | 'hang-up';

/** A server of a test, on a free port of this machine. */
export interface Answering {
  address: string;
  received: Received[];
  close(): Promise<void>;
}

/** Starts a server that answers each request by a function, and keeps what it received. */
export async function startAnswering(
  answerTo: (request: Received) => Answer,
  /** Of `localhost`: the server then speaks https. */
  identity: { key: string; certificate: string } | null = null,
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
    identity === null
      ? createServer(onRequest)
      : createTlsServer({ key: identity.key, cert: identity.certificate }, onRequest);
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
