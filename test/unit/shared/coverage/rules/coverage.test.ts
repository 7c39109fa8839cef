import { describe, expect, it } from 'vitest';
import { type RestorePointSourceState } from '../../../../../shared/coverage/rules/readings.ts';
import {
  type CoverageInput,
  coverResources,
  restorePointsOf,
  withExcluded,
} from '../../../../../shared/coverage/rules/coverage.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';
import type { Protection, Resource } from '../../../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import type { ListState } from '../../../../../shared/sync/sync-run.ts';
import {
  aBucket,
  aList,
  anInstance,
  aResource,
  aRestorePoint,
} from '../../../../fakes/builders.ts';

const volume = aResource();
const instance = anInstance();
const database = aResource({ urn: 'urn:db', kind: 'database', class: 'database' });
const ofDatabase = { resourceUrn: database.urn };

const now = new Date('2026-11-20T08:00:00.000Z');
const sourceId = '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99';
const readBefore = '2026-11-12T14:03:00.000Z';

function aSource(change: Partial<RestorePointSourceState> = {}): RestorePointSourceState {
  const whole = { isRead: true, canTellNone: true, canTellNoVolume: true };
  return { id: sourceId, ...whole, readAt: readBefore, ...change };
}

interface Case {
  title: string;
  resource: Resource;
  points?: RestorePoint[];
  lists?: ListState[];
  /** Maximum age in days. */
  maxAge?: number;
  countsProviderPoints?: boolean;
  sourcePoints?: RestorePoint[];
  sources?: RestorePointSourceState[];
  excluded?: boolean;
  expected: Protection;
  lastKnown?: [Protection | null, string | null];
}

const fromPlakar = { kind: 'plakar-snapshot', sourceId } as const;

