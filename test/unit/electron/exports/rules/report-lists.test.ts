import { describe, expect, it } from 'vitest';
import type { CoveredResource } from '../../../../../shared/coverage/rules/coverage.ts';
import {
  type ReportInventory,
  reportLists,
} from '../../../../../electron/exports/rules/report-lists.ts';
import type { Protection } from '../../../../../shared/resources/resource.ts';
import { aResource, inventoryId } from '../../../../fakes/builders.ts';
import { aCovered } from '../../../../fakes/exports.ts';

const named = (name: string, protection: Protection, projectId = 'p1') =>
  aCovered(aResource({ urn: `urn:${name}`, name, projectId }), { protection });

const inventory = (resources: CoveredResource[], name = 'Main'): ReportInventory => ({
  id: inventoryId,
  name,
  syncedAt: null,
  unreadLists: 0,
  projectNames: new Map([
    ['p1', 'Shop'],
    ['p2', 'Data'],
  ]),
  resources,
  exclusionOf: ({ name: of }) => (of === 'manual' ? { isManual: true, rules: [] } : null),
});

describe('the lists of a report', () => {
  it('give the reason for each exclusion', () => {
    const { excluded, stale } = reportLists(
      [inventory([named('manual', 'excluded'), named('other', 'stale')])],
      5,
    );
    expect(excluded.resources[0]?.exclusion).toEqual({ isManual: true, rules: [] });
    expect(stale.resources[0]?.exclusion).toBeNull();
  });

  it('list every resource that is not simply protected, each under its state', () => {
    const lists = reportLists(
      [
        inventory([
          named('a', 'protected'),
          named('b', 'stale'),
          named('c', 'not-protected'),
          named('d', 'unknown'),
          named('e', 'excluded'),
        ]),
      ],
      10,
    );
    const names = (['notProtected', 'stale', 'unknown', 'excluded'] as const).map((state) => [
      state,
      lists[state].count,
      lists[state].resources.map(({ name }) => name),
    ]);
    expect(names).toEqual([
      ['notProtected', 1, ['c']],
      ['stale', 1, ['b']],
      ['unknown', 1, ['d']],
      ['excluded', 1, ['e']],
    ]);
  });

  it('are sorted by project and name, numbers numerically', () => {
    const { notProtected } = reportLists(
      [
        inventory([
          named('web-10', 'not-protected'),
          named('web-9', 'not-protected'),
          named('z', 'not-protected', 'p2'),
        ]),
      ],
      10,
    );
    expect(notProtected.resources.map(({ projectName, name }) => `${projectName} ${name}`)).toEqual(
      ['Data z', 'Shop web-9', 'Shop web-10'],
    );
  });

  it('are truncated, with the full number', () => {
    const many = Array.from({ length: 7 }, (_, index) => named(`v${index}`, 'unknown'));
    const { unknown } = reportLists([inventory(many)], 3);
    expect(unknown.count).toBe(7);
    expect(unknown.resources).toHaveLength(3);
  });

  it('list a resource of two inventories once, with the state of the first', () => {
    const lists = reportLists(
      [
        inventory([named('a', 'unknown')], 'First'),
        inventory([named('a', 'not-protected')], 'Second'),
      ],
      10,
    );
    expect(lists.notProtected.count).toBe(0);
    expect(lists.unknown.resources[0]?.inventoryName).toBe('First');
  });
});
