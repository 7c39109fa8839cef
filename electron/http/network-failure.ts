import {
  AppError,
  type ErrorCode,
  type NoAnswerReason,
  type Server,
} from '../../shared/bridge/errors.ts';
import { cleanMessage } from './clean-message.ts';

// Node reports what is wrong with a certificate in `cause.code`, Chromium in `net::ERR_...`.
const aboutCertificate =
  /ERR_CERT_|ERR_SSL_|ERR_TLS_CERT|ERR_BAD_SSL|CERT_|_CERT\b|CERTIFICATE|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|PATH_LENGTH_EXCEEDED/;
const aboutTime = /ETIMEDOUT|TIMED_OUT|UND_ERR_\w*TIMEOUT|ESOCKETTIMEDOUT/;
// Requests use `redirect: 'error'`: a redirect would carry the keys to wherever it points.
const aboutRedirect = /redirect/i;
// A `TypeError` of Node's `Request`, which Electron's `net.fetch` uses too. Nothing was sent.
const aboutHeader = /is an invalid header (value|name)|ByteString|ERR_INVALID_CHAR/;

/** What a header that cannot be sent means for each server: the key or token in it is wrong. */
const unsendable: Record<Server, ErrorCode> = {
  ovh: 'ovh.refused',
  // The token is the only header that can be wrong.
  provider: 'provider.wrongToken',
  // Control Plane should not have issued this token.
  controlPlane: 'controlPlane.unexpectedAnswer',
  update: 'update.unexpectedAnswer',
  connection: 'connection.failed',
};

/** Turns what Node's or Electron's `fetch` throws into a failure of the server. Pure. */
export function networkFailure(error: unknown, server: Server): AppError {
  if (error instanceof AppError) return error;
  const said = chainOf(error);
  const text = said.join(' ');
  if (aboutHeader.test(text)) {
    // The original message quotes the key.
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

/** The messages of an error and its causes, innermost last: Node's own says only `fetch failed`. */
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
    // Node tries several addresses at once and collects their errors.
    current = cause ?? (Array.isArray(errors) ? (errors as unknown[])[0] : null);
  }
  return said.length > 0 ? said : [String(error)];
}
