import { AppError, type ErrorCode, type NoAnswerReason } from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';
import { hideSecrets } from './secret-text.ts';

export interface FailureParts {
  /** The server's id of the request, for its support. */
  requestId?: string | null | undefined;
  /** The server's own words, or the network's; what of `secrets` is in them is hidden. */
  message?: string | null | undefined;
  httpStatus?: number | null | undefined;
  /** Everything that no failure may repeat. */
  secrets?: readonly string[];
}

/** What a server failed with, without its cause: the errors of clients carry whole requests and answers. */
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

/** What an HTTP status other than 2xx means of any server, where it means nothing more particular. */
export function reasonOfStatus(status: number): NoAnswerReason {
  if (status === 408) return 'timeout';
  if (status === 429) return 'rateLimited';
  return status >= 500 ? 'serverError' : 'unexpectedAnswer';
}
