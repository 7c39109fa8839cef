import { AppError, type ErrorCode } from '../../../shared/bridge/errors.ts';
import { cleanMessage } from '../../ovh/errors.ts';
import { networkFailure } from '../../http/network-failure.ts';
import { hideSecrets } from '../../http/secret-text.ts';
import { BrokenOff } from '../../http/transport.ts';

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

const ofTransport: Partial<Record<ErrorCode, ControlPlaneErrorCode>> = {
  'ovh.timeout': 'controlPlane.timeout',
  'ovh.unreachable': 'controlPlane.unreachable',
  'ovh.untrustedCertificate': 'controlPlane.untrustedCertificate',
  'ovh.unexpectedAnswer': 'controlPlane.unexpectedAnswer',
  // Only a header that cannot be sent is refused there: a token that Control Plane should not have given.
  'ovh.refused': 'controlPlane.unexpectedAnswer',
};

/** Translates what the transport throws; what ended the exchange on purpose stays what it is. */
export function fromTransport(error: unknown, secrets: readonly string[]): AppError {
  if (error instanceof BrokenOff) return controlPlaneFailure('controlPlane.unreachable');
  const known = networkFailure(error);
  const { code, failure } = known;
  // The proxy's, which has words of its own.
  if (code.startsWith('network.')) return known;
  const { message } = failure;
  // What was cut may end in half a secret, which would not be found.
  const isCut = message?.endsWith('…') === true;
  return controlPlaneFailure(ofTransport[code] ?? 'controlPlane.unexpectedAnswer', {
    message: isCut ? null : message,
    secrets,
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
