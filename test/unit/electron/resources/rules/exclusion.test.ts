import { describe, expect, it } from 'vitest';
import { RuleMatches } from '../../../../../electron/resources/rule-matches.ts';
import { rulesMatching } from '../../../../../electron/resources/rules/exclusion.ts';
import { ExclusionConditions } from '../../../../../shared/resources/exclusion-rule.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import { aResource, inventoryId } from '../../../../fakes/builders.ts';
import { noConditions } from '../../../../fakes/exclusion.ts';

const resource = aResource({
  name: 'Été-Web-1',
  projectId: 'p1',
  regions: ['GRA11', 'SBG5'],
  tags: ['env=Prod', 'web'],
  class: 'compute',
});

function isMatch(conditions: Partial<ExclusionConditions>, of: Resource = resource): boolean {
  const rule = { ...noConditions, ...conditions };
  const matched = new RuleMatches().of([rule], [of], inventoryId).has(of.urn);
  expect(rulesMatching([rule], of, inventoryId)).toHaveLength(Number(matched));
  return matched;
}

describe('the matches of a rule', () => {
  it.each<[Partial<ExclusionConditions>, boolean]>([
    [{ namePattern: 'ete-web-*' }, true],
    [{ namePattern: 'ÉTÉ-WEB-?' }, true],
    [{ namePattern: ' *web* ' }, true],
    [{ namePattern: 'web' }, false],
    [{ tag: 'web' }, true],
    [{ tag: 'ENV=prod' }, true],
    [{ tag: 'env' }, false],
    [{ projectId: 'p1' }, true],
    [{ projectId: 'p2' }, false],
    [{ region: 'SBG5' }, true],
    [{ region: 'SBG' }, false],
    [{ class: 'compute' }, true],
    [{ class: 'database' }, false],
  ])('%j: %s', (conditions, expected) => {
    expect(isMatch(conditions)).toBe(expected);
  });

  it('meet all given conditions', () => {
    expect(isMatch({ class: 'compute', region: 'GRA11', tag: 'web' })).toBe(true);
    expect(isMatch({ class: 'compute', region: 'BHS5', tag: 'web' })).toBe(false);
    expect(isMatch({ class: 'compute', namePattern: 'db*' })).toBe(false);
  });

  it('are of its inventory alone, if it names one', () => {
    expect(isMatch({ class: 'compute', inventoryId })).toBe(true);
    expect(isMatch({ class: 'compute', inventoryId: crypto.randomUUID() })).toBe(false);
  });

  it('are the matches of any of several rules', () => {
    const other = aResource({ providerId: 'other', name: 'db-1', class: 'database' });
    const rules = [
      { ...noConditions, namePattern: 'db-*' },
      { ...noConditions, class: 'compute' as const },
    ];
    const matched = new RuleMatches().of(rules, [resource, other], inventoryId);
    expect(matched).toEqual(new Set([resource.urn, other.urn]));
    expect(new RuleMatches().of([], [resource], inventoryId).size).toBe(0);
  });
});

describe('conditions', () => {
  it('must include more than an inventory', () => {
    expect(ExclusionConditions.safeParse(noConditions).success).toBe(false);
    expect(ExclusionConditions.safeParse({ ...noConditions, inventoryId }).success).toBe(false);
    expect(ExclusionConditions.safeParse({ ...noConditions, tag: '  ' }).success).toBe(false);
    expect(ExclusionConditions.safeParse({ ...noConditions, namePattern: '*' }).success).toBe(true);
  });
});