const cases: Case[] = [
  {
    title: 'a volume with a snapshot',
    resource: volume,
    points: [aRestorePoint()],
    expected: 'protected',
  },
  {
    title: 'a volume without one',
    resource: volume,
    lists: [aList('volume-snapshot')],
    expected: 'not-protected',
  },
  {
    title: 'a volume whose snapshots could never be read',
    resource: volume,
    lists: [aList('volume-snapshot', { isRead: false, readAt: null })],
    expected: 'unknown',
    lastKnown: [null, null],
  },
  {
    title: 'a volume with a snapshot known from before its list failed',
    resource: volume,
    points: [aRestorePoint()],
    lists: [aList('volume-snapshot', { isRead: false, readAt: readBefore })],
    expected: 'unknown',
    lastKnown: ['protected', readBefore],
  },
  {
    title: 'a volume that had none when its list was last read',
    resource: volume,
    lists: [aList('volume-snapshot', { isRead: false, readAt: readBefore })],
    expected: 'unknown',
    lastKnown: ['not-protected', readBefore],
  },
  {
    title: 'a volume with a snapshot, while its backups could not be read',
    resource: volume,
    points: [aRestorePoint()],
    lists: [aList('volume-backup', { isRead: false, region: 'GRA11' })],
    expected: 'protected',
  },
  {
    title: 'a volume without a snapshot, whose region’s backups could not be read',
    resource: volume,
    lists: [aList('volume-backup', { isRead: false, region: 'GRA11', readAt: null })],
    expected: 'unknown',
    lastKnown: [null, null],
  },
  {
    title: 'a volume when only another region’s backups could not be read',
    resource: volume,
    lists: [aList('volume-backup', { isRead: false, region: 'SBG5' })],
    expected: 'not-protected',
  },
  {
    title: 'a volume when only the list of another project failed',
    resource: volume,
    lists: [aList('volume-snapshot', { isRead: false, projectId: 'p2' })],
    expected: 'not-protected',
  },
  {
    title: 'an instance when only the volume snapshots could not be read',
    resource: instance,
    lists: [aList('volume-snapshot', { isRead: false })],
    expected: 'not-protected',
  },
  {
    title: 'an instance whose snapshots could not be read',
    resource: instance,
    lists: [aList('instance-snapshot', { isRead: false })],
    expected: 'unknown',
    lastKnown: ['not-protected', aList('instance-snapshot').readAt],
  },
  { title: 'a bucket', resource: aBucket(), expected: 'not-protected' },
  {
    title: 'a database with recovery to a point in time',
    resource: database,
    points: [aRestorePoint({ kind: 'database-point-in-time', resourceUrn: 'urn:db' })],
    lists: [aList('database-backup', { ...ofDatabase, isRead: false })],
    expected: 'protected',
  },
  {
    title: 'a database that OVHcloud backs up, the backups not listed',
    resource: database,
    lists: [aList('database-backup', { ...ofDatabase, isRead: false, readAt: null })],
    expected: 'unknown',
    lastKnown: [null, null],
  },
  {
    title: 'a database with a backup from before, its list of them not read now',
    resource: database,
    points: [aRestorePoint({ kind: 'database-backup', resourceUrn: 'urn:db' })],
    lists: [aList('database-backup', { ...ofDatabase, isRead: false })],
    expected: 'unknown',
    lastKnown: ['protected', aList('database-backup').readAt],
  },
  {
    title: 'a database whose own backups were read, another’s not',
    resource: database,
    lists: [
      aList('database-backup', ofDatabase),
      aList('database-backup', { resourceUrn: 'urn:other', isRead: false }),
    ],
    expected: 'not-protected',
  },
  {
    title: 'a database that OVHcloud does not back up',
    resource: database,
    expected: 'not-protected',
  },
  {
    title: 'a volume whose snapshots were read, but not all understood',
    resource: volume,
    lists: [aList('volume-snapshot', { isComplete: false })],
    expected: 'unknown',
    lastKnown: ['not-protected', aList('volume-snapshot').readAt],
  },
  {
    title: 'a volume with one of the snapshots that were understood',
    resource: volume,
    points: [aRestorePoint()],
    lists: [aList('volume-snapshot', { isComplete: false })],
    expected: 'protected',
  },
  {
    title: 'a database whose list could not be read this time',
    resource: database,
    lists: [aList('database', { isRead: false })],
    expected: 'unknown',
    lastKnown: ['not-protected', aList('database').readAt],
  },
  {
    title: 'an excluded volume, with a snapshot or not',
    resource: volume,
    points: [aRestorePoint()],
    excluded: true,
    expected: 'excluded',
  },

  // --- Age ---
  {
    title: 'a volume whose newest snapshot is as old as is allowed',
    resource: volume,
    points: [
      aRestorePoint({ id: 'old', takenAt: '2025-01-01T00:00:00.000Z' }),
      aRestorePoint({ takenAt: '2026-11-13T08:00:00.000Z' }),
    ],
    maxAge: 7,
    expected: 'protected',
  },
  {
    title: 'a volume whose newest snapshot is a moment older',
    resource: volume,
    points: [aRestorePoint({ takenAt: '2026-11-13T07:59:59.999Z' })],
    maxAge: 7,
    expected: 'stale',
  },
  {
    title: 'a volume with an old snapshot, whose list could not be read since',
    resource: volume,
    points: [aRestorePoint({ takenAt: '2026-11-01T00:00:00.000Z' })],
    lists: [aList('volume-snapshot', { isRead: false, readAt: readBefore })],
    maxAge: 7,
    expected: 'unknown',
    lastKnown: ['stale', readBefore],
  },
  {
    title: 'an instance, which the age of volumes does not concern',
    resource: instance,
    points: [aRestorePoint({ kind: 'instance-snapshot', resourceUrn: instance.urn })],
    maxAge: 7,
    expected: 'protected',
  },

  // --- What counts ---
  {
    title: 'a volume with a snapshot of OVHcloud’s where those do not count',
    resource: volume,
    points: [aRestorePoint()],
    countsProviderPoints: false,
    expected: 'not-protected',
  },
  {
    title: 'a volume whose snapshots could not be read, where those do not count',
    resource: volume,
    lists: [aList('volume-snapshot', { isRead: false })],
    countsProviderPoints: false,
    expected: 'not-protected',
  },
  {
    title: 'a volume with a plakar snapshot where OVHcloud’s do not count',
    resource: volume,
    sourcePoints: [aRestorePoint(fromPlakar)],
    sources: [aSource()],
    countsProviderPoints: false,
    expected: 'protected',
  },

  // --- Other sources ---
  {
    title: 'a bucket with a plakar snapshot',
    resource: aBucket(),
    sourcePoints: [aRestorePoint({ ...fromPlakar, resourceUrn: aBucket().urn })],
    sources: [aSource()],
    expected: 'protected',
  },
  {
    title: 'a bucket without a snapshot in the store that was read',
    resource: aBucket(),
    sources: [aSource()],
    expected: 'not-protected',
  },
  {
    title: 'a bucket whose plakar store could not be read now',
    resource: aBucket(),
    sourcePoints: [aRestorePoint({ ...fromPlakar, resourceUrn: aBucket().urn })],
    sources: [aSource({ isRead: false })],
    expected: 'unknown',
    lastKnown: ['protected', readBefore],
  },
  {
    title: 'a bucket whose plakar store was never read',
    resource: aBucket(),
    sources: [aSource({ isRead: false, readAt: null })],
    expected: 'unknown',
    lastKnown: [null, null],
  },
  {
    title: 'a volume with an old snapshot known, whose plakar store was never read',
    resource: volume,
    points: [aRestorePoint()],
    lists: [aList('volume-snapshot', { isRead: false, readAt: readBefore })],
    sources: [aSource({ isRead: false, readAt: null })],
    expected: 'unknown',
    lastKnown: ['protected', readBefore],
  },
  {
    title: 'a volume that two readings did not show to be protected, since the older of them',
    resource: volume,
    lists: [
      aList('volume-snapshot', { isRead: false, readAt: readBefore }),
      aList('volume-backup', {
        isRead: false,
        region: 'GRA11',
        readAt: '2026-11-10T00:00:00.000Z',
      }),
    ],
    expected: 'unknown',
    lastKnown: ['not-protected', '2026-11-10T00:00:00.000Z'],
  },
  {
    title: 'a bucket, with a Control Plane that shows no snapshots',
    resource: aBucket(),
    sources: [aSource({ canTellNone: false })],
    expected: 'unknown',
  },
  {
    title: 'a volume that a snapshot of an instance may hold',
    resource: volume,
    sources: [aSource({ canTellNoVolume: false })],
    expected: 'unknown',
  },
  {
    title: 'a bucket, whatever volumes a snapshot of an instance may hold',
    resource: aBucket(),
    sources: [aSource({ canTellNoVolume: false })],
    expected: 'not-protected',
  },
  {
    title: 'a volume with a snapshot, whatever a store that cannot be read may hold',
    resource: volume,
    points: [aRestorePoint()],
    sources: [aSource({ isRead: false, readAt: null })],
    expected: 'protected',
  },
];

