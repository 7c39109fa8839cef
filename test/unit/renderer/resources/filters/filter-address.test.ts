import { describe, expect, it } from 'vitest';
import {
  resourceAddress,
  resourcesAddress,
  searchOfAddress,
} from '../../../../../renderer/navigation/resources-link.ts';
import {
  addressOf,
  parseFilters,
} from '../../../../../renderer/resources/filters/filter-address.ts';
import { type Filters, noFilters } from '../../../../../renderer/resources/filters/filters.ts';

describe('filters in the address', () => {
  it('are restored as they were written', () => {
    const filters: Filters = {
      inventoryIds: ['i1'],
      groups: ['Acme & fils', ''],
      classes: ['object-storage', 'compute'],
      projectIds: ['a&b=c'],
      protections: ['not-protected'],
      regions: ['GRA11', 'SBG5'],
      statuses: ['in-use'],
      roles: ['store'],
      apps: ['none', 'source'],
      tags: ['env=prod', 'a b'],
      ages: ['older'],
      matches: ['name-only'],
    };
    const [path, search = ''] = addressOf(filters).split('?');
    expect(path).toBe('/resources');
    expect(parseFilters(search)).toEqual(filters);
  });

  it('leave no trace when there are none', () => {
    expect(resourcesAddress({ class: null })).toBe('/resources');
  });

  it('are accepted from links of other screens, one value each', () => {
    const link = { inventory: 'i1', class: 'compute', project: null, region: 'GRA' } as const;
    const [, search = ''] = resourcesAddress(link).split('?');
    expect(parseFilters(search)).toEqual({
      ...noFilters,
      inventoryIds: ['i1'],
      classes: ['compute'],
      regions: ['GRA'],
    });
    expect(search).toBe('inventory=i1&class=compute&region=GRA');
  });

  it('can be the inventories in no group', () => {
    const [, search = ''] = resourcesAddress({ group: '', protection: 'stale' }).split('?');
    expect(parseFilters(search)).toEqual({ ...noFilters, groups: [''], protections: ['stale'] });
  });

  it('lead to one resource with a search for it', () => {
    const [, search = ''] = resourceAddress('i1', 'urn:a&b').split('?');
    expect(searchOfAddress(search)).toBe('urn:a&b');
    expect(parseFilters(search)).toEqual({ ...noFilters, inventoryIds: ['i1'] });
    expect(searchOfAddress('')).toBe('');
  });

  it('contain a value once, however often it is given', () => {
    expect(parseFilters('tag=a&tag=a&tag=b').tags).toEqual(['a', 'b']);
  });

  it('ignore an unknown class or status', () => {
    expect(parseFilters('class=cars&protection=maybe&inventory=')).toEqual(noFilters);
  });
});
