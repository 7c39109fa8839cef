import { bucketAddressOf, serverAddressOf } from '../plakar-apps/rules/app-address.ts';
import { hostInLocation } from '../../shared/plakar-apps/rules/app-location.ts';
import { hostsOf } from '../../shared/plakar-apps/rules/field-checks.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import type { ProviderSettings } from '../../shared/secret-providers/secret-provider.ts';

/**
 * An address that OVHcloud Inventory sends requests to or reads secrets from, as text: the origin of a URL
 * (`https://vault.example.com:8200`), one without certificate verification (`https+unverified://minio.example.com`), a
 * server of an app (`sftp://192.0.2.7:22`), or a file (`file:/home/me/keys.conf`).
 */
export type Address = string;

/** Throws `ipc.invalidRequest` if the text is not a URL, such as `https://192.0.2.256`. */
export function addressOfUrl(url: string): Address {
  try {
    return new URL(url).origin;
  } catch {
    throw new AppError('ipc.invalidRequest');
  }
}

/** Without certificate verification, anyone on the way can answer for the host: it has an address of its own. */
export function unverifiedAddressOfUrl(url: string): Address {
  return addressOfUrl(url).replace(/^https:/, `https${unverified}:`);
}

const unverified = '+unverified';

/** Whether anyone on the way could answer for the server. */
export function isUnverified(address: Address): boolean {
  return /^[a-z]+\+unverified:/.test(address);
}

export function addressOfFile(path: string): Address {
  return `file:${path}`;
}

/** Where a provider's secrets are, if its settings name the address. They do not name the provider's usual address. */
export function addressesOfProvider(settings: ProviderSettings): Address[] {
  if (settings.kind === 'environment') return [];
  if (settings.kind === 'file') return [addressOfFile(settings.path)];
  return settings.address === '' ? [] : [addressOfUrl(settings.address)];
}

/** The addresses that the connection test of an app connects to; empty if its fields lead nowhere. */
export function addressesOfApp({
  protocol,
  fields,
}: Pick<PlakarApp, 'protocol' | 'fields'>): Address[] {
  if (protocol === 's3') return addressesOfBucket(fields);
  const server = serverAddressOf(protocol, fields);
  if (server === null) return [];
  const [name = protocol] = protocol.split('+');
  const scheme = protocol === 'sftp' || isNameChecked(fields) ? name : `${name}${unverified}`;
  // A location and a field may name different hosts; which one a program uses is up to the program.
  return hostsOf(fields).map((host) => `${scheme}://${hostInLocation(host)}:${server.port}`);
}

/** The only modes in which database programs check the certificate and the name in it. */
function isNameChecked(fields: PlakarApp['fields']): boolean {
  return /^verify[-_](?:full|identity)$/.test(fields['ssl_mode'] ?? '');
}

function addressesOfBucket(fields: PlakarApp['fields']): Address[] {
  const found = bucketAddressOf(fields);
  if (found === null) return [];
  const { endpoint, bucket, isVirtualHost } = found;
  // Amazon's client puts no other bucket names into a host, and nothing in front of an IP address.
  const isInHost = isVirtualHost && /^[a-z0-9-]+$/i.test(bucket);
  const addressOf =
    fields['tls_insecure_no_verify'] === 'true' ? unverifiedAddressOfUrl : addressOfUrl;
  for (const url of [...(isInHost ? [endpoint.replace('://', `://${bucket}.`)] : []), endpoint]) {
    try {
      return [addressOf(url)];
    } catch {
      // Not a URL, such as `bucket.192.0.2.7`.
    }
  }
  // Nothing can be sent to an endpoint such as `192.0.2.256`.
  return [];
}
