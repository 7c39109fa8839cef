import { AppError } from '../../../shared/bridge/errors.ts';
import type { Conversation } from './conversation.ts';

/** Waits for an SSH server to identify itself; the server may send other lines first (RFC 4253, section 4.2). */
export async function greetSsh(conversation: Conversation): Promise<void> {
  await conversation.hear((heard) => /(?:^|\n)SSH-(?:2\.0|1\.99)-/.test(heard.toString('latin1')));
}

/** `SSLRequest` of PostgreSQL's protocol: its length, and a number that is not a protocol version. */
const postgresTlsRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/** Requests encryption from a PostgreSQL server. Returns whether it is offered. */
export async function greetPostgres(conversation: Conversation): Promise<boolean> {
  conversation.say(postgresTlsRequest);
  const heard = await conversation.hear((bytes) => bytes.length > 0);
  const answer = String.fromCharCode(heard[0] ?? 0);
  if (answer === 'S') return true;
  // Servers without any knowledge of encryption answer `E`.
  if (answer === 'N' || answer === 'E') return false;
  throw new AppError('connection.unexpectedAnswer');
}

const protocolTen = 10;
const errorPacket = 0xff;
const encryption = 0x0800;

/**
 * Reads a MySQL server's greeting, returns whether it offers encryption, and starts it if wanted. Disconnecting after
 * the greeting counts as a failed connection on the server, one of the many that it allows.
 */
export async function greetMysql(conversation: Conversation, wantsTls: boolean): Promise<boolean> {
  const heard = await conversation.hear(isWholePacket);
  const packet = heard.subarray(4);
  if (packet[0] === errorPacket && packet.length >= 3) {
    // For example: this address may not connect, or there are too many connections.
    throw new AppError('connection.forbidden', { message: `MySQL ${packet.readUInt16LE(1)}` });
  }
  const versionEnd = packet.indexOf(0, 1);
  const flagsAt = versionEnd + 1 + 4 + 8 + 1;
  if (packet[0] !== protocolTen || versionEnd === -1 || packet.length < flagsAt + 2) {
    throw new AppError('connection.unexpectedAnswer');
  }
  const offersTls = (packet.readUInt16LE(flagsAt) & encryption) !== 0;
  if (offersTls && wantsTls) conversation.say(mysqlTlsRequest());
  return offersTls;
}

/** A packet has three bytes of length, one byte of sequence number, and the content. */
function isWholePacket(heard: Buffer): boolean {
  return heard.length >= 4 && heard.length >= 4 + heard.readUIntLE(0, 3);
}

/** The first half of a sign-in, which requests encryption and contains no user name. */
function mysqlTlsRequest(): Buffer {
  const packet = Buffer.alloc(4 + 32);
  packet.writeUIntLE(32, 0, 3);
  packet[3] = 1;
  // Protocol 4.1, encryption, secure sign-in.
  packet.writeUInt32LE(0x0200 | encryption | 0x8000, 4);
  packet.writeUInt32LE(16 * 1024 * 1024, 8);
  // utf8mb4
  packet[12] = 45;
  return packet;
}
