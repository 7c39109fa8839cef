import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RuleMatches } from '../../../../electron/resources/rule-matches.ts';
import { rulesMatching } from '../../../../electron/resources/rules/exclusion.ts';
import type { Resource } from '../../../../shared/resources/resource.ts';
import { aResource, inventoryId } from '../../../fakes/builders.ts';
import { noConditions } from '../../../fakes/exclusion.ts';

const names = ['web-1', 'Web-2', 'db-1', 'été'];
const resources = names.flatMap((name, index) =>
  ['GRA11', 'SBG5'].map((region) =>
    aResource({
      name,
      regions: [region],
      providerId: `${name} ${region}`,
      class: index % 2 === 0 ? 'compute' : 'block-storage',
    }),
  ),
);

const anyRule = record({
  inventoryId: constantFrom(null, null, inventoryId, 'other'),
  namePattern: constantFrom(null, 'web-*', '*1', 'ete'),
  region: constantFrom(null, 'GRA11'),
  class: constantFrom(null, 'compute' as const),
}).map((rule) => ({ ...noConditions, ...rule }));

describe('RuleMatches', () => {
  it('has after any changes of rules and resources what each resource is matched by', () => {
    const anyStep = record({
      added: array(anyRule, { maxLength: 3 }),
      removed: option(integer({ min: 0, max: 5 })),
      resourceCount: constantFrom(resources.length, resources.length, 3),
    });
    assert(
      property(array(anyStep, { minLength: 1, maxLength: 8 }), (steps) => {
        const matches = new RuleMatches();
        const lists = new Map<number, Resource[]>();
        let rules: (typeof steps)[number]['added'] = [];
        for (const { added, removed, resourceCount } of steps) {
          rules = [...rules.filter((_, index) => index !== removed), ...added];
          const list = lists.get(resourceCount) ?? resources.slice(0, resourceCount);
          lists.set(resourceCount, list);
          const matching = list.filter(
            (each) => rulesMatching(rules, each, inventoryId).length > 0,
          );
          const urns = new Set(matching.map(({ urn }) => urn));
          expect(matches.of(rules, list, inventoryId)).toEqual(urns);
        }
      }),
    );
  });

  it('matches no resource again with a rule that it has matched', () => {
    let tested = 0;
    const counting = resources.map((resource) => ({
      ...resource,
      get regions() {
        tested += 1;
        return resource.regions;
      },
    }));
    const matches = new RuleMatches();
    const rules = ['GRA11', 'SBG5'].map((region) => ({ ...noConditions, region }));
    matches.of(rules, counting, inventoryId);
    tested = 0;
    expect(matches.of(rules.slice(0, 1), counting, inventoryId).size).toBe(names.length);
    expect(matches.of(rules, counting, inventoryId).size).toBe(resources.length);
    expect(tested).toBe(0);
    matches.of([...rules, { ...noConditions, region: 'BHS5' }], counting, inventoryId);
    expect(tested).toBe(resources.length);
  });
});
