import { afterAll, describe, expect, it } from 'vitest';
import { knownIn } from '../../../../electron/discovery/known.ts';
import { type Merged, mergeFindings } from '../../../../electron/discovery/rules/merge.ts';
import { settledLists } from '../../../../electron/discovery/rules/settled-lists.ts';
import type { InventorySnapshot } from '../../../../shared/inventories/inventory.ts';
import type { ListRef, SyncIssue } from '../../../../shared/sync/sync-run.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { aList, anIssue, aSnapshot, inventoryId } from '../../../fakes/builders.ts';
import { closeAll, run, start } from './simulated.ts';

afterAll(closeAll);

const first = '2026-11-20T08:00:00.000Z';
const later = '2026-11-20T09:00:00.000Z';
const known = (previous: Merged | null) => previous?.snapshot ?? null;

/** A sync of all lists, or of what `previous` could not read; the requests that it sent, by path. */
async function sync(
  simulator: Simulator,
  {
    previous = null,
    isRetry = false,
    now = first,
  }: {
    previous?: Merged | null;
    isRetry?: boolean;
    now?: string;
  } = {},
) {
  const settled = isRetry ? settledLists(known(previous), previous) : null;
  if (isRetry) expect(settled).not.toBeNull();
  simulator.resetRequests();
  const discovery = await run(simulator, { known: knownIn(known(previous)), settled });
  const merged = mergeFindings(known(previous), { inventoryId, now, ...discovery });
  const { '/auth/time': _time, ...requests } = simulator.requests.byPath;
  return { merged, requests };
}

/** A sync with failures, after an undisturbed one or as the first; then only what failed. */
async function retried(
  fail: (simulator: Simulator) => unknown,
  {
    isFirst = true,
    stillFails = () => undefined,
  }: {
    isFirst?: boolean;
    stillFails?: (simulator: Simulator) => unknown;
  } = {},
) {
  const simulator = await start({ size: 40 });
  const whole = await sync(simulator);
  const before = isFirst ? null : whole.merged;
  const undo = fail(simulator);
  const partial = await sync(simulator, { previous: before });
  if (typeof undo === 'function') undo();
  stillFails(simulator);
  const retry = await sync(simulator, { previous: partial.merged, isRetry: true, now: later });
  return { simulator, whole, partial, retry };
}

/** Everything but the dates and the order. An empty list that was requested for lack of knowledge is no difference. */
function contentsOf({ resources, restorePoints, lists, workflows, projects }: InventorySnapshot) {
  const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).toSorted();
  const optional = new Set(['instance-backup', 'volume-backup']);
  return {
    projects: sorted(projects),
    resources: sorted(resources),
    restorePoints: sorted(restorePoints),
    workflows: sorted(workflows),
    lists: sorted(
      lists.filter(({ kind }) => !optional.has(kind)).map((list) => ({ ...list, readAt: null })),
    ),
  };
}

const inProject = '/cloud/project/{p}';
const backupsOfDatabase = `${inProject}/database/{engine}/{id}/backup`;
/** What fails, and the further requests that become possible or necessary once it can be read. */
const cases: Record<string, readonly string[]> = {
  [`${inProject}/volume`]: [],
  [`${inProject}/volume/snapshot`]: [],
  [`${inProject}/instance`]: [`${inProject}/volume`],
  [`${inProject}/snapshot`]: [],
  [`${inProject}/region/{r}/storage`]: [],
  [`${inProject}/region/{r}/volumeBackup`]: [],
  [`${inProject}/database/service`]: [backupsOfDatabase],
  [backupsOfDatabase]: [],
  [`${inProject}/region`]: [
    `${inProject}/region/{r}/storage`,
    `${inProject}/region/{r}/coldArchive`,
    `${inProject}/region/{r}/volumeBackup`,
  ],
  '/v2/publicCloud/project/{p}/storage/file/share': [
    '/v2/publicCloud/project/{p}/storage/file/snapshot',
  ],
};

