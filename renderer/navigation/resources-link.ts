import type { NewestAge } from '../../shared/coverage/newest-age.ts';
import type { Protection, ResourceClass } from '../../shared/resources/resource.ts';
import type { MatchFilter } from '../../shared/resources/resource-view.ts';

/** Filters of a link to the resources, as written in an address. null: any. */
export interface ResourcesLink {
  inventory?: string | null;
  /** Empty: the inventories in no group. */
  group?: string | null;
  class?: ResourceClass | null;
  project?: string | null;
  protection?: Protection | null;
  region?: string | null;
  age?: NewestAge | null;
  match?: MatchFilter | null;
}

/** Address of the matching resources, for links from other screens. */
export function resourcesAddress(link: ResourcesLink): string {
  const asked = Object.entries(link).filter(([, value]) => value !== null && value !== undefined);
  return asked.length === 0 ? '/resources' : `/resources?${new URLSearchParams(asked)}`;
}

/** A group of inventories in an address and in filters: empty for the inventories in no group. */
export function groupParam(group: string | null): string {
  return group ?? '';
}

/** The query parameter of the search text. */
export const searchParam = 'find';

/** Address that shows a single resource: a search for its URN, which the user can see and clear. */
export function resourceAddress(inventoryId: string, urn: string): string {
  return `/resources?${new URLSearchParams({ inventory: inventoryId, [searchParam]: urn })}`;
}

/** The search text in an address. */
export function searchOfAddress(search: string): string {
  return new URLSearchParams(search).get(searchParam) ?? '';
}
