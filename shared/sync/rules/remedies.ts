import type { ErrorCode } from '../../bridge/errors.ts';

/** Failures that only other keys, or another address, of the inventory can fix. */
const byInventory = [
  'ovh.invalidApplicationKey',
  'ovh.invalidSignature',
  'ovh.unknownConsumerKey',
  'ovh.invalidClient',
  'ovh.consumerKeyNotValid',
  'ovh.notGranted',
  'ovh.notSignedIn',
  'ovh.untrustedCertificate',
  'credential.otherEndpoint',
  'vault.otherAddress',
  'network.notAgreed',
  'inventory.otherAccount',
  'provider.notFound',
  'provider.wrongReference',
  'provider.pathNotFound',
  'provider.fieldNotFound',
  'provider.wrongKey',
] as const satisfies readonly ErrorCode[];

/** Failures that only another token, or another address, of a secret provider can fix. */
const byProvider = [
  'provider.otherAddress',
  'provider.wrongToken',
  'provider.notPermitted',
  'provider.notSignedIn',
  'provider.sessionForOthers',
  'provider.untrustedCertificate',
] as const satisfies readonly ErrorCode[];

/** Failures that persist until the user changes something: retrying does not help. */
export const needsUser: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...byInventory,
  ...byProvider,
]);

/** Failures that the inventory's settings may fix. */
export const mayMendInInventory: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...byInventory,
  'ovh.addressNotAllowed',
  'ovh.notFound',
  'ovh.notOffered',
  'ovh.unexpectedAnswer',
  'ovh.unreachable',
  'credential.absent',
  'vault.unreadable',
]);

/** Failures that the secret provider's settings may fix. */
export const mayMendInProvider: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...byProvider,
  'provider.unreachable',
  'provider.unexpectedAnswer',
]);
