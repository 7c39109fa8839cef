import { connect } from 'node:net';
import type { Simulator } from '../../simulator/simulator.ts';
import { signedHeaders } from './signed-client.ts';

export interface RawAnswer {
  /** Everything received on the connection, including headers. */
  received: string;
  /** The number of pieces of the body. */
  pieces: number;
  ended: 'end' | 'reset' | 'waiting';
}

/** Reads one answer from the socket itself, as no HTTP client shows what was really sent. */
export function rawGet(simulator: Simulator, path: string, waitMs = 5000): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(simulator.baseUrl);
  const headers = {
    ...signedHeaders(simulator.keys, 'GET', `${simulator.baseUrl}${path}`),
    Host: host,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const answer: RawAnswer = { received: '', pieces: 0, ended: 'waiting' };
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(finish, waitMs);
    socket.setNoDelay(true);
    socket.on('data', (piece) => {
      answer.received += piece.toString('latin1');
      answer.pieces += 1;
    });
    socket.on('end', () => {
      answer.ended = 'end';
      finish();
    });
    socket.on('error', () => {
      answer.ended = 'reset';
      finish();
    });
    socket.write(`GET /1.0${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  });
}

export function bodyOf({ received }: RawAnswer): string {
  return received.slice(received.indexOf('\r\n\r\n') + 4);
}

export function announcedLength({ received }: RawAnswer): number {
  return Number(/content-length: (\d+)/i.exec(received)?.[1]);
}
