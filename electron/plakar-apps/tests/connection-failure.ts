import { AppError, type ErrorCode, noAnswerOf } from '../../../shared/bridge/errors.ts';
import { networkFailure } from '../../http/network-failure.ts';

type ConnectionCode = Extract<ErrorCode, `connection.${string}`>;

/** Node's words and Chromium's; what is offline knows no name either, but says so in another way. */
const byWords: readonly (readonly [RegExp, ConnectionCode])[] = [
  [/ENOTFOUND|NAME_NOT_RESOLVED/, 'connection.noSuchHost'],
  [/ECONNREFUSED|CONNECTION_REFUSED/, 'connection.refused'],
  [/ERR_SSL_(?:PROTOCOL|VERSION)|wrong version number|EPROTO/i, 'connection.noTls'],
  [/redirect/i, 'connection.wrongLocation'],
];

/** What kept a connection from being made, whoever made it: Node, Electron, or a vendor's client over both. */
export function connectionFailure(error: unknown): AppError {
  if (error instanceof AppError && /^(connection|network)\./.test(error.code)) return error;
  const { code, failure } = networkFailure(error, 'connection');
  const { message } = failure;
  const noAnswer = noAnswerOf(code);
  if (noAnswer === null) return new AppError('connection.failed', { message });
  // A vendor's client may have failed for a provider, and means the server all the same.
  const named = byWords.find(([words]) => words.test(message ?? ''))?.[1];
  return new AppError(named ?? `connection.${noAnswer.reason}`, { message });
}

/** Whether it is what a test found, rather than what kept it from being made. */
export function isFinding({ code }: AppError): boolean {
  return (
    code.startsWith('connection.') &&
    code !== 'connection.notAllowed' &&
    code !== 'connection.cancelled'
  );
}
