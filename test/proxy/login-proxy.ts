import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nobody through who does not say who they are. For http. */
export interface LoginProxy {
  port: number;
  /** How many requests went through, and how many were turned away. */
  readonly passed: number;
  readonly refused: number;
  close: () => Promise<void>;
}

export async function startLoginProxy(login: string): Promise<LoginProxy> {
  const expected = `Basic ${Buffer.from(login).toString('base64')}`;
  const counts = { passed: 0, refused: 0 };
  const server = createServer((incoming, outgoing) => {
    const { 'proxy-authorization': given, ...headers } = incoming.headers;
    if (given !== expected) {
      counts.refused += 1;
      outgoing.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="test"' }).end();
      return;
    }
    counts.passed += 1;
    const onward = request(incoming.url ?? '', { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    get passed() {
      return counts.passed;
    },
    get refused() {
      return counts.refused;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
