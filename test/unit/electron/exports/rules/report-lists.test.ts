import { describe, expect, it } from 'vitest';
import type { CoveredResource } from '../../../../../shared/coverage/rules/coverage.ts';
import {
  type ReportInventory,
  reportLists,
} from '../../../../../electron/exports/rules/report-lists.ts';
import type { Protection } from '../../../../../shared/resources/resource.ts';
import type { ReportedPoint } from '../../../../../shared/exports/report.ts';
import { aResource, earlier, inventoryId, now } from '../../../../fakes/builders.ts';
import { aCovered } from '../../../../fakes/exports.ts';

const point: ReportedPoint = {
  takenAt: earlier,
  kind: 'volume-snapshot',
  source: null,
  region: 'GRA11',
};

const named = (name: string, protection: Protection, projectId = 'p1') =>
  aCovered(aResource({ urn: `urn:${name}`, name, projectId }), { protection });

const inventory = (resources: CoveredResource[], name = 'Main'): ReportInventory => ({
  id: inventoryId,
  name,
  group: null,
  syncedAt: null,
  unreadLists: 0,
  projectNames: new Map([
    ['p1', 'Shop'],
    ['p2', 'Data'],
  ]),
  resources,
  exclusionOf: ({ name: of }) => (of === 'manual' ? { isManual: true, rules: [] } : null),
  newestPointsOf: (urns) => new Map([...urns].map((urn) => [urn, point])),
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

  it('list every resource, each under its state', () => {
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
    const names = (['protected', 'notProtected', 'stale', 'unknown', 'excluded'] as const).map(
      (state) => [state, lists[state].count, lists[state].resources.map(({ name }) => name)],
    );
    expect(names).toEqual([
      ['protected', 1, ['a']],
      ['notProtected', 1, ['c']],
      ['stale', 1, ['b']],
      ['unknown', 1, ['d']],
      ['excluded', 1, ['e']],
    ]);
  });

  it('begin with the largest, then those without a size by name, numbers numerically', () => {
    const sized = (name: string, sizeBytes: number | null) =>
      aCovered(aResource({ urn: `urn:${name}`, name, sizeBytes }), { protection: 'not-protected' });
    const { notProtected } = reportLists(
      [
        inventory([
          sized('web-10', null),
          sized('small', 1),
          sized('web-9', null),
          sized('big', 9),
        ]),
      ],
      10,
    );
    expect(notProtected.resources.map(({ name }) => name)).toEqual([
      'big',
      'small',
      'web-9',
      'web-10',
    ]);
  });

  it('begin with the oldest restore point of what is protected or stale, and name it', () => {
    const dated = (name: string, at: string) =>
      aCovered(aResource({ urn: `urn:${name}`, name }), {
        protection: 'protected',
        newestRestorePointAt: at,
      });
    const lists = reportLists(
      [inventory([dated('fresh', now), dated('old', earlier), named('bare', 'not-protected')])],
      10,
    );
    expect(lists.protected.resources.map(({ name }) => name)).toEqual(['old', 'fresh']);
    expect(lists.protected.resources[0]?.newestPoint).toEqual(point);
    expect(lists.notProtected.resources[0]?.newestPoint).toBeNull();
  });

  it('begin with what was not protected of what is unknown', () => {
    const were = (name: string, lastKnown: Protection | null) =>
      aCovered(aResource({ urn: `urn:${name}`, name }), { protection: 'unknown', lastKnown });
    const { unknown } = reportLists(
      [
        inventory([
          were('a', 'protected'),
          were('b', 'stale'),
          were('c', null),
          were('d', 'not-protected'),
        ]),
      ],
      10,
    );
    expect(unknown.resources.map(({ name }) => name)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('sum up what is not protected by class, the largest first', () => {
    const of = (urn: string, ofClass: 'compute' | 'database', sizeBytes: number | null) =>
      aCovered(aResource({ urn, class: ofClass, sizeBytes }), { protection: 'not-protected' });
    const { unprotected } = reportLists(
      [inventory([of('1', 'compute', 1), of('2', 'database', 5), of('3', 'compute', null)])],
      1,
    );
    expect(unprotected).toEqual([
      { class: 'database', count: 1, sizeBytes: 5, unsizedCount: 0 },
      { class: 'compute', count: 2, sizeBytes: 1, unsizedCount: 1 },
    ]);
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
