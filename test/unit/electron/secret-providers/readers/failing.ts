import { AppError } from '../../../../../shared/bridge/errors.ts';

/** The code that a promise fails with; another text if it does not fail, or fails with something else. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    return error instanceof AppError ? error.code : `no AppError: ${String(error)}`;
  }
}

/** Failures of `fetch`, with Node's and Chromium's messages, and the expected code. */
export const networkErrors: [string, Error, string][] = [
  [
    'a certificate that nobody signed',
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('self-signed'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    }),
    'provider.untrustedCertificate',
  ],
  [
    'an authority that is unknown',
    new Error('net::ERR_CERT_AUTHORITY_INVALID'),
    'provider.untrustedCertificate',
  ],
  [
    'a redirect',
    new TypeError('fetch failed', { cause: new Error('unexpected redirect') }),
    'provider.unexpectedAnswer',
  ],
  ['a time-out', new Error('net::ERR_TIMED_OUT'), 'provider.timeout'],
  ['a name that nobody has', new Error('net::ERR_NAME_NOT_RESOLVED'), 'provider.unreachable'],
];
