import { describe, expect, it } from 'vitest';
import { summariseCoverage } from '../../../../../electron/coverage/rules/coverage-overview.ts';
import { countedIn } from '../../../../../shared/coverage/rules/counts.ts';
import {
  coverResources,
  type CoverageInput,
  withExcluded,
} from '../../../../../shared/coverage/rules/coverage.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import {
  aBucket,
  aList,
  anInstance,
  aResource,
  aRestorePoint,
} from '../../../../fakes/builders.ts';

const volume = aResource();
const instance = anInstance();
const nothing = {
  policy: anyAgePolicy,
  now: new Date('2026-11-20T08:00:00.000Z'),
  sourcePoints: [],
  sources: [],
};

const policy = anyAgePolicy;
const coverAll = (resources: Resource[]) =>
  coverResources({
    ...nothing,
    snapshot: { resources, restorePoints: [], lists: [] },
  });

const excluding = (urn: string, input: CoverageInput) =>
  withExcluded(coverResources(input), new Set([urn]));

describe('summariseCoverage', () => {
  const covered = excluding('urn:2', {
    ...nothing,
    snapshot: {
      resources: [volume, instance, aResource({ providerId: 'v2', urn: 'urn:2', projectId: 'p2' })],
      restorePoints: [aRestorePoint()],
      lists: [aList('instance-snapshot', { isRead: false })],
    },
  });
  const inventory = {
    id: 'a',
    name: 'A',
    group: null,
    syncedAt: '2026-11-20T00:00:00Z',
    unreadLists: 1,
    projectNames: new Map([['p1', 'Production']]),
    resources: covered,
  };

  it('does not count excluded resources', () => {
    const { total } = summariseCoverage([inventory], anyAgePolicy);
    expect(total).toEqual({ protected: 1, stale: 0, notProtected: 0, unknown: 1, excluded: 1 });
    expect(countedIn(total)).toBe(2);
  });

  it('counts what is protected by a match by name only', () => {
    const byName = { resourceUrn: instance.urn, matchedBy: 'name' } as const;
    const resources = coverResources({
      ...nothing,
      snapshot: {
        resources: [volume, instance],
        restorePoints: [aRestorePoint(), aRestorePoint({ kind: 'instance-snapshot', ...byName })],
        lists: [],
      },
    });
    const { protectedByName } = summariseCoverage([{ ...inventory, resources }], anyAgePolicy);
    expect(protectedByName).toBe(1);
  });

  it('splits by class and by project', () => {
    const { byClass, byProject } = summariseCoverage([inventory], anyAgePolicy);
    expect(byClass.map((entry) => [entry.class, countedIn(entry.counts)])).toEqual([
      ['block-storage', 1],
      ['compute', 1],
    ]);
    expect(byProject.map(({ projectName, counts }) => [projectName, counts.excluded])).toEqual([
      ['Production', 0],
      ['p2', 1],
    ]);
  });

  it('counts a resource once that two keys of one account see', () => {
    const overview = summariseCoverage([inventory, { ...inventory, id: 'b' }], anyAgePolicy);
    expect(countedIn(overview.total)).toBe(2);
    expect(overview.byClass.map(({ counts }) => countedIn(counts))).toEqual([1, 1]);
    expect(overview.byProject).toHaveLength(4);
    expect(overview.unreadLists).toBe(2);
    expect(overview.seenTwice).toBe(3);
  });

  it('is as old as its oldest inventory, and names those never synced', () => {
    const overview = summariseCoverage(
      [
        inventory,
        { ...inventory, id: 'b', syncedAt: '2026-10-01T00:00:00Z' },
        { ...inventory, id: 'c', name: 'New', syncedAt: null, resources: [] },
      ],
      anyAgePolicy,
    );
    expect(overview.asOf).toBe('2026-10-01T00:00:00Z');
    expect(overview.neverSynced).toEqual(['New']);
  });

  it('splits by region; a resource in several counts in each, one in none is separate', () => {
    const resources = [
      aResource({ urn: 'urn:1', regions: ['GRA11', 'SBG5'] }),
      aResource({ urn: 'urn:2', regions: [] }),
    ];
    const { byRegion, total } = summariseCoverage(
      [{ ...inventory, resources: coverAll(resources) }],
      policy,
    );
    expect(byRegion.map(({ region, counts }) => [region, counts.notProtected])).toEqual([
      ['GRA11', 1],
      ['SBG5', 1],
      [null, 1],
    ]);
    expect(total.notProtected).toBe(2);
  });

  it('counts every age, including no restore point, without excluded resources', () => {
    const { ages, total } = summariseCoverage([inventory], policy);
    expect(Object.fromEntries(ages.map(({ age, count }) => [age, count]))).toEqual({
      'within-day': 0,
      'within-week': 0,
      'within-month': 1,
      'within-quarter': 0,
      older: 0,
      none: 0,
      unknown: 1,
    });
    expect(ages.reduce((sum, { count }) => sum + count, 0)).toBe(countedIn(total));
  });

  it('names the ten largest unprotected resources, and counts those without a size', () => {
    const resources = [
      ...Array.from({ length: 30 }, (_, index) =>
        aBucket({ urn: `urn:${index}`, name: `b${index}`, sizeBytes: (index * 7) % 30 }),
      ),
      anInstance({ urn: 'urn:unsized' }),
      aResource({ urn: volume.urn, sizeBytes: 1000 }),
    ];
    const restorePoints = [aRestorePoint()];
    const resourcesOfSizes = excluding('urn:17', {
      ...nothing,
      snapshot: { resources, restorePoints, lists: [] },
    });
    const overview = summariseCoverage([{ ...inventory, resources: resourcesOfSizes }], policy);
    expect(overview.biggest.map(({ sizeBytes }) => sizeBytes)).toEqual([
      28, 27, 26, 25, 24, 23, 22, 21, 20, 19,
    ]);
    expect(overview.biggest[0]).toMatchObject({ inventoryId: 'a', projectName: 'Production' });
    expect(overview.unsizedCount).toBe(1);
  });

  it('gives the last known state of unknown resources, and the oldest reading', () => {
    const before = '2026-11-12T14:03:00.000Z';
    const never = aResource({ urn: 'urn:never', projectId: 'p2' });
    const none = aResource({ urn: 'urn:none' });
    const unread = coverResources({
      ...nothing,
      snapshot: {
        resources: [volume, none, never, instance],
        restorePoints: [aRestorePoint()],
        lists: [
          aList('volume-snapshot', { isRead: false, readAt: before }),
          aList('volume-snapshot', { isRead: false, readAt: null, projectId: 'p2' }),
        ],
      },
    });
    const { unknown } = summariseCoverage([{ ...inventory, resources: unread }], policy);
    expect(unknown).toEqual({
      protected: 1,
      stale: 0,
      notProtected: 1,
      never: 1,
      oldestReadAt: before,
    });
  });
});
