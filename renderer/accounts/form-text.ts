import type { ErrorCode, Failure } from '../../shared/bridge/errors.ts';
import { type KeyField, keyFieldsOf, type SignInMethod } from '../../shared/accounts/sign-in.ts';
import { type TextId, t } from '../text/translate.ts';

/** What a field of the inventory form says when it is not filled as it must be. */
export const fieldProblems = {
  nameMissing: 'accounts.nameMissing',
  nameTooLong: 'accounts.nameTooLong',
  keyWrong: 'accounts.keyInvalid',
  providerMissing: 'accounts.keyProviderMissing',
  referenceMissing: 'accounts.keyReferenceMissing',
  baseUrlMissing: 'accounts.baseUrlMissing',
  baseUrlWrong: 'accounts.baseUrlInvalid',
} as const satisfies Record<string, TextId>;

const missingKeys: Record<KeyField, TextId> = {
  applicationKey: 'accounts.applicationKeyMissing',
  applicationSecret: 'accounts.applicationSecretMissing',
  consumerKey: 'accounts.consumerKeyMissing',
  clientId: 'accounts.clientIdMissing',
  clientSecret: 'accounts.clientSecretMissing',
};

export function missingKeyText(field: KeyField): string {
  return t(missingKeys[field]);
}

/** What a reference must look like, by an example of it. */
export function wrongReferenceText(example: string): string {
  return t('accounts.keyReferenceInvalid', { example });
}

/** The path of a field in the form, as errors are kept by it. */
export type FieldPath = 'name' | 'endpoint' | 'baseUrl' | `keys.${KeyField}`;

export function keyPath(field: KeyField): `keys.${KeyField}` {
  return `keys.${field}`;
}

/** The key that a code is about by itself. */
const keyOfCode: Partial<Record<ErrorCode, KeyField>> = {
  'ovh.invalidApplicationKey': 'applicationKey',
  'ovh.invalidSignature': 'applicationSecret',
  'ovh.unknownConsumerKey': 'consumerKey',
  'ovh.consumerKeyNotValid': 'consumerKey',
  'ovh.invalidClient': 'clientId',
  'credential.otherEndpoint': 'applicationKey',
};

const aboutAddress: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.unreachable',
  'ovh.timeout',
  'ovh.untrustedCertificate',
  'ovh.notFound',
  'ovh.notOffered',
]);

/** About all stored keys at once, whichever of them was read first. */
const aboutVault: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'vault.locked',
  'vault.unreadable',
  'vault.unwritable',
  'vault.noKeyStore',
]);

/** The field that a failure is about; null: the form as a whole. */
export function fieldOfFailure(
  { code, keyField }: Pick<Failure, 'code' | 'keyField'>,
  { hasBaseUrl, method }: { hasBaseUrl: boolean; method: SignInMethod },
): FieldPath | null {
  if (code === 'inventory.nameTaken') return 'name';
  if (aboutAddress.has(code) && hasBaseUrl) return 'baseUrl';
  if (aboutVault.has(code)) return null;
  const key = keyField ?? keyOfCode[code];
  return key !== undefined && keyFieldsOf[method].includes(key) ? keyPath(key) : null;
}

/** OVHcloud or a provider could not be asked: nothing is known against the keys. */
const unasked: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.unreachable',
  'ovh.timeout',
  'ovh.serverError',
  'ovh.rateLimited',
  'provider.unreachable',
  'provider.timeout',
  'provider.serverError',
  'provider.rateLimited',
  'provider.sealed',
]);

/** Whether saving may go on without an answer, if the user insists. */
export function maySaveUnchecked(code: ErrorCode): boolean {
  return unasked.has(code);
}

export function uncheckedMeaning(): string {
  return t('accounts.saveUntestedHelp');
}
