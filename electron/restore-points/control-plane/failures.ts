import type { AppError, ErrorCode } from '../../../shared/bridge/errors.ts';
import { type FailureParts, reasonOfStatus, serverFailure } from '../../http/server-failure.ts';

type ControlPlaneErrorCode = Extract<ErrorCode, `controlPlane.${string}`>;

/** A Control Plane error. */
export const controlPlaneFailure: (code: ControlPlaneErrorCode, parts?: FailureParts) => AppError =
  serverFailure;

const byStatus: ReadonlyMap<number, ControlPlaneErrorCode> = new Map([
  [401, 'controlPlane.unauthorized'],
  [403, 'controlPlane.forbidden'],
]);

/** Returns the error code for a status other than 2xx. */
export function codeOfStatus(status: number): ControlPlaneErrorCode {
  return byStatus.get(status) ?? `controlPlane.${reasonOfStatus(status)}`;
}
