import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A proxy that opens a connection to any requested host, and records what it received. */
export async function startConnectProxy() {
  const reported: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    reported.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    const onward = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward);
      onward.pipe(socket);
    });
    for (const end of [socket, onward]) {
      end.on('error', () => end.destroy());
      end.on('close', () => {
        socket.destroy();
        onward.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${String(address.port)}`, reported, close };
}
