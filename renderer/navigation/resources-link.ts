import type { NewestAge } from '../../shared/coverage/newest-age.ts';
import type { Protection, ResourceClass } from '../../shared/resources/resource.ts';

/** What a link to the resources asks for, in the words of an address; null: any. */
export interface ResourcesLink {
  inventory?: string | null;
  class?: ResourceClass | null;
  project?: string | null;
  protection?: Protection | null;
  region?: string | null;
  age?: NewestAge | null;
}

/** The address of the resources that match, for links from other screens. */
export function resourcesAddress(link: ResourcesLink): string {
  const asked = Object.entries(link).filter(([, value]) => Boolean(value));
  return asked.length === 0 ? '/resources' : `/resources?${new URLSearchParams(asked)}`;
}

/** The address that shows one resource alone: a search for its URN, which the user can see and empty. */
export function resourceAddress(inventoryId: string, urn: string): string {
  return `/resources?${new URLSearchParams({ inventory: inventoryId, find: urn })}`;
}

/** What an address asks to search for. */
export function searchOfAddress(search: string): string {
  return new URLSearchParams(search).get('find') ?? '';
}
