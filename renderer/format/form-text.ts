import type { ErrorCode } from '../../shared/errors.ts';

/** What a field of the inventory form says when it is not filled as it must be. */
export const fieldProblems = {
  nameMissing: 'Give this inventory a name, to tell it from others.',
  nameTooLong: 'Keep the name to 100 characters.',
  applicationKeyMissing: 'Enter the application key.',
  applicationSecretMissing: 'Enter the application secret.',
  consumerKeyMissing: 'Enter the consumer key.',
  keyWrong:
    'This cannot be a key: it has spaces, or characters that OVHcloud does not use. Copy it again.',
  baseUrlMissing: 'Enter the address of the API, such as https://eu.api.ovh.com/1.0.',
  baseUrlWrong:
    'Enter an address that starts with https:// and has no query, such as https://eu.api.ovh.com/1.0. Only this computer itself may be reached with http://.',
} as const;

type FieldName = 'name' | 'applicationKey' | 'applicationSecret' | 'consumerKey' | 'baseUrl';

/** The field that a failure is about; the rest is about the form as a whole. */
const fieldOfCode: Partial<Record<ErrorCode, FieldName>> = {
  'ovh.invalidApplicationKey': 'applicationKey',
  'ovh.invalidSignature': 'applicationSecret',
  'ovh.unknownConsumerKey': 'consumerKey',
  'ovh.consumerKeyNotValid': 'consumerKey',
  'inventory.nameTaken': 'name',
  'credential.otherEndpoint': 'applicationKey',
  'ovh.unreachable': 'baseUrl',
  'ovh.timeout': 'baseUrl',
  'ovh.untrustedCertificate': 'baseUrl',
  'ovh.notFound': 'baseUrl',
};

export function fieldOfFailure(code: ErrorCode, hasBaseUrl: boolean): FieldName | null {
  const field = fieldOfCode[code] ?? null;
  return field === 'baseUrl' && !hasBaseUrl ? null : field;
}
