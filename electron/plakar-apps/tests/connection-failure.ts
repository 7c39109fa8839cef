import { AppError, type ErrorCode, noAnswerOf } from '../../../shared/bridge/errors.ts';
import { networkFailure } from '../../http/network-failure.ts';

type ConnectionCode = Extract<ErrorCode, `connection.${string}`>;

/** Messages of Node and Chromium. Being offline also fails to resolve names, but with another message. */
const byWords: readonly (readonly [RegExp, ConnectionCode])[] = [
  [/ENOTFOUND|NAME_NOT_RESOLVED/, 'connection.noSuchHost'],
  [/ECONNREFUSED|CONNECTION_REFUSED/, 'connection.refused'],
  [/ERR_SSL_(?:PROTOCOL|VERSION)|wrong version number|EPROTO/i, 'connection.noTls'],
  [/redirect/i, 'connection.wrongLocation'],
];

/** Maps a failed connection to an error, for Node, Electron and vendors' clients based on them. */
export function connectionFailure(error: unknown): AppError {
  if (error instanceof AppError && /^(connection|network)\./.test(error.code)) return error;
  const { code, failure } = networkFailure(error, 'connection');
  const { message } = failure;
  const noAnswer = noAnswerOf(code);
  if (noAnswer === null) return new AppError('connection.failed', { message });
  // A vendor's client may report the failure as one of its provider; it concerns the server all the same.
  const named = byWords.find(([words]) => words.test(message ?? ''))?.[1];
  return new AppError(named ?? `connection.${noAnswer.reason}`, { message });
}

/** Whether the error is a finding of the test, rather than what prevented the test. */
export function isFinding({ code }: AppError): boolean {
  return (
    code.startsWith('connection.') &&
    code !== 'connection.notAllowed' &&
    code !== 'connection.cancelled'
  );
}
