import { Protection, ResourceClass } from '../../../shared/model/resource.ts';
import { type Filters, noFilters } from './filter.ts';

/** The filters that an address asks for; what it says wrongly is no filter. */
export function parseFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  return {
    inventoryId: given.get('inventory') || null,
    class: ResourceClass.safeParse(given.get('class')).data ?? null,
    projectId: given.get('project') || null,
    protection: Protection.safeParse(given.get('protection')).data ?? null,
  };
}

/** The address of the resources that match these filters, for links from other screens too. */
export function resourcesAddress(filters: Partial<Filters>): string {
  const all = { ...noFilters, ...filters };
  const query = new URLSearchParams();
  if (all.inventoryId) query.set('inventory', all.inventoryId);
  if (all.class) query.set('class', all.class);
  if (all.projectId) query.set('project', all.projectId);
  if (all.protection) query.set('protection', all.protection);
  return query.size === 0 ? '/resources' : `/resources?${query}`;
}
