import endpoints from '@ovhcloud/node-ovh/lib/endpoints.js';
import { tokenQueryOf } from '../../shared/accounts/rules/rules-to-create.ts';
import type { ApiRegion } from '../../shared/resources/rules/urn.ts';
import { PresetEndpoint, type Endpoint } from '../../shared/accounts/endpoint.ts';
import type { WantedRights } from '../../shared/accounts/wanted-rights.ts';

const apiRegions: Record<PresetEndpoint, ApiRegion> = {
  'ovh-eu': 'eu',
  'ovh-ca': 'ca',
  'ovh-us': 'us',
};

/** Returns the URL that paths are appended to, without a trailing slash. */
export function baseUrlOf(endpoint: Endpoint): string {
  return endpoint.kind === 'preset'
    ? `https://${endpoints[endpoint.name].host}/1.0`
    : endpoint.baseUrl;
}

/** Returns the API region that is part of URNs. Unknown hosts count as the European API. */
export function apiRegionOf(endpoint: Endpoint): ApiRegion {
  if (endpoint.kind === 'preset') return apiRegions[endpoint.name];
  const host = new URL(endpoint.baseUrl).hostname;
  const preset = PresetEndpoint.options.find((name) => endpoints[name].host === host);
  return preset === undefined ? 'eu' : apiRegions[preset];
}

/** Token addresses of hosts where it cannot be derived from the API's address. */
const otherTokenUrls: ReadonlyMap<string, string> = new Map([
  // The newer name of the European API, as in OVHcloud's Go client.
  ['https://api.eu.ovhcloud.com', 'https://auth.eu.ovhcloud.com/oauth2/token'],
]);

/**
 * Returns the address for requesting OAuth2 tokens for the API at this base URL. For an API that is not OVHcloud's own,
 * it is a guess: the same host, with OVHcloud's path.
 */
export function tokenUrlOf(baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  const preset = PresetEndpoint.options.find(
    (name) => `https://${endpoints[name].host}` === origin,
  );
  if (preset !== undefined) return `${endpoints[preset].tokenURL}oauth2/token`;
  return otherTokenUrls.get(origin) ?? `${origin}/auth/oauth2/token`;
}

/** Returns the page where a user registers an application. */
export function applicationPageOf(preset: PresetEndpoint): string {
  return `https://${endpoints[preset].host}/createApp/`;
}

/** Returns the page where a user tries API calls, signed in. */
export function consolePageOf(preset: PresetEndpoint): string {
  return `https://${endpoints[preset].host}/console/`;
}

/** Returns the page where a user creates keys and chooses their rights. */
export function createTokenPageOf(preset: PresetEndpoint): string {
  return `https://${endpoints[preset].host}/createToken/`;
}

/** Returns the page where a user creates keys, prefilled with the access rules for the wanted rights. */
export function tokenPageOf(preset: PresetEndpoint, wanted: WantedRights): string {
  return `${createTokenPageOf(preset)}?${tokenQueryOf(wanted)}`;
}