function covering(change: Partial<CoverageInput>) {
  return coverResources({
    snapshot: { resources: [volume], restorePoints: [], lists: [] },
    policy: anyAgePolicy,
    now,
    sourcePoints: [],
    sources: [],
    ...change,
  });
}

describe('coverResources', () => {
  it.each(cases)('calls $title $expected', (given) => {
    const { resource, points = [], lists = [], maxAge, sourcePoints = [], sources = [] } = given;
    const counted = covering({
      snapshot: { resources: [resource], restorePoints: points, lists },
      policy: {
        countsProviderPoints: given.countsProviderPoints ?? true,
        maxAgeDays: maxAge === undefined ? {} : { 'block-storage': maxAge },
      },
      sourcePoints,
      sources,
    });
    const [covered] = withExcluded(counted, new Set(given.excluded ? [resource.urn] : []));
    expect(covered?.protection).toBe(given.expected);
    const known = [covered?.lastKnown, covered?.lastKnownAt];
    expect(known).toEqual(given.lastKnown ?? [null, null]);
  });

  it('distinguishes points of a failed region’s list from those without a region', () => {
    const other = aResource({ urn: 'urn:other', regions: [] });
    const [first, second] = covering({
      snapshot: {
        resources: [other, volume],
        restorePoints: [
          aRestorePoint({ kind: 'volume-backup', region: null, resourceUrn: 'urn:other' }),
          aRestorePoint({ kind: 'volume-backup' }),
        ],
        lists: [aList('volume-backup', { isRead: false, region: 'GRA11' })],
      },
    });
    expect([first?.protection, second?.protection]).toEqual(['protected', 'unknown']);
  });

  it('assigns a restore point of an unknown resource to no resource', () => {
    const restorePoints = [aRestorePoint({ resourceUrn: null })];
    const [covered] = covering({
      snapshot: { resources: [volume], restorePoints, lists: [] },
    });
    expect(covered?.newestRestorePointAt).toBeNull();
  });

  it('reports the newest restore point, including those that do not count', () => {
    const takenAt = '2026-11-19T00:00:00.000Z';
    const [covered] = covering({
      snapshot: {
        resources: [volume],
        restorePoints: [aRestorePoint({ takenAt }), aRestorePoint({ id: 's2' })],
        lists: [],
      },
      policy: { countsProviderPoints: false, maxAgeDays: {} },
    });
    expect(covered?.newestRestorePointAt).toBe(takenAt);
  });
});

