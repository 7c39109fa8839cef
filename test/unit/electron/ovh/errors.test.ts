import { describe, expect, it } from 'vitest';
import { apiFailure } from '../../../../electron/ovh/errors.ts';
import type { ErrorCode } from '../../../../shared/bridge/errors.ts';

function failure(status: number, body: unknown, path = '/cloud/project/p1/volume') {
  return apiFailure({
    status,
    bodyText: typeof body === 'string' ? body : JSON.stringify(body),
    headers: new Headers({ 'X-OVH-QUERYID': 'EU.ext-1.0180' }),
    method: 'GET',
    path,
  });
}

const gateway = (errorCode: string, message: string) => ({ errorCode, httpCode: '', message });
const newer = (errorClass: string, message: string) => ({ class: errorClass, message });

const table: [number, unknown, ErrorCode][] = [
  [403, gateway('INVALID_KEY', 'This application key is invalid'), 'ovh.invalidApplicationKey'],
  [400, gateway('INVALID_SIGNATURE', 'Invalid signature'), 'ovh.invalidSignature'],
  [403, gateway('NOT_CREDENTIAL', 'This credential does not exist'), 'ovh.unknownConsumerKey'],
  [403, gateway('INVALID_CREDENTIAL', 'This credential is not valid'), 'ovh.consumerKeyNotValid'],
  [403, gateway('NOT_GRANTED_CALL', 'This call has not been granted'), 'ovh.notGranted'],
  [403, newer('Client::Forbidden', 'User not granted for this request'), 'ovh.notGranted'],
  [403, newer('Client::Forbidden', 'This project is suspended'), 'ovh.refused'],
  [403, gateway('FORBIDDEN', 'Access from this IP is not allowed'), 'ovh.addressNotAllowed'],
  [403, gateway('FORBIDDEN', 'This project is suspended'), 'ovh.refused'],
  [400, gateway('', 'Query out of time'), 'ovh.clockSkew'],
  [400, newer('Client::BadRequest', 'Invalid timestamp'), 'ovh.clockSkew'],
  [400, newer('Client::BadRequest', 'Invalid time of backup'), 'ovh.refused'],
  [404, newer('Client::NotFound::ServiceNotFound', 'Service x does not exist'), 'ovh.notFound'],
  [409, newer('Client::Conflict::ServiceNotReady', 'Service is not ready'), 'ovh.refused'],
  [429, newer('Client::TooManyRequests', 'Too many requests'), 'ovh.rateLimited'],
  [408, '<html><body><h1>408 Request Time-out</h1></body></html>', 'ovh.timeout'],
  [500, newer('Server::InternalServerError::X', 'Oops'), 'ovh.serverError'],
  [503, '<html><h1>503</h1></html>', 'ovh.serverError'],
  [304, '', 'ovh.unexpectedAnswer'],
  [302, '<a href="/">moved</a>', 'ovh.unexpectedAnswer'],
  [403, 'null', 'ovh.refused'],
  [401, '[]', 'ovh.refused'],
];

const wordsOfCodes: [number, string, string, ErrorCode][] = [
  [403, 'INVALID_KEY', 'This application key is invalid', 'ovh.invalidApplicationKey'],
  [400, 'INVALID_SIGNATURE', 'Invalid signature', 'ovh.invalidSignature'],
  [403, 'NOT_CREDENTIAL', 'This credential does not exist', 'ovh.unknownConsumerKey'],
  [403, 'INVALID_CREDENTIAL', 'This credential is not valid', 'ovh.consumerKeyNotValid'],
  [403, 'NOT_GRANTED_CALL', 'This call has not been granted', 'ovh.notGranted'],
  [403, '', 'User not granted for this request', 'ovh.notGranted'],
  [401, '', 'You must login first', 'ovh.notSignedIn'],
  [404, '', 'Got an invalid (or empty) URL', 'ovh.notOffered'],
];

describe('the message of a refusal', () => {
  it.each(wordsOfCodes)(
    'means the same in every format: %i %s %j',
    (status, errorCode, said, code) => {
      const written = [said, `${said}.`, said.toUpperCase(), ` ${said.replaceAll(' ', '\n ')} `];
      const shapes = written.flatMap((message) => [
        { message },
        { class: status === 404 ? 'Client::NotFound' : 'Client::Forbidden', message },
        { class: 'Client::BadRequest', message, details: {} },
        gateway(errorCode, message),
        gateway('SOMETHING_NEW', message),
        message,
      ]);
      for (const body of shapes) expect([body, failure(status, body).code]).toEqual([body, code]);
    },
  );

  it.each([
    [403, 'The volume key says: this application key is invalid for encryption'],
    [403, 'Access to this image has not been granted'],
    [403, 'The snapshot is not granted to this project'],
    [403, 'This credential is not valid for S3 user 12'],
    [400, 'Invalid signature of image 42'],
    [403, 'The S3 credential does not exist'],
    [401, 'Keystone says: you must login first to region GRA'],
  ])('says nothing about the keys when it is about one object: %i %j', (status, message) => {
    for (const body of [{ message }, newer('Client::Forbidden', message)]) {
      expect(failure(status, body).code).toBe('ovh.refused');
    }
  });

  it('does not count if an error code is known, or if something was not found', () => {
    const body = gateway('NOT_CREDENTIAL', 'This application key is invalid');
    expect(failure(403, body).code).toBe('ovh.unknownConsumerKey');
    const missing = newer('Client::NotFound', 'This credential does not exist');
    expect(failure(404, missing).code).toBe('ovh.notFound');
  });

  it('names the rule of a missing right', () => {
    const { failure: refusal } = failure(403, { message: 'This call has not been granted' });
    expect(refusal.missingRule).toBe('GET /cloud/project/*/volume');
  });
});

