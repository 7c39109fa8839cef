import { describe, expect, it } from 'vitest';
import type { ListFinding } from '../../../../../electron/discovery/rules/list-finding.ts';
import { mergeFindings } from '../../../../../electron/discovery/rules/merge.ts';
import type { InventorySnapshot } from '../../../../../shared/inventories/inventory.ts';
import type { Project } from '../../../../../shared/resources/project.ts';
import type { Resource } from '../../../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import type { ListKind, SyncIssue } from '../../../../../shared/sync/sync-run.ts';
import {
  aBucket,
  aList,
  anInstance,
  anIssue,
  aProject,
  aResource,
  aRestorePoint,
  aSnapshot,
  earlier,
  inventoryId,
  now,
} from '../../../../fakes/builders.ts';

function read(
  kind: ListKind,
  found: {
    resources?: Resource[];
    points?: RestorePoint[];
    region?: string;
    issue?: SyncIssue;
  } = {},
): ListFinding {
  return {
    list: { kind, projectId: 'p1', region: found.region ?? null },
    isRead: true,
    resources: (found.resources ?? []).map((resource) => ({ resource })),
    restorePoints: found.points ?? [],
    issue: found.issue ?? null,
  };
}

function failed(kind: ListKind, change: { region?: string; projectId?: string } = {}): ListFinding {
  const list = { kind, projectId: change.projectId ?? 'p1', region: change.region ?? null };
  return { list, isRead: false, issue: anIssue({ list }) };
}

function merge(
  previous: InventorySnapshot | null,
  lists: ListFinding[],
  projects: Project[] = [aProject()],
) {
  return mergeFindings(previous, { inventoryId, projects, lists, now });
}

const v1 = aResource({ providerId: 'v1' });
const v2 = aResource({ providerId: 'v2' });

describe('a first sync', () => {
  it('counts everything as new and retains nothing from before', () => {
    const merged = merge(null, [read('volume', { resources: [v1, v2] }), failed('instance')]);
    expect(merged.snapshot.resources).toEqual([v1, v2]);
    expect(merged).toMatchObject({ newCount: 2, goneCount: 0 });
    expect(merged.snapshot.lists).toEqual([
      aList('volume'),
      aList('instance', { isRead: false, readAt: null }),
    ]);
    expect(merged.issues).toEqual([
      anIssue({ list: { kind: 'instance', projectId: 'p1', region: null }, knownSince: null }),
    ]);
  });
});

describe('a list that was read', () => {
  const previous = aSnapshot({
    resources: [v1, v2],
    lists: [aList('volume', { readAt: earlier })],
  });

  it('removes what it no longer shows', () => {
    const merged = merge(previous, [read('volume', { resources: [v2] })]);
    expect(merged.snapshot.resources).toEqual([v2]);
    expect(merged).toMatchObject({ newCount: 0, goneCount: 1 });
  });

  it('retains what it no longer shows when part of its answer was unreadable', () => {
    const merged = merge(previous, [read('volume', { resources: [v2], issue: anIssue() })]);
    expect(merged.snapshot.resources).toEqual([v2, { ...v1, asOf: earlier }]);
    expect(merged.issues).toHaveLength(1);
  });

  it('clears the mark of a resource that was retained from before', () => {
    const stored = aSnapshot({ resources: [{ ...v1, asOf: earlier }] });
    expect(merge(stored, [read('volume', { resources: [v1] })]).snapshot.resources).toEqual([v1]);
  });
});

describe('a list that could not be read', () => {
  const oldest = '2026-11-01T00:00:00.000Z';

  it('retains its last content, with the date of its last reading', () => {
    const previous = aSnapshot({ resources: [v1], lists: [aList('volume', { readAt: oldest })] });
    const merged = merge(previous, [failed('volume')]);
    expect(merged.snapshot.resources).toEqual([{ ...v1, asOf: oldest }]);
    expect(merged.goneCount).toBe(0);
    expect(merged.snapshot.lists).toEqual([aList('volume', { isRead: false, readAt: oldest })]);
    expect(merged.issues[0]?.knownSince).toBe(oldest);
  });

  it('does not update the date when it fails again', () => {
    const first = merge(
      aSnapshot({ resources: [v1], lists: [aList('volume', { readAt: oldest })] }),
      [failed('volume')],
    );
    const second = merge(first.snapshot, [failed('volume')]);
    expect(second.snapshot.resources[0]?.asOf).toBe(oldest);
  });

  it('retains restore points of a failed list, and drops those of a list read without them', () => {
    const point = aRestorePoint();
    const previous = aSnapshot({ resources: [v1], restorePoints: [point] });
    const volumes = read('volume', { resources: [v1] });
    expect(merge(previous, [volumes, failed('volume-snapshot')]).snapshot.restorePoints).toEqual([
      point,
    ]);
    expect(merge(previous, [volumes, read('volume-snapshot')]).snapshot.restorePoints).toEqual([]);
  });
});

