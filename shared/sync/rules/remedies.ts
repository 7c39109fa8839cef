import type { ErrorCode } from '../../bridge/errors.ts';

/** What only other keys, or another address, of the inventory can mend. */
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

/** What only another token, or another address, of a secret provider can mend. */
const byProvider = [
  'provider.otherAddress',
  'provider.wrongToken',
  'provider.notPermitted',
  'provider.notSignedIn',
  'provider.sessionForOthers',
  'provider.untrustedCertificate',
] as const satisfies readonly ErrorCode[];

/** What makes a sync fail until the user changes something: asking again as before is of no use. */
export const needsUser: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...byInventory,
  ...byProvider,
]);

/** What the settings of the inventory may mend. */
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

/** What the settings of the secret provider may mend. */
export const mayMendInProvider: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  ...byProvider,
  'provider.unreachable',
  'provider.unexpectedAnswer',
]);