describe('a match by name alone', () => {
  const byName = {
    kind: 'instance-snapshot',
    resourceUrn: instance.urn,
    matchedBy: 'name',
  } as const;
  const fresh = '2026-11-19T08:00:00.000Z';
  const old = '2026-08-01T08:00:00.000Z';
  const maxAgeDays = { compute: 30 };
  function markOf(restorePoints: RestorePoint[], change: Partial<CoverageInput> = {}) {
    const [covered] = covering({
      snapshot: { resources: [instance], restorePoints, lists: [] },
      policy: { countsProviderPoints: true, maxAgeDays },
      ...change,
    });
    return [covered?.protection, covered?.isByNameOnly];
  }

  it('is marked where the status depends on it', () => {
    expect(markOf([aRestorePoint({ ...byName, takenAt: fresh })])).toEqual(['protected', true]);
    expect(markOf([aRestorePoint({ ...byName, takenAt: old })])).toEqual(['stale', true]);
    const certainButOld = aRestorePoint({ ...byName, matchedBy: 'id', takenAt: old });
    expect(markOf([aRestorePoint({ ...byName, takenAt: fresh }), certainButOld])).toEqual([
      'protected',
      true,
    ]);
  });

  it('is not marked where a certain match is enough', () => {
    const guess = aRestorePoint({ ...byName, takenAt: fresh });
    const confirmed = aRestorePoint({
      ...byName,
      matchedBy: 'user',
      takenAt: '2026-11-10T08:00:00.000Z',
    });
    expect(markOf([guess, confirmed])).toEqual(['protected', false]);
    const ofPlakar = aRestorePoint({
      ...fromPlakar,
      resourceUrn: instance.urn,
      matchedBy: 'tag',
      takenAt: fresh,
    });
    const others = { sourcePoints: [ofPlakar], sources: [aSource()] };
    expect(markOf([guess], others)).toEqual(['protected', false]);
    const policy = { countsProviderPoints: false, maxAgeDays };
    expect(markOf([guess], { ...others, policy })).toEqual(['protected', false]);
    expect(markOf([guess], { policy })).toEqual(['not-protected', false]);
  });

  it('is not marked where the status is unknown or the resource excluded', () => {
    const guess = aRestorePoint({ ...byName, takenAt: fresh });
    const lists = [aList('instance-snapshot', { isRead: false })];
    const snapshot = { resources: [instance], restorePoints: [guess], lists };
    expect(markOf([], { snapshot })).toEqual(['unknown', false]);
    const [covered] = withExcluded(
      covering({ snapshot: { ...snapshot, lists: [] } }),
      new Set([instance.urn]),
    );
    expect(covered).toMatchObject({
      protection: 'excluded',
      isByNameOnly: false,
      newestCountedAt: null,
    });
  });
});

describe('restorePointsOf', () => {
  it('returns the restore points of one resource from all sources, newest first', () => {
    const points = ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z'].map(
      (takenAt, index) => aRestorePoint({ id: `s${index}`, takenAt }),
    );
    const [first, ...others] = points;
    const ofOther = aRestorePoint({ id: 'other', resourceUrn: 'urn:other' });
    const found = restorePointsOf(volume.urn, [first ? [first] : [], [...others, ofOther]]);
    expect(found.map(({ id }) => id)).toEqual(['s1', 's2', 's0']);
  });
});

describe('the age of the newest restore point', () => {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  it.each([
    [0, 'within-day'],
    [1, 'within-day'],
    [1.01, 'within-week'],
    [7, 'within-week'],
    [30, 'within-month'],
    [90, 'within-quarter'],
    [90.01, 'older'],
  ] as const)('after %d days is %s', (days, age) => {
    const restorePoints = [aRestorePoint({ takenAt: daysAgo(days) })];
    const [covered] = covering({ snapshot: { resources: [volume], restorePoints, lists: [] } });
    expect(covered?.age).toBe(age);
  });

  it('is none without one, unknown if a source was not read, and nothing if excluded', () => {
    const lists = [aList('volume-snapshot', { isRead: false })];
    const [none] = covering({});
    const [unknown] = covering({ snapshot: { resources: [volume], restorePoints: [], lists } });
    const [excluded] = withExcluded(covering({}), new Set([volume.urn]));
    expect([none?.age, unknown?.age, excluded?.age]).toEqual(['none', 'unknown', null]);
  });

  it('is that of those that count', () => {
    const policy = { countsProviderPoints: false, maxAgeDays: {} };
    const restorePoints = [aRestorePoint({ takenAt: daysAgo(0) })];
    const [covered] = covering({
      snapshot: { resources: [volume], restorePoints, lists: [] },
      sourcePoints: [aRestorePoint({ ...fromPlakar, takenAt: daysAgo(20) })],
      sources: [aSource()],
      policy,
    });
    expect(covered?.age).toBe('within-month');
    expect(covered?.newestCountedAt).toBe(daysAgo(20));
    expect(covered?.newestRestorePointAt).toBe(daysAgo(0));
  });
});
