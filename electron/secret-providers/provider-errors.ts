import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';
import { type FailureParts, reasonOfStatus, serverFailure } from '../http/server-failure.ts';

export type ProviderErrorCode = Extract<ErrorCode, `provider.${string}`>;

/** A provider's error. */
export const providerFailure: (code: ProviderErrorCode, parts?: FailureParts) => AppError =
  serverFailure;

const byStatus: ReadonlyMap<number, ProviderErrorCode> = new Map([
  [401, 'provider.wrongToken'],
  [403, 'provider.notPermitted'],
  [404, 'provider.pathNotFound'],
]);

/** Returns the error code for an HTTP status alone. */
export function codeOfStatus(status: number): ProviderErrorCode {
  return byStatus.get(status) ?? `provider.${reasonOfStatus(status)}`;
}
