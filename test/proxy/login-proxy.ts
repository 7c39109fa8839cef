import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy that requires credentials, for http and, through tunnels, for https. */
export interface LoginProxy {
  port: number;
  /** Number of forwarded and of refused requests. */
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
  // A server loses track of its tunnel sockets, yet waits for them when it closes.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ headers, url = '' }, socket) => {
    socket.on('error', () => socket.destroy());
    if (headers['proxy-authorization'] !== expected) {
      counts.refused += 1;
      // Discards what the client sends after its refusal: unread data would keep the socket open.
      socket.resume();
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\n' +
          'Proxy-Authenticate: Basic realm="test"\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    counts.passed += 1;
    const [host = '', port] = url.split(':');
    const onward = connect({ host, port: Number(port) }, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
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
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
