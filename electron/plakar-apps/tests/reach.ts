import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { ServerAddress, ServerProtocol } from '../rules/app-address.ts';
import type { DetectedServer } from '../../../shared/plakar-apps/plakar-app.ts';
import { connectionFailure } from './connection-failure.ts';
import { Conversation } from './conversation.ts';
import { greetMysql, greetPostgres, greetSsh } from './greetings.ts';

interface ReachRequest {
  address: ServerAddress;
  protocol: ServerProtocol;
  fields: Readonly<Record<string, string>>;
  timeoutMs: number;
  signal: AbortSignal;
}

/**
 * Checks only whether a server of this protocol answers at the address. Sends none of the app's secrets. Throws
 * `connection.…`. Uses no proxy, because plakar uses none.
 */
export async function reach({
  address,
  protocol,
  fields,
  timeoutMs,
  signal,
}: ReachRequest): Promise<DetectedServer> {
  signal.throwIfAborted();
  const socket = connect(address);
  const timer = setTimeout(() => socket.destroy(new AppError('connection.timeout')), timeoutMs);
  const onAbort = () => socket.destroy(new AppError('connection.cancelled'));
  signal.addEventListener('abort', onAbort);
  try {
    return await speak(new Conversation(socket), protocol, { ...fields, host: address.host });
  } catch (error) {
    throw connectionFailure(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
  }
}

type Fields = Readonly<Record<string, string>>;

async function speak(
  conversation: Conversation,
  protocol: ServerProtocol,
  fields: Fields,
): Promise<DetectedServer> {
  if (protocol === 'sftp') {
    await greetSsh(conversation);
    return 'ssh';
  }
  const isPostgres = protocol === 'postgres' || protocol === 'postgres+bin';
  const seen = isPostgres ? 'postgresql' : 'mysql';
  const policy = tlsPolicyOf(fields);
  const offersTls = await (isPostgres
    ? greetPostgres(conversation)
    : greetMysql(conversation, policy.isWanted));
  if (!offersTls) {
    if (policy.isRequired) throw new AppError('connection.noTls');
    return seen;
  }
  if (!policy.isWanted) return seen;
  await encrypt(conversation.release(), fields, policy);
  return `${seen}-tls`;
}

interface TlsPolicy {
  isWanted: boolean;
  isRequired: boolean;
  /**
   * The authority that must have issued the certificate. Null: not checked, because plakar's programs then use files of
   * their own, which this program must not read.
   */
  authority: string | null;
  checksName: boolean;
}

/** Covers the terms of both databases: `verify-full` in one is `verify_identity` in the other. */
function tlsPolicyOf(fields: Fields): TlsPolicy {
  const mode = (fields['ssl_mode'] ?? '').replace('_', '-');
  const verifies = mode.startsWith('verify');
  const authority = fields['ssl_root_cert_data'] ?? '';
  return {
    isWanted: mode !== 'disable' && mode !== 'disabled',
    isRequired: verifies || mode === 'require' || mode === 'required',
    authority: verifies && authority !== '' ? authority : null,
    checksName: mode === 'verify-full' || mode === 'verify-identity',
  };
}

/** Only checks whether an encrypted connection can be established; sends nothing on it. */
function encrypt(
  socket: Socket,
  { host = '' }: Fields,
  { authority, checksName }: TlsPolicy,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const tls = connectTls({
      socket,
      ...(isIP(host) === 0 ? { servername: host } : { host }),
      ...(authority === null ? { rejectUnauthorized: false } : { ca: authority }),
      ...(checksName ? {} : { checkServerIdentity: () => undefined }),
    });
    tls.once('secureConnect', resolve);
    // For the lifetime of the sockets: an unhandled error would end the whole program.
    tls.on('error', reject);
    socket.on('error', reject);
    // If this side ends the connection, the error says why; a bare close comes from the server.
    socket.once('close', () => reject(new AppError('connection.unexpectedAnswer')));
  });
}
