import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { type ClientIdentity, clientIdentity, expiryOfCertificates } from './client-identity.ts';

export type ByCertificate = Extract<ProviderSettings, { kind: 'ovhcloud' }> & {
  signIn: 'certificate';
};

/** Whether signing in to a provider uses a TLS certificate. */
export function isByCertificate(settings: ProviderSettings): settings is ByCertificate {
  return settings.kind === 'ovhcloud' && settings.signIn === 'certificate';
}

/** Returns the certificate of a provider with its key. Throws what is wrong with either. */
export function identityOf(
  { certificate }: ByCertificate,
  { privateKey = '', keyPassphrase = '' }: ProviderSecrets,
): ClientIdentity {
  return clientIdentity({ certificate, privateKey, passphrase: keyPassphrase });
}

/** Returns when the sign-in expires, if known without secrets and without a request. */
export function expiryOfSignIn(settings: ProviderSettings): string | null {
  return isByCertificate(settings) ? expiryOfCertificates(settings.certificate) : null;
}
