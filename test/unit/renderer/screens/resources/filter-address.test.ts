import { describe, expect, it } from 'vitest';
import {
  parseFilters,
  resourcesAddress,
} from '../../../../../renderer/screens/resources/filter-address.ts';
import { noFilters } from '../../../../../renderer/screens/resources/filter.ts';

describe('filters in the address', () => {
  it('come back as they were written', () => {
    const filters = {
      inventoryId: 'i1',
      class: 'object-storage',
      projectId: 'a&b=c',
      protection: 'not-protected',
    } as const;
    const [path, search = ''] = resourcesAddress(filters).split('?');
    expect(path).toBe('/resources');
    expect(parseFilters(search)).toEqual(filters);
  });

  it('leave no trace when there are none', () => {
    expect(resourcesAddress({ class: null })).toBe('/resources');
  });

  it('ignore a class or a status that does not exist', () => {
    expect(parseFilters('class=cars&protection=maybe&inventory=')).toEqual(noFilters);
  });
});
