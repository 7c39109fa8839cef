import endpoints from '@ovhcloud/node-ovh/lib/endpoints.js';
import type { Plate } from '../../shared/domain/urn.ts';
import { PresetEndpoint, type Endpoint } from '../../shared/model/endpoint.ts';

const plates: Record<PresetEndpoint, Plate> = { 'ovh-eu': 'eu', 'ovh-ca': 'ca', 'ovh-us': 'us' };

/** The URL every path is appended to, without a trailing slash. */
export function baseUrlOf(endpoint: Endpoint): string {
  return endpoint.kind === 'preset'
    ? `https://${endpoints[endpoint.name].host}/1.0`
    : endpoint.baseUrl;
}

/** The part of a URN that names OVHcloud's regional API. An unknown host is taken for the European one. */
export function plateOf(endpoint: Endpoint): Plate {
  if (endpoint.kind === 'preset') return plates[endpoint.name];
  const host = new URL(endpoint.baseUrl).hostname;
  const preset = PresetEndpoint.options.find((name) => endpoints[name].host === host);
  return preset === undefined ? 'eu' : plates[preset];
}

/**
 * The page where a user makes keys, filled in with the two rules that a sync needs. `*` crosses
 * slashes, but the second rule does not cover what the first names. Nothing is escaped there.
 */
export function tokenPageOf(preset: PresetEndpoint): string {
  return `https://${endpoints[preset].host}/createToken/?GET=/cloud/project&GET=/cloud/project/*`;
}
