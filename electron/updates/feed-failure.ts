import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { networkFailure } from '../http/network-failure.ts';

const codes: Partial<Record<ErrorCode, ErrorCode>> = {
  'ovh.untrustedCertificate': 'update.untrustedCertificate',
  'network.proxyAuthRequired': 'network.proxyAuthRequired',
  'ovh.unexpectedAnswer': 'update.unexpectedAnswer',
};

/** What kept a feed, or what it offers, from being read. */
export function feedFailure(error: unknown): AppError {
  const { code, message } = networkFailure(error).failure;
  return new AppError(codes[code] ?? 'update.unreachable', { message });
}
