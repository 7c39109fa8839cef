import { describe, expect, it } from 'vitest';
import { networkFailure } from '../../../../electron/http/network-failure.ts';
import { AppError, type ErrorCode, type Server } from '../../../../shared/bridge/errors.ts';

/** As Node's fetch fails: the reason is in the cause. */
function nodeError(code: string, message = code): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
}

const table: [string, Error, ErrorCode][] = [
  ['ENOTFOUND', nodeError('ENOTFOUND'), 'ovh.unreachable'],
  ['ECONNREFUSED', nodeError('ECONNREFUSED'), 'ovh.unreachable'],
  ['UND_ERR_SOCKET', nodeError('UND_ERR_SOCKET', 'other side closed'), 'ovh.unreachable'],
  ['ETIMEDOUT', nodeError('ETIMEDOUT'), 'ovh.timeout'],
  ['connect time-out', nodeError('UND_ERR_CONNECT_TIMEOUT'), 'ovh.timeout'],
  ['expired', nodeError('CERT_HAS_EXPIRED'), 'ovh.untrustedCertificate'],
  ['self-signed', nodeError('DEPTH_ZERO_SELF_SIGNED_CERT'), 'ovh.untrustedCertificate'],
  ['chain', nodeError('SELF_SIGNED_CERT_IN_CHAIN'), 'ovh.untrustedCertificate'],
  ['leaf', nodeError('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'ovh.untrustedCertificate'],
  ['other host', nodeError('ERR_TLS_CERT_ALTNAME_INVALID'), 'ovh.untrustedCertificate'],
  ['redirect in Node', nodeError('', 'unexpected redirect'), 'ovh.unexpectedAnswer'],
  ['authority', new Error('net::ERR_CERT_AUTHORITY_INVALID'), 'ovh.untrustedCertificate'],
  ['date', new Error('net::ERR_CERT_DATE_INVALID'), 'ovh.untrustedCertificate'],
  ['protocol', new Error('net::ERR_SSL_PROTOCOL_ERROR'), 'ovh.untrustedCertificate'],
  ['name', new Error('net::ERR_NAME_NOT_RESOLVED'), 'ovh.unreachable'],
  ['offline', new Error('net::ERR_INTERNET_DISCONNECTED'), 'ovh.unreachable'],
  ['proxy', new Error('net::ERR_PROXY_CONNECTION_FAILED'), 'ovh.unreachable'],
  ['net time-out', new Error('net::ERR_CONNECTION_TIMED_OUT'), 'ovh.timeout'],
  [
    'a header that cannot be',
    new TypeError('Headers.append: "CERT_redirect" is an invalid header value.'),
    'ovh.refused',
  ],
  [
    'a header of other letters',
    new TypeError('Cannot convert argument to a ByteString because the character at index 3 …'),
    'ovh.refused',
  ],
  [
    'a header of the answer',
    nodeError('HPE_INVALID_HEADER_TOKEN', 'Invalid header value char'),
    'ovh.unreachable',
  ],
  [
    'redirect in Electron',
    new Error("Attempted to redirect, but redirect policy was 'error'"),
    'ovh.unexpectedAnswer',
  ],
];

describe('networkFailure', () => {
  it.each(table)('recognises %s', (_name, error, code) => {
    expect(networkFailure(error, 'ovh').code).toBe(code);
  });

  it('reports the innermost message, which is the informative one', () => {
    expect(
      networkFailure(nodeError('ENOTFOUND', 'getaddrinfo ENOTFOUND x'), 'ovh').failure.message,
    ).toBe('ENOTFOUND getaddrinfo ENOTFOUND x');
  });

  it('looks into the errors of several addresses', () => {
    const cause = new AggregateError([nodeError('ECONNREFUSED')], '');
    expect(networkFailure(new TypeError('fetch failed', { cause }), 'ovh').failure.message).toBe(
      'ECONNREFUSED',
    );
  });

  it('leaves an `AppError` unchanged, and accepts values that are not errors', () => {
    const ours = new AppError('ovh.timeout');
    expect(networkFailure(ours, 'provider')).toBe(ours);
    expect(networkFailure('boom', 'ovh').failure.message).toBe('boom');
    expect(networkFailure(undefined, 'ovh').code).toBe('ovh.unreachable');
  });

  it('belongs to the requested server', () => {
    const codeOf = (error: unknown, server: Server) => networkFailure(error, server).code;
    expect(codeOf(nodeError('ETIMEDOUT'), 'controlPlane')).toBe('controlPlane.timeout');
    expect(codeOf(nodeError('CERT_HAS_EXPIRED'), 'update')).toBe('update.untrustedCertificate');
    // An invalid header means that the credentials are wrong.
    const unsendable = new TypeError('x is an invalid header value');
    expect(codeOf(unsendable, 'ovh')).toBe('ovh.refused');
    expect(codeOf(unsendable, 'provider')).toBe('provider.wrongToken');
  });
});
