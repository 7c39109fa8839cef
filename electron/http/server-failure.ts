import { AppError, type ErrorCode, type NoAnswerReason } from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';
import { hideSecrets } from './secret-text.ts';

export interface FailureParts {
  /** The server's id of the request, for the server's support. */
  requestId?: string | null | undefined;
  /** The message of the server or the network. `secrets` in it are hidden. */
  message?: string | null | undefined;
  httpStatus?: number | null | undefined;
  /** What no failure may repeat. */
  secrets?: readonly string[];
}

/** The failure of a server, without its cause: the errors of clients contain whole requests and answers. */
export function serverFailure(
  code: ErrorCode,
  { requestId, message, httpStatus, secrets = [] }: FailureParts = {},
): AppError {
  const clean = (text: string | null | undefined) =>
    text ? cleanMessage(hideSecrets(text, secrets)) : null;
  return new AppError(code, {
    reference: clean(requestId),
    message: clean(message),
    httpStatus: httpStatus ?? null,
  });
}

/** What an HTTP status other than 2xx means, for a server that says nothing more specific. */
export function reasonOfStatus(status: number): NoAnswerReason {
  if (status === 408) return 'timeout';
  if (status === 429) return 'rateLimited';
  return status >= 500 ? 'serverError' : 'unexpectedAnswer';
}
