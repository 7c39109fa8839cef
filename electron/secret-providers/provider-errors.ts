import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { cleanMessage } from '../http/clean-message.ts';
import { hideSecrets } from '../http/secret-text.ts';

export type ProviderErrorCode = Extract<ErrorCode, `provider.${string}`>;

interface FailureParts {
  /** The provider's id of the request, for its support. */
  requestId?: string | null | undefined;
  /** The provider's own words; what of `secrets` is in them is hidden. */
  message?: string | null | undefined;
  httpStatus?: number | null | undefined;
  /** Everything that no failure may repeat. */
  secrets?: readonly string[];
}

/** A failure of a provider, without its cause: the errors of SDKs carry whole requests and answers. */
export function providerFailure(
  code: ProviderErrorCode,
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

const byStatus: ReadonlyMap<number, ProviderErrorCode> = new Map([
  [401, 'provider.wrongToken'],
  [403, 'provider.notPermitted'],
  [404, 'provider.pathNotFound'],
  [408, 'provider.timeout'],
  [429, 'provider.rateLimited'],
]);

/** What an HTTP status alone says. */
export function codeOfStatus(status: number): ProviderErrorCode {
  return (
    byStatus.get(status) ?? (status >= 500 ? 'provider.serverError' : 'provider.unexpectedAnswer')
  );
}
