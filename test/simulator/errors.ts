import { STATUS_CODES } from 'node:http';
import { jsonReply, type ErrorParts, type Reply } from './reply.ts';

/**
 * The format of an error body. OVHcloud has answered the same refusal in more than one format; `asSeen` is the most
 * recently observed one of each refusal.
 */
export type ErrorShape = 'asSeen' | ErrorParts['seenIn'];

/** The error classes that any route can have. */
const generalClasses: Partial<Record<number, string>> = {
  400: 'Client::BadRequest',
  401: 'Client::Unauthorized',
  403: 'Client::Forbidden',
  404: 'Client::NotFound',
};

function errorReply(parts: ErrorParts): Reply {
  return { ...jsonReply(parts.status, bodyOf(parts, parts.seenIn)), error: parts };
}

/** The same error in another format. Other replies, and errors that this format cannot express, are unchanged. */
export function inShape(reply: Reply, shape: ErrorShape): Reply {
  const { error } = reply;
  if (error === undefined || shape === 'asSeen') return reply;
  return { ...reply, body: jsonReply(error.status, bodyOf(error, shape)).body };
}

function bodyOf(parts: ErrorParts, shape: ErrorParts['seenIn']): Record<string, unknown> {
  const { status, errorCode, message, details } = parts;
  const errorClass = parts.errorClass ?? generalClasses[status];
  if (shape === 'gateway' && errorCode !== undefined) {
    return { errorCode, httpCode: `${status} ${STATUS_CODES[status] ?? 'Error'}`, message };
  }
  if (shape !== 'message' && errorClass !== undefined) {
    return { class: errorClass, message, ...(details === undefined ? {} : { details }) };
  }
  return { message };
}

/** An error with an error code, in the gateway's format unless another one was observed since. */
function gatewayError(
  status: number,
  errorCode: string,
  message: string,
  seenIn: ErrorParts['seenIn'] = 'gateway',
): Reply {
  return errorReply({ status, seenIn, errorCode, message });
}

/** In the newer format. */
function classError(
  status: number,
  errorClass: string,
  message: string,
  details?: Record<string, string>,
): Reply {
  return errorReply({
    status,
    seenIn: 'class',
    errorClass,
    message,
    ...(details === undefined ? {} : { details }),
  });
}

/** The possible refusals of a call. For their sources see `behaviours/refusals.ts`. */
export const refusals = {
  unknownApplication: () =>
    gatewayError(403, 'INVALID_KEY', 'This application key is invalid', 'class'),
  clockSkew: () => gatewayError(400, 'QUERY_TIME_OUT', 'Query out of time'),
  missingCredential: () => gatewayError(401, 'NOT_CREDENTIAL', 'You must login first', 'class'),
  unknownCredential: () => gatewayError(403, 'NOT_CREDENTIAL', 'This credential does not exist'),
  invalidCredential: () => gatewayError(403, 'INVALID_CREDENTIAL', 'This credential is not valid'),
  wrongSignature: () => gatewayError(400, 'INVALID_SIGNATURE', 'Invalid signature'),
  addressNotAllowed: (message?: string) =>
    gatewayError(403, 'FORBIDDEN', message ?? 'Access from this IP is not allowed'),
  noMatchingRule: () => gatewayError(403, 'NOT_GRANTED_CALL', 'This call has not been granted'),
  invalidToken: () => classError(401, 'Client::Unauthorized', 'Invalid or expired token'),
  iam: (action?: string) =>
    classError(403, 'Client::Forbidden', 'User not granted for this request', {
      unauthorizedActionsByAuthentication: '',
      unauthorizedActionsByIAM: `publicCloudProject:apiovh:${action ?? 'get'}`,
    }),
  unknownRoute: () => classError(404, 'Client::NotFound', 'Got an invalid (or empty) URL'),
  nothingInRegion: () => classError(404, 'Client::NotFound', 'Not found'),
  notInRegion: (feature: string, region: string) =>
    classError(
      400,
      'Client::BadRequest',
      `invalid: ${feature} feature is not available on region ${region}`,
    ),
  objectNotFound: (kind: string, message: string) =>
    classError(404, `Client::NotFound::${kind}`, message),
  serviceDown: () =>
    classError(503, 'Server::ServiceUnavailable', 'Service is temporarily unavailable'),
  serviceExpired: () =>
    errorReply({ status: 460, seenIn: 'message', message: 'This Service is expired' }),
  suspended: () => classError(403, 'Client::Forbidden', 'This project is suspended'),
  tooManyRequests: () => classError(429, 'Client::TooManyRequests', 'Too many requests'),
  otherMethod: (method: string) =>
    classError(405, 'Client::MethodNotAllowed', `Method ${method} is not allowed`),
  wrongKeyRequest: () => classError(400, 'Client::BadRequest', 'Invalid accessRules'),
} satisfies Record<string, (first: never, second: never) => Reply>;

/** The default body of a status. */
export function errorOf(status: number): Reply {
  switch (status) {
    case 408:
      return classError(408, 'Client::RequestTimeout', 'Request Time-out');
    case 409:
      return classError(409, 'Client::Conflict::ServiceNotReady', 'Service is not ready');
    case 429:
      return refusals.tooManyRequests();
    case 460:
      return refusals.serviceExpired();
    case 403:
      return refusals.noMatchingRule();
    case 404:
      return refusals.objectNotFound('ServiceNotFound', 'This service does not exist');
    default:
      return classError(
        status,
        status >= 500 ? 'Server::InternalServerError' : 'Client::BadRequest',
        status >= 500 ? 'internal error' : (STATUS_CODES[status] ?? 'Error'),
      );
  }
}
