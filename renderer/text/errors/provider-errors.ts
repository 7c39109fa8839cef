import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** Secret providers. */
export const providerErrors = {
  'provider.notFound': {
    title: 'This secret provider is no longer here.',
    remedy: 'Choose another one, or enter the key.',
  },
  'provider.nameTaken': {
    title: 'Another secret provider has this name.',
    remedy: 'Give this one a name of its own.',
  },
  'provider.inUse': {
    title: 'This secret provider is in use by an inventory or an app.',
    remedy: 'Give the keys that come from it another source first, where they are used.',
  },
  'provider.otherAddress': {
    title: 'A stored token or key is used for no other place than the one it was entered for.',
    remedy: 'Enter the token or key of the new place.',
  },
  'provider.wrongReference': {
    title: 'This reference is not in the form that its secret provider uses.',
    remedy: 'Compare it with the example beside the field.',
  },
  'provider.pathNotFound': {
    title: 'The secret provider has nothing at this path.',
    remedy:
      'Check the path or name of the secret, its region, domain or namespace; it may also have been deleted.',
  },
  'provider.fieldNotFound': {
    title: 'The secret has no such field.',
    remedy: 'Check what stands after the # of the reference; capitals count.',
  },
  'provider.wrongToken': {
    title: 'The secret provider does not accept this sign-in.',
    remedy: 'The token or key may have expired or been revoked. Enter a new one.',
  },
  'provider.notPermitted': {
    title: 'The sign-in works, but may not read this secret.',
    remedy:
      'Ask for the right to read it: in HashiCorp Vault a policy with “read” on its path, at OVHcloud an IAM policy.',
  },
  'provider.notSignedIn': {
    title: 'There is nothing to sign in with at this secret provider.',
    remedy: 'Enter its token or key under Secret providers.',
  },
  'provider.sessionForOthers': {
    title: 'The credentials of this computer are not sent to a private address.',
    remedy:
      'Enter a key for this address under Secret providers, or leave the address empty to use the provider’s own.',
  },
  'provider.sealed': {
    title: 'The Vault server is sealed, so it answers nothing.',
    remedy: 'Unseal it, or ask who runs it to, then try again.',
  },
  'provider.wrongKey': {
    title: 'What was read there cannot be a key of OVHcloud.',
    remedy:
      'Check that the reference leads to the key alone: it has no spaces, and no characters but plain ones.',
  },
  'provider.wrongCertificate': {
    title: 'This is no certificate in PEM format.',
    remedy:
      'Choose or paste the whole certificate, from -----BEGIN CERTIFICATE----- to its last line.',
  },
  'provider.wrongPrivateKey': {
    title: 'This is no private key in PEM format, or its file can no longer be read.',
    remedy:
      'Choose or paste the whole key. OVHcloud shows it once only: a lost one needs a new certificate.',
  },
  'provider.wrongKeyPassphrase': {
    title: 'The private key is encrypted, and this passphrase does not open it.',
    remedy: 'Enter the passphrase of the key.',
  },
  'provider.otherPrivateKey': {
    title: 'The private key does not belong to the certificate.',
    remedy: 'Choose the two files that were created together.',
  },
  'provider.certificateExpired': {
    title: 'The access certificate has expired.',
    remedy: 'Create another one for the OKMS domain, and enter it with its key.',
  },
  'provider.certificateNotYetValid': {
    title: 'The access certificate is not valid yet.',
    remedy: 'Check the date and time of this computer, or wait until then.',
  },
  'provider.certificateRefused': {
    title: 'OVHcloud does not accept this access certificate.',
    remedy:
      'Check that it is listed under the access certificates of the OKMS domain and not revoked, and that its identities may read secrets there; else create another one.',
  },
  'provider.otherDomain': {
    title: 'The access certificate was created for another OKMS domain.',
    remedy: 'Check the id of the OKMS domain, or create a certificate for this one.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
