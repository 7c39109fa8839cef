import {
  AppError,
  type ErrorCode,
  type NoAnswerReason,
  type Server,
} from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';

// Node names what is wrong with a certificate in `cause.code`, Chromium in `net::ERR_...`.
const aboutCertificate =
  /ERR_CERT_|ERR_SSL_|ERR_TLS_CERT|ERR_BAD_SSL|CERT_|_CERT\b|CERTIFICATE|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|PATH_LENGTH_EXCEEDED/;
const aboutTime = /ETIMEDOUT|TIMED_OUT|UND_ERR_\w*TIMEOUT|ESOCKETTIMEDOUT/;
// Ours is `redirect: 'error'`: a redirect would carry the keys to wherever it points.
const aboutRedirect = /redirect/i;
// A `TypeError` of Node's `Request`, which Electron's `net.fetch` builds too; nothing was sent.
const aboutHeader = /is an invalid header (value|name)|ByteString|ERR_INVALID_CHAR/;

/** Of whom a header that cannot be sent says that what signs in is wrong. */
const unsendable: Record<Server, ErrorCode> = {
  ovh: 'ovh.refused',
  // Of ours only the token can be wrong.
  provider: 'provider.wrongToken',
  // A token that Control Plane should not have given.
  controlPlane: 'controlPlane.unexpectedAnswer',
  update: 'update.unexpectedAnswer',
  connection: 'connection.failed',
};

/** What `fetch` throws, Node's or Electron's, as a failure of the server that was asked. Pure. */
export function networkFailure(error: unknown, server: Server): AppError {
  if (error instanceof AppError) return error;
  const said = chainOf(error);
  const text = said.join(' ');
  if (aboutHeader.test(text)) {
    // Its own words quote the key.
    return new AppError(unsendable[server], { message: 'A key cannot be part of a request.' });
  }
  const message = cleanMessage(said.at(-1) ?? '');
  return new AppError(`${server}.${reasonIn(text)}`, { message }, { cause: error });
}

function reasonIn(text: string): NoAnswerReason {
  if (aboutCertificate.test(text)) return 'untrustedCertificate';
  if (aboutRedirect.test(text)) return 'unexpectedAnswer';
  return aboutTime.test(text) ? 'timeout' : 'unreachable';
}

/** What an error and its causes say, the innermost last: Node's own says only `fetch failed`. */
function chainOf(error: unknown): string[] {
  const said: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, message, errors, cause } = current as {
      code?: unknown;
      message?: unknown;
      errors?: unknown;
      cause?: unknown;
    };
    const parts = [code, message].filter((part) => typeof part === 'string' && part !== '');
    if (parts.length > 0) said.push([...new Set(parts)].join(' '));
    // Node tries several addresses at once and gathers their errors.
    current = cause ?? (Array.isArray(errors) ? (errors as unknown[])[0] : null);
  }
  return said.length > 0 ? said : [String(error)];
}
