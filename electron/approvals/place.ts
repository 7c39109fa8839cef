import { bucketPlaceOf, serverPlaceOf } from '../plakar-apps/rules/app-place.ts';
import { hostInLocation } from '../../shared/plakar-apps/rules/app-location.ts';
import { hostsOf } from '../../shared/plakar-apps/rules/field-checks.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import type { ProviderSettings } from '../../shared/secret-providers/secret-provider.ts';

/**
 * A place that OVHcloud Inventory sends requests to or reads secrets from, as text: the origin of a URL
 * (`https://vault.example.com:8200`), one without certificate verification (`https+unverified://minio.example.com`), a
 * server of an app (`sftp://192.0.2.7:22`), or a file (`file:/home/me/keys.conf`).
 */
export type Place = string;

/** Throws `ipc.invalidRequest` if the text is not a URL, such as `https://192.0.2.256`. */
export function placeOfUrl(url: string): Place {
  try {
    return new URL(url).origin;
  } catch {
    throw new AppError('ipc.invalidRequest');
  }
}

/**
 * Without certificate verification, anyone on the way can answer for the host: it is not the same place as the host.
 */
export function unverifiedPlaceOfUrl(url: string): Place {
  return placeOfUrl(url).replace(/^https:/, `https${unverified}:`);
}

const unverified = '+unverified';

/** Whether anyone on the way could answer for the server. */
export function isUnverified(place: Place): boolean {
  return /^[a-z]+\+unverified:/.test(place);
}

export function placeOfFile(path: string): Place {
  return `file:${path}`;
}

/** Where a provider's secrets are, if its settings name the place. They do not name a provider's own address. */
export function placesOfProvider(settings: ProviderSettings): Place[] {
  if (settings.kind === 'environment') return [];
  if (settings.kind === 'file') return [placeOfFile(settings.path)];
  return settings.address === '' ? [] : [placeOfUrl(settings.address)];
}

/** Where the connection test of an app connects to; empty if its fields lead nowhere. */
export function placesOfApp({ protocol, fields }: Pick<PlakarApp, 'protocol' | 'fields'>): Place[] {
  if (protocol === 's3') return placesOfBucket(fields);
  const server = serverPlaceOf(protocol, fields);
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

function placesOfBucket(fields: PlakarApp['fields']): Place[] {
  const found = bucketPlaceOf(fields);
  if (found === null) return [];
  const { endpoint, bucket, isVirtualHost } = found;
  // Amazon's client puts no other bucket names into a host, and nothing in front of an IP address.
  const isInHost = isVirtualHost && /^[a-z0-9-]+$/i.test(bucket);
  const placeOf = fields['tls_insecure_no_verify'] === 'true' ? unverifiedPlaceOfUrl : placeOfUrl;
  for (const url of [...(isInHost ? [endpoint.replace('://', `://${bucket}.`)] : []), endpoint]) {
    try {
      return [placeOf(url)];
    } catch {
      // Not a URL, such as `bucket.192.0.2.7`.
    }
  }
  // Nothing can be sent to an endpoint such as `192.0.2.256`.
  return [];
}
