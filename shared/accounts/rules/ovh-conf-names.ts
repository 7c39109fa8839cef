import { BaseUrl, type Endpoint, PresetEndpoint } from '../endpoint.ts';
import type { KeyField } from '../sign-in.ts';

/** Names of the keys in an `ovh.conf`. The variable has the same name in capitals, after `OVH_`. */
export const ovhConfNames: Record<KeyField, string> = {
  applicationKey: 'application_key',
  applicationSecret: 'application_secret',
  consumerKey: 'consumer_key',
  clientId: 'client_id',
  clientSecret: 'client_secret',
};

/** A section's name in the spelling of this program if it is a known one; otherwise unchanged. */
export function sectionName(text: string): string {
  const name = text.trim();
  const lower = name.toLowerCase();
  return lower === 'default' || PresetEndpoint.safeParse(lower).success ? lower : name;
}

/** The endpoint that a section is for. null: one that is not supported. */
export function endpointOfSection(section: string): Endpoint | null {
  const preset = PresetEndpoint.safeParse(section);
  if (preset.success) return { kind: 'preset', name: preset.data };
  const url = BaseUrl.safeParse(section);
  return url.success ? { kind: 'custom', baseUrl: url.data } : null;
}
