import { describe, expect, it } from 'vitest';
import { inventoryId } from '../../../../fakes/builders.ts';
import { noFilters } from '../../../../../renderer/resources/filters/filters.ts';
import {
  noConditions,
  ruleOfFilters,
} from '../../../../../renderer/resources/exclusion/rule-of-filters.ts';

describe('a rule from filters', () => {
  it('has the conditions of the filters', () => {
    const filters = {
      ...noFilters,
      inventoryIds: [inventoryId],
      classes: ['compute' as const],
      projectIds: ['p1'],
      regions: ['GRA'],
      tags: ['env=prod'],
    };
    expect(ruleOfFilters(filters, '')).toEqual({
      inventoryId,
      class: 'compute',
      projectId: 'p1',
      region: 'GRA',
      tag: 'env=prod',
      namePattern: null,
    });
  });

  it('turns a search into a part of the name', () => {
    expect(ruleOfFilters(noFilters, ' web  prod ')).toEqual({
      ...noConditions,
      namePattern: '*web*prod*',
    });
  });

  it.each([
    ['nothing is set', noFilters, ''],
    ['only the inventory is', { ...noFilters, inventoryIds: [inventoryId] }, ''],
    ['a filter has two values', { ...noFilters, regions: ['GRA', 'SBG'] }, 'web'],
    ['a rule knows no such filter', { ...noFilters, roles: ['store' as const] }, 'web'],
    ['a rule knows nothing of apps', { ...noFilters, apps: ['none' as const] }, 'web'],
    ['a rule knows no age', { ...noFilters, ages: ['older' as const] }, 'web'],
    ['the search has a sign that a pattern takes otherwise', noFilters, 'a*b'],
    ['the search is for a URN', noFilters, 'urn:v1:x'],
    ['the search has an operator', noFilters, 'web -tag:x'],
  ])('is none if %s, rather than one that matches more', (_, filters, search) => {
    expect(ruleOfFilters(filters, search)).toBeNull();
  });
});