describe('a sync of the lists that failed', () => {
  it.each(Object.entries(cases))(
    'gives what a whole sync would have given, with no other request: %s',
    async (path, further) => {
      const { whole, partial, retry } = await retried((simulator) =>
        simulator.fail({ kind: 'status', status: 500, path }),
      );
      expect(partial.merged.issues.length).toBeGreaterThan(0);
      expect(retry.merged.issues).toEqual([]);
      expect(contentsOf(retry.merged.snapshot)).toEqual(contentsOf(whole.merged.snapshot));
      expect(Object.keys(retry.requests)).toContain(path);
      const others = Object.keys(retry.requests).filter((each) => each !== path);
      expect(others.filter((each) => !further.includes(each))).toEqual([]);
    },
  );

  it.each([`${inProject}/volume`, `${inProject}/region`, `${inProject}/database/service`])(
    'loses nothing that was known before, whether it succeeds or not: %s',
    async (path) => {
      const fail = (simulator: Simulator) => simulator.fail({ kind: 'status', status: 500, path });
      const { whole, partial, retry } = await retried(fail, { isFirst: false, stillFails: fail });
      const urns = ({ resources }: InventorySnapshot) => resources.map(({ urn }) => urn).toSorted();
      expect(urns(retry.merged.snapshot)).toEqual(urns(whole.merged.snapshot));
      expect(retry.merged).toMatchObject({ newCount: 0, goneCount: 0 });
      const causes = ({ issues }: Merged) => issues.map(({ code, list }) => ({ code, list }));
      expect(causes(retry.merged)).toEqual(expect.arrayContaining(causes(partial.merged)));
    },
  );

  it('leaves a list that still fails, with the date of its data, and removes what is fixed', async () => {
    const { retry } = await retried(
      (simulator) => {
        const undos = [`${inProject}/volume`, `${inProject}/snapshot`].map((path) =>
          simulator.fail({ kind: 'status', status: 500, path }),
        );
        return () => undos.forEach((undo) => undo());
      },
      {
        isFirst: false,
        stillFails: (simulator) =>
          simulator.fail({ kind: 'status', status: 500, path: `${inProject}/snapshot` }),
      },
    );
    const { issues, snapshot } = retry.merged;
    expect(new Set(issues.map(({ list }) => list.kind))).toEqual(new Set(['instance-snapshot']));
    expect(issues[0]?.knownSince).toBe(first);
    const readAt = new Map(snapshot.lists.map(({ kind, readAt: at }) => [kind, at]));
    expect(readAt.get('volume')).toBe(later);
    expect(readAt.get('instance')).toBe(first);
    expect(readAt.get('instance-snapshot')).toBe(first);
  });

  it('takes no "not found" for an empty list: the regions would have to be read again', async () => {
    const path = `${inProject}/region/{r}/storage`;
    const { partial, retry } = await retried(
      (simulator) => simulator.fail({ kind: 'status', status: 500, path }),
      { stillFails: (simulator) => simulator.fail({ kind: 'status', status: 404, path }) },
    );
    expect(retry.merged.issues).toHaveLength(partial.merged.issues.length);
  });

  it('reads what a new right allows', async () => {
    const { whole, retry } = await retried((simulator) => {
      simulator.set({ rules: [{ method: 'GET', path: '/cloud/project' }] });
      return () => {
        const all = ['/cloud/project', '/cloud/project/*', '/v2/*'];
        simulator.set({ rules: all.map((path) => ({ method: 'GET', path })) });
      };
    });
    expect(retry.merged.issues).toEqual([]);
    expect(contentsOf(retry.merged.snapshot)).toEqual(contentsOf(whole.merged.snapshot));
  });
});

describe('the lists that need not be read', () => {
  const project = aList('project', { projectId: null, readAt: first });
  const region = aList('region', { projectId: 'p1', readAt: first });
  const bucket = { kind: 's3-bucket', projectId: 'p1', region: 'GRA' } as const;
  const down = aList('s3-bucket', { ...bucket, isRead: false, readAt: null });
  const snapshot = aSnapshot({ lists: [project, region, down] });
  const issueOf = (code: SyncIssue['code'], list: ListRef = bucket) => ({
    issues: [anIssue({ code, list })],
    notOffered: [],
  });

  it('are none after a complete sync, or before the first', () => {
    expect(settledLists(null, null)).toBeNull();
    expect(settledLists(aSnapshot({ lists: [project, region] }), null)).toBeNull();
  });

  it('include those of projects and regions, whose content did not fail', () => {
    const settled = settledLists(snapshot, issueOf('ovh.unexpectedAnswer'));
    expect(settled?.projects).toEqual(snapshot.projects);
    expect(settled?.of(region)).not.toBeNull();
    expect(settled?.of(down)).toBeNull();
    expect(settled?.regionsOf('s3-bucket', 'p1')).toEqual(['GRA']);
  });

  it('do not include the regions if a service was down in one', () => {
    const settled = settledLists(snapshot, issueOf('region.down'));
    expect(settled?.of(region)).toBeNull();
    expect(settled?.of(project)).not.toBeNull();
  });

  it('do not include the projects if one was suspended', () => {
    const list = { kind: 'project', projectId: 'p1', region: null } as const;
    const settled = settledLists(snapshot, issueOf('project.suspended', list));
    expect(settled?.projects).toBeNull();
  });
});
