import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { ServerPlace, ServerProtocol } from '../rules/app-place.ts';
import type { DetectedServer } from '../../../shared/plakar-apps/plakar-app.ts';
import { connectionFailure } from './connection-failure.ts';
import { Conversation } from './conversation.ts';
import { greetMysql, greetPostgres, greetSsh } from './greetings.ts';

interface ReachRequest {
  place: ServerPlace;
  protocol: ServerProtocol;
  fields: Readonly<Record<string, string>>;
  timeoutMs: number;
  signal: AbortSignal;
}

/**
 * Finds out whether somebody who speaks the protocol answers at a place, and no more: nothing of the app's
 * secrets is sent. Throws what speaks against it, as `connection.…`. No proxy is asked, for plakar asks none.
 */
export async function reach({
  place,
  protocol,
  fields,
  timeoutMs,
  signal,
}: ReachRequest): Promise<DetectedServer> {
  signal.throwIfAborted();
  const socket = connect(place);
  const timer = setTimeout(() => socket.destroy(new AppError('connection.timeout')), timeoutMs);
  const onAbort = () => socket.destroy(new AppError('connection.cancelled'));
  signal.addEventListener('abort', onAbort);
  try {
    return await speak(new Conversation(socket), protocol, { ...fields, host: place.host });
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
   * The authority that a certificate must be of. null: not checked, as without it plakar's programs look
   * into files of their own, which are not ours to read.
   */
  authority: string | null;
  checksName: boolean;
}

/** The words of both databases: `verify-full` of the one is `verify_identity` of the other. */
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

/** Only whether an encrypted line can be had; nothing is sent on it. */
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
    // For as long as they live: an error that nobody hears ends the whole app.
    tls.on('error', reject);
    socket.on('error', reject);
    // What ends the line says why; where it is only closed, the other end did.
    socket.once('close', () => reject(new AppError('connection.unexpectedAnswer')));
  });
}
