import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

/** A test server that sends a protocol-specific greeting. */
export interface GreetingServer {
  port: number;
  /** Everything that clients sent unencrypted. */
  heard: Buffer[];
  close(): Promise<void>;
}

export interface Identity {
  key: string;
  certificate: string;
}

/** Starts a server on a free local port that greets each client. */
export async function startGreeting(
  greet: (socket: Socket, heard: Buffer[]) => void,
): Promise<GreetingServer> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    greet(socket, heard);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  return {
    port: address.port,
    heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export function startSsh(greeting = 'SSH-2.0-OpenSSH_9.9\r\n'): Promise<GreetingServer> {
  return startGreeting((socket, heard) => {
    socket.on('data', (bytes) => heard.push(bytes));
    socket.write(greeting);
  });
}

/** Answers `SSLRequest` with a letter, and after `S` continues in TLS. */
export function startPostgres(letter: string, identity: Identity | null = null) {
  return startGreeting((socket, heard) => {
    socket.once('data', (bytes) => {
      heard.push(bytes);
      socket.write(letter);
      if (identity !== null) beginTls(socket, identity);
    });
  });
}

/** Greets as MySQL 8, and switches to TLS on request if it has a certificate. */
export function startMysql(identity: Identity | null = null): Promise<GreetingServer> {
  return startGreeting((socket, heard) => {
    socket.write(mysqlGreeting(identity === null ? 0xf7ff : 0xffff));
    socket.once('data', (bytes) => {
      const request = bytes.subarray(0, 36);
      heard.push(request);
      // The bytes that follow are already encrypted.
      socket.pause();
      socket.unshift(bytes.subarray(request.length));
      if (identity !== null) beginTls(socket, identity);
    });
  });
}

function beginTls(socket: Socket, { key, certificate }: Identity): void {
  const secureContext = createSecureContext({ key, cert: certificate });
  const tls = new TLSSocket(socket, { isServer: true, secureContext });
  tls.on('error', () => socket.destroy());
}

/** MySQL protocol 10: version, thread, challenge and server capabilities. */
export function mysqlGreeting(capabilities: number): Buffer {
  const flags = Buffer.alloc(2);
  flags.writeUInt16LE(capabilities);
  return mysqlPacket(
    Buffer.concat([
      Buffer.from([10]),
      Buffer.from('8.0.39\0'),
      Buffer.from([1, 0, 0, 0]),
      Buffer.from('challeng'),
      Buffer.from([0]),
      flags,
      Buffer.alloc(20),
    ]),
  );
}

/** Sends an error instead of a greeting. */
export function mysqlRefusal(number: number, words: string): Buffer {
  const head = Buffer.from([0xff, number & 255, number >> 8]);
  return mysqlPacket(Buffer.concat([head, Buffer.from(words)]));
}

function mysqlPacket(content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUIntLE(content.length, 0, 3);
  return Buffer.concat([head, content]);
}
