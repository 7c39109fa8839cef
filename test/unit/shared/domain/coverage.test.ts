import { describe, expect, it } from 'vitest';
import { countedIn, coverResources, reportCoverage } from '../../../../shared/domain/coverage.ts';
import type { Protection, Resource } from '../../../../shared/model/resource.ts';
import type { RestorePoint } from '../../../../shared/model/restore-point.ts';
import type { ListState } from '../../../../shared/model/sync-run.ts';
import { aBucket, aList, anInstance, aResource, aRestorePoint } from '../../../fakes/builders.ts';

const volume = aResource();
const instance = anInstance();
const database = aResource({ urn: 'urn:db', kind: 'database', class: 'database' });

interface Case {
  title: string;
  resource: Resource;
  points?: RestorePoint[];
  lists?: ListState[];
  excluded?: boolean;
  expected: Protection;
}

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
    title: 'a volume whose snapshots could not be read',
    resource: volume,
    lists: [aList('volume-snapshot', { isRead: false, readAt: null })],
    expected: 'unknown',
  },
  {
    title: 'a volume with a snapshot known from before its list failed',
    resource: volume,
    points: [aRestorePoint()],
    lists: [aList('volume-snapshot', { isRead: false })],
    expected: 'protected',
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
  },
  { title: 'a bucket', resource: aBucket(), expected: 'not-protected' },
  {
    title: 'a database with recovery to a point in time',
    resource: { ...database, hasUnreadBackups: true },
    points: [aRestorePoint({ kind: 'database-point-in-time', resourceUrn: 'urn:db' })],
    expected: 'protected',
  },
  {
    title: 'a database that OVHcloud backs up, the backups not listed',
    resource: { ...database, hasUnreadBackups: true },
    expected: 'unknown',
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
  },
  {
    title: 'a database whose list could not be read this time',
    resource: database,
    lists: [aList('database', { isRead: false })],
    expected: 'unknown',
  },
  {
    title: 'an excluded volume, with a snapshot or not',
    resource: volume,
    points: [aRestorePoint()],
    excluded: true,
    expected: 'excluded',
  },
];

describe('coverResources', () => {
  it.each(cases)('calls $title $expected', ({ resource, points, lists, excluded, expected }) => {
    const [covered] = coverResources(
      { resources: [resource], restorePoints: points ?? [], lists: lists ?? [] },
      new Set(excluded ? [resource.urn] : []),
    );
    expect(covered?.protection).toBe(expected);
  });

  it('gives restore points newest first', () => {
    const points = ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z'].map(
      (takenAt, index) => aRestorePoint({ id: `s${index}`, takenAt }),
    );
    const [covered] = coverResources(
      { resources: [volume], restorePoints: points, lists: [] },
      new Set(),
    );
    expect(covered?.restorePoints.map(({ id }) => id)).toEqual(['s1', 's2', 's0']);
  });

  it('gives a restore point of an unknown resource to nobody', () => {
    const [covered] = coverResources(
      { resources: [volume], restorePoints: [aRestorePoint({ resourceUrn: null })], lists: [] },
      new Set(),
    );
    expect(covered?.restorePoints).toEqual([]);
  });
});

describe('reportCoverage', () => {
  const covered = coverResources(
    {
      resources: [volume, instance, aResource({ providerId: 'v2', urn: 'urn:2', projectId: 'p2' })],
      restorePoints: [aRestorePoint()],
      lists: [aList('instance-snapshot', { isRead: false })],
    },
    new Set(['urn:2']),
  );
  const inventory = {
    id: 'a',
    name: 'A',
    syncedAt: '2026-11-20T00:00:00Z',
    unreadLists: 1,
    projectNames: new Map([['p1', 'Production']]),
    resources: covered,
  };

  it('leaves excluded resources out of what is counted', () => {
    const { total } = reportCoverage([inventory]);
    expect(total).toEqual({ protected: 1, notProtected: 0, unknown: 1, excluded: 1 });
    expect(countedIn(total)).toBe(2);
  });

  it('splits by class and by project', () => {
    const { byClass, byProject } = reportCoverage([inventory]);
    expect(byClass.map((entry) => [entry.class, countedIn(entry.figure)])).toEqual([
      ['block-storage', 1],
      ['compute', 1],
    ]);
    expect(byProject.map(({ projectName, figure }) => [projectName, figure.excluded])).toEqual([
      ['Production', 0],
      ['p2', 1],
    ]);
  });

  it('counts once what two keys of one account see', () => {
    const report = reportCoverage([inventory, { ...inventory, id: 'b' }]);
    expect(countedIn(report.total)).toBe(2);
    expect(report.byClass.map(({ figure }) => countedIn(figure))).toEqual([1, 1]);
    expect(report.byProject).toHaveLength(4);
    expect(report.unreadLists).toBe(2);
  });

  it('is as old as its oldest inventory, and names those never synced', () => {
    const report = reportCoverage([
      inventory,
      { ...inventory, id: 'b', syncedAt: '2026-10-01T00:00:00Z' },
      { ...inventory, id: 'c', name: 'New', syncedAt: null, resources: [] },
    ]);
    expect(report.asOf).toBe('2026-10-01T00:00:00Z');
    expect(report.neverSynced).toEqual(['New']);
  });
});