describe('object storage, listed region by region', () => {
  const gra = aBucket({ providerId: 'a', regions: ['GRA'] });
  const sbg = aBucket({ providerId: 'b', regions: ['SBG'] });
  const previous = aSnapshot({
    resources: [gra, sbg],
    lists: [
      aList('s3-bucket', { region: 'GRA', readAt: earlier }),
      aList('s3-bucket', { region: 'SBG', readAt: earlier }),
    ],
  });

  it('loses only the region that could not be read, and retains its last content', () => {
    const merged = merge(previous, [
      read('region'),
      read('s3-bucket', { region: 'GRA' }),
      failed('s3-bucket', { region: 'SBG' }),
    ]);
    expect(merged.snapshot.resources).toEqual([{ ...sbg, asOf: earlier }]);
  });

  it('retains all buckets when the regions themselves could not be read', () => {
    const merged = merge(previous, [failed('region'), failed('s3-bucket')]);
    expect(merged.snapshot.resources.map(({ asOf }) => asOf)).toEqual([earlier, earlier]);
  });

  it('drops the buckets of a region that no longer exists', () => {
    const merged = merge(previous, [
      read('region'),
      read('s3-bucket', { region: 'GRA', resources: [gra] }),
    ]);
    expect(merged.snapshot.resources).toEqual([gra]);
    expect(merged.goneCount).toBe(1);
  });
});

describe('a project', () => {
  it('that is no longer listed is removed with its resources', () => {
    const other = aResource({ urn: 'urn:other', projectId: 'p2' });
    const previous = aSnapshot({ resources: [v1, other] });
    const merged = merge(previous, [read('volume', { resources: [v1] })], [aProject()]);
    expect(merged.snapshot.resources).toEqual([v1]);
  });

  it('that may be among the unreadable ones retains its resources', () => {
    const list = { kind: 'project', projectId: null, region: null } as const;
    const projects: ListFinding = {
      list,
      isRead: true,
      resources: [],
      restorePoints: [],
      issue: anIssue({ list, code: 'ovh.unexpectedAnswer' }),
    };
    const previous = aSnapshot({ resources: [v1] });
    const merged = merge(previous, [projects], []);
    expect(merged.snapshot.projects).toEqual([aProject()]);
    expect(merged.snapshot.resources).toEqual([{ ...v1, asOf: earlier }]);
  });

  it('that is deleted is removed with its resources; one being deleted retains them', () => {
    const previous = aSnapshot({ resources: [v1] });
    expect(merge(previous, [], [aProject({ status: 'deleted' })]).snapshot.resources).toEqual([]);
    expect(merge(previous, [], [aProject({ status: 'deleting' })]).snapshot.resources).toHaveLength(
      1,
    );
  });

  it('whose lists fail for one reason gives one issue', () => {
    const list = { kind: 'project', projectId: 'p1', region: null } as const;
    const issue = anIssue({ list, code: 'project.suspended' });
    const findings: ListFinding[] = (['volume', 'instance'] as const).map((kind) => ({
      list: { kind, projectId: 'p1', region: null },
      isRead: false,
      issue,
    }));
    const previous = aSnapshot({
      lists: [aList('volume', { readAt: earlier }), aList('instance', { readAt: now })],
    });
    expect(merge(previous, findings).issues).toEqual([{ ...issue, knownSince: earlier }]);
  });
});

it('matches instance snapshots by name over the merged snapshot', () => {
  const instance = anInstance({ name: 'web-1' });
  const previous = aSnapshot({ resources: [instance] });
  const point = aRestorePoint({ kind: 'instance-snapshot', name: 'web-1', resourceUrn: null });
  const merged = merge(previous, [
    failed('instance'),
    read('instance-snapshot', { points: [point] }),
  ]);
  expect(merged.snapshot.restorePoints[0]).toMatchObject({
    resourceUrn: instance.urn,
    matchedBy: 'name',
  });
});

