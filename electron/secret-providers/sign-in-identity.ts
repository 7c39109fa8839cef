import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { type ClientIdentity, clientIdentity, expiryOfCertificates } from './client-identity.ts';

export type ByCertificate = Extract<ProviderSettings, { kind: 'ovhcloud' }> & {
  signIn: 'certificate';
};

/** Whether a provider is signed in to by a certificate in TLS. */
export function isByCertificate(settings: ProviderSettings): settings is ByCertificate {
  return settings.kind === 'ovhcloud' && settings.signIn === 'certificate';
}

/** The certificate of a provider with its key. Fails with what is wrong with either. */
export function identityOf(
  { certificate }: ByCertificate,
  { privateKey = '', keyPassphrase = '' }: ProviderSecrets,
): ClientIdentity {
  return clientIdentity({ certificate, privateKey, passphrase: keyPassphrase });
}

/** When what signs in there ends, as far as that is known without its secrets and without asking. */
export function expiryOfSignIn(settings: ProviderSettings): string | null {
  return isByCertificate(settings) ? expiryOfCertificates(settings.certificate) : null;
}
