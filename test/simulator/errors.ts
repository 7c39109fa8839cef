import { STATUS_CODES } from 'node:http';
import { jsonReply, type Reply } from './reply.ts';

/** The gateway's body shape, with the status repeated in `httpCode`. */
function gatewayError(status: number, errorCode: string, message: string): Reply {
  const httpCode = `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  return jsonReply(status, { errorCode, httpCode, message });
}

/** The newer body shape. */
export function classError(
  status: number,
  errorClass: string,
  message: string,
  details?: Record<string, string>,
): Reply {
  return jsonReply(status, {
    class: errorClass,
    message,
    ...(details === undefined ? {} : { details }),
  });
}

/** Refusals in the order in which the gateway checks a request. */
export const refusals = {
  unknownApplication: () => gatewayError(403, 'INVALID_KEY', 'This application key is invalid'),
  // Unverified: neither the error code nor the text was seen from the real API. The text is the one
  // of a third-party mock, which allows 180 seconds too.
  clockSkew: () => gatewayError(400, 'QUERY_TIME_OUT', 'Query out of time'),
  // Unverified: the answer to a call without a consumer key was not seen from the real API.
  missingCredential: () => gatewayError(401, 'NOT_CREDENTIAL', 'You must login first'),
  unknownCredential: () => gatewayError(403, 'NOT_CREDENTIAL', 'This credential does not exist'),
  invalidCredential: () => gatewayError(403, 'INVALID_CREDENTIAL', 'This credential is not valid'),
  wrongSignature: () => gatewayError(400, 'INVALID_SIGNATURE', 'Invalid signature'),
  // Unverified text: only the code FORBIDDEN was seen, in the official Python client.
  addressNotAllowed: () => gatewayError(403, 'FORBIDDEN', 'Access from this IP is not allowed'),
  noMatchingRule: () => gatewayError(403, 'NOT_GRANTED_CALL', 'This call has not been granted'),
  // Unverified: how a token that ended, or never was, is refused.
  invalidToken: () => classError(401, 'Client::Unauthorized', 'Invalid or expired token'),
  iam: (action = 'get') =>
    classError(403, 'Client::Forbidden', 'User not granted for this request', {
      unauthorizedActionsByAuthentication: '',
      unauthorizedActionsByIAM: `publicCloudProject:apiovh:${action}`,
    }),
} as const;

export function unknownRoute(): Reply {
  return classError(404, 'Client::NotFound', 'Got an invalid (or empty) URL');
}

export function objectNotFound(kind: string, message: string): Reply {
  return classError(404, `Client::NotFound::${kind}`, message);
}

/** Unverified: no body of a refused method was seen. The simulator has no other use for them. */
export function methodNotAllowed(method: string): Reply {
  return classError(405, 'Client::MethodNotAllowed', `Method ${method} is not allowed`);
}

/** The body a status comes with when a test asks for nothing particular. */
export function errorOf(status: number): Reply {
  switch (status) {
    case 408:
      return classError(408, 'Client::RequestTimeout', 'Request Time-out');
    case 409:
      return classError(409, 'Client::Conflict::ServiceNotReady', 'Service is not ready');
    case 429:
      // Unverified: no literal body of a 429 was found.
      return classError(429, 'Client::TooManyRequests', 'Too many requests');
    case 460:
      return gatewayError(460, 'EXPIRED', 'This service is expired');
    case 403:
      return refusals.noMatchingRule();
    case 404:
      return objectNotFound('ServiceNotFound', 'This service does not exist');
    default:
      return classError(
        status,
        status >= 500 ? 'Server::InternalServerError::Unexpected' : 'Client::BadRequest',
        STATUS_CODES[status] ?? 'Error',
      );
  }
}
