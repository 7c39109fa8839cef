import type { ErrorCode, Failure } from '../../shared/bridge/errors.ts';
import { type KeyField, keyFieldsOf, type SignInMethod } from '../../shared/accounts/sign-in.ts';
import type { SignInWay } from './sign-in-way.ts';
import { type TextId, t } from '../text/translate.ts';

/** Messages for fields of the inventory form that are missing or invalid. */
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

export function missingKeyText(field: KeyField, way: SignInWay): string {
  const isFromBrowser = way === 'browser' && field === 'consumerKey';
  return t(isFromBrowser ? 'accounts.browserMissing' : missingKeys[field]);
}

/** Shows the expected form of a reference by an example. */
export function wrongReferenceText(example: string): string {
  return t('accounts.keyReferenceInvalid', { example });
}

/** Path of a field in the form, the key of its error. */
export type FieldPath = 'name' | 'endpoint' | 'baseUrl' | `keys.${KeyField}`;

export function keyPath(field: KeyField): `keys.${KeyField}` {
  return `keys.${field}`;
}

/** Codes that concern one particular key. */
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

/** Codes that concern all stored keys, whichever was read first. */
const aboutVault: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'vault.locked',
  'vault.unreadable',
  'vault.unwritable',
  'vault.noKeyStore',
]);

/** The field that a failure belongs to. null: the form as a whole. */
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

/** OVHcloud or a provider could not be reached: no evidence against the keys. */
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

/** Whether the user may save without verification. */
export function maySaveUnchecked(code: ErrorCode): boolean {
  return unasked.has(code);
}

export function uncheckedMeaning(): string {
  return t('accounts.saveUntestedHelp');
}
