import { AppError, type ErrorCode } from '../../../shared/bridge/errors.ts';
import { cleanMessage } from '../../http/clean-message.ts';
import { hideSecrets } from '../../http/secret-text.ts';

type ControlPlaneErrorCode = Extract<ErrorCode, `controlPlane.${string}`>;

interface FailureParts {
  httpStatus?: number;
  /** Control Plane's own words, or the network's. */
  message?: string | null;
  /** What those words must not repeat. */
  secrets?: readonly string[];
}

/** A failure of Control Plane, without its cause: that may have the request in it. */
export function controlPlaneFailure(
  code: ControlPlaneErrorCode,
  { httpStatus, message, secrets = [] }: FailureParts = {},
): AppError {
  return new AppError(code, {
    httpStatus: httpStatus ?? null,
    message: message ? cleanMessage(hideSecrets(message, secrets)) : null,
  });
}

const byStatus: ReadonlyMap<number, ControlPlaneErrorCode> = new Map([
  [401, 'controlPlane.unauthorized'],
  [403, 'controlPlane.forbidden'],
  [408, 'controlPlane.timeout'],
  [429, 'controlPlane.rateLimited'],
]);

/** What a status other than 2xx says. */
export function codeOfStatus(status: number): ControlPlaneErrorCode {
  const known = byStatus.get(status);
  if (known !== undefined) return known;
  return status >= 500 ? 'controlPlane.serverError' : 'controlPlane.unexpectedAnswer';
}