describe('a refusal because of the caller', () => {
  it.each([newer('Client::Unauthorized', ''), newer('Client::Unauthorized::NoToken', 'No token')])(
    'is recognised by its class: %j',
    (body) => {
      expect(failure(401, body).code).toBe('ovh.notSignedIn');
    },
  );

  it('is not recognised by the status alone, which a proxy sends too', () => {
    expect(failure(401, '<h1>Sign in to the proxy</h1>').code).toBe('ovh.refused');
  });
});

describe('a refusal because of the address', () => {
  it.each([
    'invalid: volume backup feature is not available on region EU-WEST-LZ-MRS-A',
    'Service not available in region GRA1',
    'This feature is not yet available in this region.',
    'Floating IPs are not supported on the EU-WEST-LZ-MRS-A region',
  ])('is recognised by its message: %j', (message) => {
    expect(failure(400, newer('Client::BadRequest', message)).code).toBe('ovh.notInRegion');
    expect(failure(404, { message }).code).toBe('ovh.notInRegion');
    expect(failure(403, { message }).code).toBe('ovh.refused');
  });

  it('is recognised by its class', () => {
    const body = newer('Client::BadRequest::ServiceNotAvailableInRegion', 'No');
    expect(failure(400, body).code).toBe('ovh.notInRegion');
  });

  it.each([
    'volume backup is temporarily not available in region GRA11',
    'Not available in region GRA11 during maintenance',
    'Region GRA11 is not available',
  ])('is not a temporary outage: %j', (message) => {
    expect(failure(400, newer('Client::BadRequest', message)).code).toBe('ovh.refused');
  });
});

describe('an expired service', () => {
  it.each([
    [460, { message: 'This Service is expired' }],
    [460, gateway('EXPIRED', 'This service is expired')],
    [460, gateway('INVALID_KEY', 'Anything')],
    [460, '<html>'],
    [460, ''],
    [403, { message: 'This service is expired' }],
  ])('is recognised by its status, whatever else is reported: %i %j', (status, body) => {
    expect(failure(status, body).code).toBe('ovh.serviceExpired');
  });
});

describe('failureOf', () => {
  it.each(table)('maps %i %j to %s', (status, body, code) => {
    expect(failure(status, body).code).toBe(code);
  });

  it('treats FORBIDDEN as a refused address where no project can be forbidden', () => {
    const body = gateway('FORBIDDEN', 'Forbidden');
    expect(failure(403, body, '/cloud/project').code).toBe('ovh.addressNotAllowed');
    expect(failure(403, body).code).toBe('ovh.refused');
  });

  it('retains what support asks for', () => {
    expect(failure(409, newer('Client::Conflict', 'Not ready')).failure).toEqual({
      code: 'ovh.refused',
      isRetryable: false,
      reference: 'EU.ext-1.0180',
      message: 'Not ready',
      httpStatus: 409,
      missingRule: null,
      keyField: null,
    });
  });

  it('names the narrowest rule for all projects when a right is missing', () => {
    const body = gateway('NOT_GRANTED_CALL', 'This call has not been granted');
    const rule = (path: string) => failure(403, body, path).failure.missingRule;
    expect(rule('/cloud/project')).toBe('GET /cloud/project');
    expect(rule('/cloud/project/0a1b/volume/snapshot')).toBe(
      'GET /cloud/project/*/volume/snapshot',
    );
    expect(rule('/cloud/project/0a1b/region/GRA/storage')).toBe(
      'GET /cloud/project/*/region/*/storage',
    );
    expect(rule('/cloud/project/0a1b/database/service/9d1e')).toBe(
      'GET /cloud/project/*/database/service/*',
    );
  });

  it('adds the actions that IAM refused to the message, each once', () => {
    const details = {
      unauthorizedActionsByAuthentication: '',
      unauthorizedActionsByIAM: 'publicCloudProject:apiovh:volume/get',
    };
    const refused = failure(403, { ...newer('Client::Forbidden', 'Not granted'), details });
    expect(refused.code).toBe('ovh.notGranted');
    expect(refused.failure.message).toBe('Not granted (publicCloudProject:apiovh:volume/get)');
  });

  it('shortens a server’s message to one line', () => {
    const said = failure(500, { message: `a\u0000b\r\n\tc\u202e ${'x'.repeat(1000)}` }).failure
      .message;
    expect(said).toMatch(/^a b c x+…$/);
    expect(said).toHaveLength(300);
  });

  it('preserves the words of a page and drops its tags', () => {
    const page = '<html><style>h1{}</style><body><h1>503</h1> try <b>later</b></body></html>';
    expect(failure(503, page).failure.message).toBe('503 try later');
  });
});
