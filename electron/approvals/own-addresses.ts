import endpoints from '@ovhcloud/node-ovh/lib/endpoints.js';
import { PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { Address } from './address.ts';

/** OVHcloud's APIs and their token servers. The newer names come from OVHcloud's Go client. */
const apis: ReadonlySet<Address> = new Set([
  ...PresetEndpoint.options.flatMap((name) => {
    const { host, tokenURL } = endpoints[name];
    return [`https://${host}`, new URL(tokenURL).origin];
  }),
  'https://api.eu.ovhcloud.com',
  'https://auth.eu.ovhcloud.com',
]);

/** One label of a host name. */
const label = String.raw`[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`;

/**
 * OVHcloud's services, and the usual addresses of secret providers. Other customers can have a bucket or a database
 * there, which gets a signature or proves itself to OVHcloud; only OVHcloud or the provider runs the server.
 */
const services = [
  // OVHcloud's guides "Using the Secret Manager …", October 2025.
  String.raw`https://${label}\.okms\.ovh\.(?:net|us)`,
  // OVHcloud's guide "Object Storage - Endpoints and geoavailability"; a bucket may be part of the host.
  String.raw`https://(?:[a-z0-9][a-z0-9.-]*\.)?s3\.${label}\.(?:(?:io|perf)\.)?cloud\.ovh\.(?:net|us)`,
  // The addresses that `/cloud/project/{serviceName}/database` reports for its endpoints.
  String.raw`(?:mysql|postgres)://${label}\.database\.cloud\.ovh\.(?:net|us):\d+`,
  // AWS's clients build regional addresses by these rules (`endpoint-ruleset.json` of each client).
  String.raw`https://(?:secretsmanager|sts|oidc)(?:-fips)?\.${label}\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws)`,
  String.raw`https://portal\.sso\.${label}\.amazonaws\.(?:com(?:\.cn)?|eu)`,
  String.raw`https://${label}\.signin\.aws\.amazon\.com`,
  String.raw`https://sts\.amazonaws\.com`,
  // Google's client requests secrets and tokens here, including those of federated and impersonated accounts.
  String.raw`https://(?:secretmanager|oauth2|sts|iamcredentials)\.googleapis\.com`,
  String.raw`https://api\.scaleway\.com`,
].map((form) => new RegExp(`^${form}$`));

/** Whether an address is OVHcloud's or a provider's own, and needs no approval. */
export function isOwnAddress(address: Address): boolean {
  return apis.has(address) || services.some((form) => form.test(address));
}
