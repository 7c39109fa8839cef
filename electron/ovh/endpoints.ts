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

/** The URL every path is appended to, without a trailing slash. */
export function baseUrlOf(endpoint: Endpoint): string {
  return endpoint.kind === 'preset'
    ? `https://${endpoints[endpoint.name].host}/1.0`
    : endpoint.baseUrl;
}

/** The part of a URN that names OVHcloud's regional API. An unknown host is taken for the European one. */
export function apiRegionOf(endpoint: Endpoint): ApiRegion {
  if (endpoint.kind === 'preset') return apiRegions[endpoint.name];
  const host = new URL(endpoint.baseUrl).hostname;
  const preset = PresetEndpoint.options.find((name) => endpoints[name].host === host);
  return preset === undefined ? 'eu' : apiRegions[preset];
}

/** Where OAuth2 tokens are asked for, for hosts whose address does not tell it. */
const otherTokenUrls: ReadonlyMap<string, string> = new Map([
  // The newer name of the European API, known to OVHcloud's Go client.
  ['https://api.eu.ovhcloud.com', 'https://auth.eu.ovhcloud.com/oauth2/token'],
]);

/**
 * Where an OAuth2 token for the API at this base URL is asked for. For an API that is not OVHcloud's own
 * it is a guess: the same host, at the path that OVHcloud has on its.
 */
export function tokenUrlOf(baseUrl: string): string {
  const { origin } = new URL(baseUrl);
  const preset = PresetEndpoint.options.find(
    (name) => `https://${endpoints[name].host}` === origin,
  );
  if (preset !== undefined) return `${endpoints[preset].tokenURL}oauth2/token`;
  return otherTokenUrls.get(origin) ?? `${origin}/auth/oauth2/token`;
}

/** The page where a user makes keys, filled in with the rules for what they are to be allowed. */
export function tokenPageOf(preset: PresetEndpoint, wanted: WantedRights): string {
  return `https://${endpoints[preset].host}/createToken/?${tokenQueryOf(wanted)}`;
}
