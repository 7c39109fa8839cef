import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../../shared/secret-providers/secret-provider.ts';
import { assertValid } from '../client-identity.ts';
import { providerFailure, type ProviderErrorCode } from '../provider-errors.ts';
import type { Fetch, ReaderPorts } from '../secret-reader.ts';
import { type ByCertificate, identityOf, isByCertificate } from '../sign-in-identity.ts';
import { fetchAs, fetchTrusting } from '../trusting-fetch.ts';
import { okmsCategoryOf, type HashicorpAnswer } from '../hashicorp-answers.ts';

export type HashicorpSettings = Extract<ProviderSettings, { kind: 'vault' | 'ovhcloud' }>;

export type HashicorpPorts = Pick<
  ReaderPorts,
  'fetch' | 'assertAgreed' | 'proxyFor' | 'proxyLoginFor' | 'extraAuthorities' | 'now'
>;

/** How requests authenticate. */
interface HashicorpSignIn {
  fetch: Fetch;
  headers: Readonly<Record<string, string>>;
  /** Values that must not appear in failures. */
  secrets: readonly string[];
  /** Returns the meaning of a refusal; undefined: as its status and message say. */
  refusal: (answer: HashicorpAnswer) => ProviderErrorCode | undefined;
}

/** Throws `provider.notSignedIn`, or what is wrong with the certificate or its key. */
export function hashicorpSignIn(
  settings: HashicorpSettings,
  secrets: ProviderSecrets,
  ports: HashicorpPorts,
): HashicorpSignIn {
  return isByCertificate(settings)
    ? byCertificate(settings, secrets, ports)
    : byToken(settings, secrets, ports);
}

function byToken(
  settings: HashicorpSettings,
  { token = '' }: ProviderSecrets,
  ports: HashicorpPorts,
): HashicorpSignIn {
  if (token === '') throw providerFailure('provider.notSignedIn');
  return {
    fetch: fetchFor(settings, ports),
    headers: { 'X-Vault-Token': token, 'X-Vault-Request': 'true' },
    secrets: [token],
    refusal: (answer) =>
      settings.kind === 'ovhcloud' ? refusalByCategory(answer, 'provider.wrongToken') : undefined,
  };
}

/**
 * Signs in with the certificate and its key alone, without a header, as OVHcloud's own clients do (`okms-sdk-go`, and
 * the provider of External Secrets Operator that OVHcloud documents).
 */
function byCertificate(
  settings: ByCertificate,
  secrets: ProviderSecrets,
  ports: HashicorpPorts,
): HashicorpSignIn {
  const { privateKey = '' } = secrets;
  if (privateKey === '') throw providerFailure('provider.notSignedIn');
  const identity = identityOf(settings, secrets);
  assertValid(identity, ports.now());
  const { domainId } = identity;
  const isOfOther = domainId !== null && domainId !== settings.okmsId.toLowerCase();
  return {
    fetch: fetchAs(identity, ports),
    headers: {},
    secrets: [privateKey, identity.key],
    refusal: (answer) =>
      // "An access certificate is only valid for the domain for which it was generated" (guide "Manage your OKMS access
      // certificate"). How it is refused in another domain is not documented.
      isOfOther && [401, 403, 404].includes(answer.status)
        ? 'provider.otherDomain'
        : refusalByCategory(answer, 'provider.certificateRefused'),
  };
}

/**
 * OVHcloud's description of its API has only 401, for both authentication and authorization; its errors have a number
 * with a category (`errors.go` of `okms-sdk-go`). Which of the two a missing right causes is not verified.
 */
function refusalByCategory(
  answer: HashicorpAnswer,
  notAccepted: ProviderErrorCode,
): ProviderErrorCode | undefined {
  if (answer.status !== 401 && answer.status !== 403) return undefined;
  const category = okmsCategoryOf(answer);
  if (category === 'authorization') return 'provider.notPermitted';
  return category === 'authentication' || answer.status === 401 ? notAccepted : undefined;
}

function fetchFor(settings: HashicorpSettings, { fetch, ...route }: HashicorpPorts): Fetch {
  const certificates = settings.kind === 'vault' ? settings.caCertificate : '';
  const isEncrypted = settings.address.toLowerCase().startsWith('https:');
  return certificates !== '' && isEncrypted ? fetchTrusting(certificates, route) : fetch;
}
