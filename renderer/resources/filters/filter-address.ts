import { ResourceFilters } from '../../../shared/resources/resource-view.ts';
import { searchParam } from '../../navigation/resources-link.ts';
import { type FilterName, filterNames, filterOf, type Filters } from './filters.ts';

/** The filters in an address; invalid values are ignored. */
export function parseFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  const asked = filterNames.map((name) => {
    const values = new Set(given.getAll(filterOf(name).param));
    return [name, [...values].filter((value) => canHold(name, value))];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was looked at above
  return Object.fromEntries(asked) as Filters;
}

function canHold(name: FilterName, value: string): boolean {
  return ResourceFilters.shape[name].unwrap().element.safeParse(value).success;
}

/** Address of the resources that match these filters and this search. */
export function addressOf(filters: Filters, search = ''): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    for (const value of filters[name]) query.append(filterOf(name).param, value);
  }
  if (search.trim() !== '') query.append(searchParam, search);
  return query.size === 0 ? '/resources' : `/resources?${query}`;
}