describe('the backups of databases', () => {
  const database = (id: string) =>
    aResource({
      urn: `urn:v1:eu:resource:publicCloudProject:p1:database:mysql:${id}`,
      kind: 'database',
      class: 'database',
      providerId: id,
    });
  const [d1, d2] = [database('d1'), database('d2')];
  const of = ({ urn }: Resource) => ({ resourceUrn: urn });
  const backupOf = (resource: Resource) =>
    aRestorePoint({
      id: `b-${resource.providerId}`,
      kind: 'database-backup',
      resourceUrn: resource.urn,
    });
  const previous = aSnapshot({
    resources: [d1, d2],
    restorePoints: [backupOf(d1), backupOf(d2)],
    lists: [d1, d2].map((each) => aList('database-backup', { ...of(each), readAt: earlier })),
  });
  const ofBackups = (finding: ListFinding, resource: Resource): ListFinding => ({
    ...finding,
    list: { ...finding.list, ...of(resource) },
  });
  const states = ({ lists }: InventorySnapshot) =>
    lists
      .filter(({ kind }) => kind === 'database-backup')
      .map(({ resourceUrn, isRead, readAt }) => [resourceUrn, isRead, readAt]);

  it('are retained for a database whose list failed, and dropped for one that was read without them', () => {
    const { snapshot } = merge(previous, [
      read('database', { resources: [d1, d2] }),
      ofBackups(failed('database-backup'), d1),
      ofBackups(read('database-backup'), d2),
    ]);
    expect(snapshot.restorePoints).toEqual([backupOf(d1)]);
    expect(states(snapshot)).toEqual([
      [d1.urn, false, earlier],
      [d2.urn, true, now],
    ]);
  });

  it('are retained, and marked as from before, when databases could not be listed', () => {
    const { snapshot } = merge(previous, [failed('database')]);
    expect(snapshot.restorePoints).toHaveLength(2);
    expect(states(snapshot)).toEqual([
      [d1.urn, false, earlier],
      [d2.urn, false, earlier],
    ]);
  });

  it('are retained for a database that is missing from a partly unreadable list', () => {
    const { snapshot } = merge(previous, [
      read('database', { resources: [d2], issue: anIssue() }),
      ofBackups(read('database-backup', { points: [backupOf(d2)] }), d2),
    ]);
    expect(snapshot.restorePoints).toHaveLength(2);
    expect(states(snapshot)).toEqual([
      [d2.urn, true, now],
      [d1.urn, false, earlier],
    ]);
  });

  it('are removed with the database, and when it reports that it has none', () => {
    const { snapshot } = merge(previous, [read('database', { resources: [d2] })]);
    expect([snapshot.restorePoints, states(snapshot)]).toEqual([[], []]);
  });
});

describe('an automated backup', () => {
  const instance = anInstance({ name: 'web-1' });
  const workflow = {
    projectId: 'p1',
    region: 'GRA11',
    instanceId: instance.providerId,
    images: [{ region: 'GRA11', name: 'nightly' }],
  };
  const image = aRestorePoint({
    id: 'image',
    kind: 'instance-snapshot',
    name: 'nightly 2026-11-02',
    resourceUrn: null,
    matchedBy: null,
  });
  const own = { kind: 'instance-backup', resourceUrn: instance.urn, matchedBy: 'id' };
  const lists = [
    read('instance', { resources: [instance] }),
    read('instance-snapshot', { points: [image] }),
  ];
  const known = merge(null, [
    ...lists,
    { ...read('instance-backup', { region: 'GRA11' }), workflows: [workflow] } as ListFinding,
  ]).snapshot;

  it('belongs to its instance through the workflow that made it', () => {
    expect(known.restorePoints).toEqual([{ ...image, ...own }]);
  });

  it('stays so, once, when the list of workflows fails', () => {
    const { snapshot } = merge(known, [...lists, failed('instance-backup', { region: 'GRA11' })]);
    expect(snapshot.restorePoints).toEqual([{ ...image, ...own }]);
  });

  it('exists once when its list is partly unreadable', () => {
    const { snapshot } = merge(known, [
      read('instance', { resources: [instance] }),
      read('instance-snapshot', { points: [image], issue: anIssue() }),
      failed('instance-backup', { region: 'GRA11' }),
    ]);
    expect(snapshot.restorePoints).toEqual([{ ...image, ...own }]);
  });

  it('belongs to no instance once the workflow is gone', () => {
    const { snapshot } = merge(known, [...lists, read('instance-backup', { region: 'GRA11' })]);
    expect(snapshot.restorePoints).toEqual([image]);
  });
});

describe('an attached volume', () => {
  it('names the instance by its own URN, and none that is in no list', () => {
    const instance = anInstance({ providerId: 'i1' });
    const guessed = (id: string) =>
      `urn:v1:eu:resource:publicCloudProject:p1:instance:region:OTHER:${id}`;
    const volume = aResource({ attachedTo: [guessed('i1'), guessed('lost')] });
    const { snapshot } = merge(null, [
      read('volume', { resources: [volume] }),
      read('instance', { resources: [instance] }),
    ]);
    expect(snapshot.resources[0]?.attachedTo).toEqual([instance.urn]);
  });
});
