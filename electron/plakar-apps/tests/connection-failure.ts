import { AppError, type ErrorCode } from '../../../shared/bridge/errors.ts';
import { networkFailure } from '../../http/network-failure.ts';

type ConnectionCode = Extract<ErrorCode, `connection.${string}`>;

const byReason: Readonly<Record<string, ConnectionCode>> = {
  timeout: 'connection.timeout',
  unreachable: 'connection.unreachable',
  untrustedCertificate: 'connection.tlsUntrusted',
  unexpectedAnswer: 'connection.unexpectedAnswer',
};

/** Node's words and Chromium's; what is offline knows no name either, but says so in another way. */
const byWords: readonly (readonly [RegExp, ConnectionCode])[] = [
  [/ENOTFOUND|NAME_NOT_RESOLVED/, 'connection.noSuchHost'],
  [/ECONNREFUSED|CONNECTION_REFUSED/, 'connection.refused'],
  [/ERR_SSL_(?:PROTOCOL|VERSION)|wrong version number|EPROTO/i, 'connection.noTls'],
  [/redirect/i, 'connection.wrongLocation'],
];

/** What kept a connection from being made, whoever made it: Node, Electron, or a vendor's client over both. */
export function connectionFailure(error: unknown): AppError {
  const { code, failure } = networkFailure(error);
  if (/^(connection|network)\./.test(code)) return new AppError(code, failure);
  const { message } = failure;
  const said = message ?? '';
  const known = byWords.find(([words]) => words.test(said))?.[1];
  const reason = code.slice(code.indexOf('.') + 1);
  return new AppError(known ?? byReason[reason] ?? 'connection.failed', { message });
}

/** Whether it is what a test found, rather than what kept it from being made. */
export function isFinding({ code }: AppError): boolean {
  return (
    code.startsWith('connection.') &&
    code !== 'connection.notAllowed' &&
    code !== 'connection.cancelled'
  );
}
