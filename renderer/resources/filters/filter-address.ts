import { NewestAge } from '../../../shared/coverage/newest-age.ts';
import { Protection, ResourceClass, ResourceRole } from '../../../shared/resources/resource.ts';
import { AppFilter } from '../../../shared/resources/resource-view.ts';
import { type Filters, noFilters } from './filter.ts';

/** What stands for each filter in an address, once for each of its values. */
const parameters: Record<keyof Filters, string> = {
  inventoryIds: 'inventory',
  classes: 'class',
  projectIds: 'project',
  protections: 'protection',
  regions: 'region',
  statuses: 'status',
  roles: 'role',
  apps: 'app',
  tags: 'tag',
  ages: 'age',
};

/** What a link of another screen asks for; null: any. */
export interface ResourcesLink {
  inventoryId?: string | null;
  class?: ResourceClass | null;
  projectId?: string | null;
  protection?: Protection | null;
  region?: string | null;
  age?: NewestAge | null;
}

/** The filters that an address asks for; what it says wrongly is no filter. */
export function parseFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  const texts = (filter: keyof Filters) => [
    ...new Set(given.getAll(parameters[filter]).filter((value) => value !== '')),
  ];
  return {
    inventoryIds: texts('inventoryIds'),
    classes: texts('classes').flatMap((value) => ResourceClass.safeParse(value).data ?? []),
    projectIds: texts('projectIds'),
    protections: texts('protections').flatMap((value) => Protection.safeParse(value).data ?? []),
    regions: texts('regions'),
    statuses: texts('statuses'),
    roles: texts('roles').flatMap((value) => ResourceRole.safeParse(value).data ?? []),
    apps: texts('apps').flatMap((value) => AppFilter.safeParse(value).data ?? []),
    tags: texts('tags'),
    ages: texts('ages').flatMap((value) => NewestAge.safeParse(value).data ?? []),
  };
}

/** The address of the resources that match these filters. */
export function addressOf(filters: Filters): string {
  const query = new URLSearchParams();
  for (const filter of filterNames) {
    for (const value of filters[filter]) query.append(parameters[filter], value);
  }
  return query.size === 0 ? '/resources' : `/resources?${query}`;
}

/** The address of the resources that match, for links from other screens. */
export function resourcesAddress(link: ResourcesLink): string {
  return addressOf({
    ...noFilters,
    inventoryIds: listOf(link.inventoryId),
    classes: listOf(link.class),
    projectIds: listOf(link.projectId),
    protections: listOf(link.protection),
    regions: listOf(link.region),
    ages: listOf(link.age),
  });
}

function listOf<Value>(value: Value | null | undefined): Value[] {
  return value ? [value] : [];
}

/** The address that shows one resource alone: a search for its URN, which the user can see and empty. */
export function resourceAddress(inventoryId: string, urn: string): string {
  return `/resources?${new URLSearchParams({ inventory: inventoryId, find: urn })}`;
}

/** What an address asks to search for. */
export function searchOfAddress(search: string): string {
  return new URLSearchParams(search).get('find') ?? '';
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
export const filterNames = Object.keys(parameters) as (keyof Filters)[];
