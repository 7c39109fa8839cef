import type { refusals } from '../errors.ts';
import { sources, type Behaviour } from './behaviour.ts';

const message = (text: string) => ({ class: 'Client::Unauthorized', message: text });

/** Every refusal of `errors.ts`: its status, body and message. */
export const refusalBehaviours: Record<keyof typeof refusals, Behaviour> = {
  unknownApplication: {
    what: '403 without an error code; older answers have INVALID_KEY',
    sure: 'recorded',
    source:
      'a call with a made-up key in a third party’s checker; INVALID_KEY: ovh/python-ovh client.py',
  },
  clockSkew: {
    what: '400 "Query out of time"; neither code nor text of OVHcloud is known',
    sure: 'guess',
    source: 'a third party’s mock; java-ovh#6; some clients report INVALID_KEY instead',
    ways: [
      { name: 'no refusal' },
      {
        name: 'out of time',
        options: { clockAnswer: 'outOfTime' },
        meanwhile: { clockOffsetSeconds: 600 },
      },
      {
        name: 'invalid key',
        options: { clockAnswer: 'invalidKey' },
        meanwhile: { clockOffsetSeconds: 600 },
      },
    ],
  },
  missingCredential: {
    what: '401 "You must login first" for a call that is not signed',
    sure: 'recorded',
    source: 'an unsigned call of a third party’s checker',
  },
  unknownCredential: {
    what: '403 NOT_CREDENTIAL',
    sure: 'report',
    source: 'ovh/python-ovh client.py; toorop/ovh-cli#10',
  },
  invalidCredential: {
    what: '403 INVALID_CREDENTIAL: expired, refused, not confirmed',
    sure: 'report',
    source: 'php-ovh#56; ovh/node-ovh tests/04_REST_me.js',
  },
  wrongSignature: {
    what: '400 INVALID_SIGNATURE',
    sure: 'report',
    source: 'php-ovh#62; ovh/python-ovh client.py',
  },
  addressNotAllowed: {
    what: '403 FORBIDDEN; the words are not known',
    sure: 'guess',
    source: 'the code: ovh/python-ovh client.py',
    ways: [
      { name: 'about the address', options: { credential: { allowedIPs: ['203.0.113.1'] } } },
      {
        name: 'other words',
        options: {
          credential: { allowedIPs: ['203.0.113.1'] },
          addressRefusal: 'This call is forbidden',
        },
      },
    ],
  },
  noMatchingRule: {
    what: '403 NOT_GRANTED_CALL; with nothing but words in newer reports',
    sure: 'report',
    source: 'php-ovh#102 (whole body); ovh/python-ovh#141 (without a code)',
  },
  invalidToken: {
    what: '401 for a token that ended or never was',
    sure: 'guess',
    source: 'no text of OVHcloud’s was found',
    ways: [
      {
        name: 'invalid or expired',
        signIn: 'service-account',
        fail: { kind: 'status', status: 401, body: message('Invalid or expired token'), times: 1 },
      },
      {
        name: 'login first',
        signIn: 'service-account',
        fail: { kind: 'status', status: 401, body: message('You must login first'), times: 1 },
      },
    ],
  },
  iam: {
    what: '403 "User not granted for this request" with the actions that lack',
    sure: 'client',
    source: 'ovh/go-ovh error_test.go',
  },
  unknownRoute: {
    what: '404 "Got an invalid (or empty) URL"',
    sure: 'report',
    source: 'notes of Terraform providers on routes that the US API lacks',
  },
  nothingInRegion: {
    what: '404 "Not found": buckets of a region that has none',
    sure: 'recorded',
    source: sources.recording,
  },
  notInRegion: {
    what: '400 "… feature is not available on region …": volume backups in a Local Zone',
    sure: 'guess',
    source:
      'words after ovh/ovhcloud-cli#173 (a floating IP); ovh/public-cloud-roadmap#646 is open',
    ways: [
      { name: 'refused', options: { noVolumeBackupsIn: ['localzone'] } },
      { name: 'answered', options: { noVolumeBackupsIn: [] } },
    ],
  },
  objectNotFound: {
    what: '404 with a class of its own; only some of the classes were seen',
    sure: 'specification',
    source: sources.specification,
  },
  serviceDown: {
    what: '503 of object storage whose service is DOWN',
    sure: 'guess',
    source: 'no region with such a service was recorded',
    ways: [
      { name: 'refused', options: { hasClosedRegions: true, downServices: 'refuse' } },
      { name: 'answered', options: { hasClosedRegions: true, downServices: 'answer' } },
    ],
  },
  serviceExpired: {
    what: '460 with nothing but words',
    sure: 'report',
    source: 'toorop/ovh-cli#1; the status: ovh/python-ovh ResourceExpiredError',
  },
  suspended: {
    what: '403 of a suspended project, if it is refused at all',
    sure: 'guess',
    source: 'no body of a suspended project was ever published',
    apartFrom: 'the suspended project',
    ways: [
      { name: 'answered', options: { suspendedProjects: 'answered' } },
      { name: 'refused', options: { suspendedProjects: 'refused' } },
      { name: 'expired', options: { suspendedProjects: 'expired' } },
    ],
  },
  tooManyRequests: {
    what: '429; its body and headers are not known',
    sure: 'guess',
    source: 'ovh/terraform-provider-ovh#980',
    ways: [
      { name: 'without a time', fail: { kind: 'rateLimit', times: 2 } },
      { name: 'with seconds', fail: { kind: 'rateLimit', retryAfter: 1, times: 2 } },
      {
        name: 'with a date',
        fail: { kind: 'rateLimit', retryAfter: new Date(0).toUTCString(), times: 2 },
      },
      { name: 'without a body', fail: { kind: 'status', status: 429, body: '', times: 2 } },
    ],
  },
  otherMethod: {
    what: '405: the app must never come here',
    sure: 'no claim',
    source: 'a guard of the tests',
  },
  wrongKeyRequest: {
    what: '400 for a request of a key that is none',
    sure: 'no claim',
    source: 'a guard of the tests',
  },
};
