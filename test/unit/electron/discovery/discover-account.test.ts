import { afterEach, describe, expect, it } from 'vitest';
import type { DiscoveryProgress } from '../../../../electron/discovery/progress.ts';
import { keyOfIssue } from '../../../../electron/discovery/rules/list-finding.ts';
import { Resource } from '../../../../shared/resources/resource.ts';
import { RestorePoint } from '../../../../shared/restore-points/restore-point.ts';
import type { ProjectContents } from '../../../simulator/account/account-types.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { isGoing, isLeftover } from '../../../simulator/account/counting.ts';
import { keepsBackups } from '../../../simulator/account/databases.ts';
import { codeIn } from '../ovh/fakes.ts';
import {
  closeAll,
  issuesOf,
  nameOf,
  pointsOf,
  resourcesOf,
  run,
  start,
  unread,
} from './simulated.ts';

afterEach(closeAll);

/** A backup from which a volume is being restored still exists. */
function volumeBackupsShown({ volumeBackups }: ProjectContents): number {
  return volumeBackups.filter(({ status }) => status === 'ok' || status === 'restoring').length;
}

function databaseBackupsShown({ databases, databaseBackups }: ProjectContents): number {
  return databases
    .filter(keepsBackups)
    .flatMap(({ id }) => databaseBackups[id] ?? [])
    .filter(({ status }) => status === 'READY').length;
}

describe('discoverAccount', () => {
  it('finds every resource and restore point, with the fewest possible requests', async () => {
    const simulator = await start();
    const discovery = await run(simulator);
    const contents = simulator.account.projects;
    const ids = contents.flatMap((each) => [
      ...each.instances.filter((instance) => !isGoing(instance)).map(({ id }) => id),
      ...each.volumes.filter((volume) => !isLeftover(volume)).map(({ id }) => id),
      ...each.databases.map(({ id }) => id),
    ]);
    const found = resourcesOf(discovery);
    expect(found).toHaveLength(100);
    expect(new Set(found.map(({ urn }) => urn)).size).toBe(100);
    expect(found.map(({ providerId }) => providerId)).toEqual(expect.arrayContaining(ids));
    expect(pointsOf(discovery)).toHaveLength(
      contents.reduce(
        (sum, each) =>
          sum +
          each.volumeSnapshots.filter((one) => one.status === 'available' && !isLeftover(one))
            .length +
          each.instanceSnapshots.filter((one) => one.status === 'active' && !isLeftover(one))
            .length +
          each.databases.filter(({ backups }) => typeof backups?.pitr === 'string').length +
          volumeBackupsShown(each) +
          databaseBackupsShown(each),
        0,
      ),
    );
    // One more: the request for the time.
    expect(simulator.requests.total).toBe(simulator.fewestRequests() + 1);
    expect(discovery.requests).toBe(simulator.requests.total);
    expect(simulator.requests.methods).toEqual({ GET: simulator.requests.total });
  });

  it('creates only valid models, from the most awkward account', async () => {
    const discovery = await run(await start({ size: 400, seed: 3 }));
    for (const resource of resourcesOf(discovery)) Resource.parse(resource);
    for (const point of pointsOf(discovery)) RestorePoint.parse(point);
    expect(issuesOf(discovery)).toEqual([]);
  });

  it('stores no secret that the API sends', async () => {
    const simulator = await start();
    const sent = JSON.stringify(simulator.account);
    expect(sent).toContain('PLANTED-');
    const stored = JSON.stringify(await run(simulator));
    expect(stored).not.toContain('PLANTED-');
    expect(stored).not.toContain('avnadmin');
    for (const key of Object.values(simulator.keys)) expect(stored).not.toContain(key);
  });

  it('never has more than six requests in flight, and maintains six', async () => {
    const simulator = await start({ size: 2000, latencyMs: 40 });
    let count = 0;
    /** The number of requests in flight when each began, including itself. */
    const together: number[] = [];
    const counting: typeof fetch = async (...request) => {
      together.push((count += 1));
      return fetch(...request).finally(() => (count -= 1));
    };
    await run(simulator, { options: { fetch: counting } });
    expect(Math.max(...together)).toBe(6);
    // At the beginning and the end there are fewer to send.
    const mean = together.reduce((sum, each) => sum + each, 0) / together.length;
    expect(mean).toBeGreaterThan(5);
  });

  it('falls back to ids if lists are not expanded, and finds the same', async () => {
    const simulator = await start();
    const expanded = await run(simulator);
    simulator.set({ expandedLists: false });
    const plain = await run(simulator);
    expect(new Set(resourcesOf(plain).map(({ urn }) => urn))).toEqual(
      new Set(resourcesOf(expanded).map(({ urn }) => urn)),
    );
    expect(plain.projects).toEqual(expanded.projects);
    expect(plain.lists.map(nameOf).toSorted()).toEqual(expanded.lists.map(nameOf).toSorted());
  });

  it('reads lists of more than one page', async () => {
    const simulator = await start({ maxPageSize: 3 });
    expect(resourcesOf(await run(simulator))).toHaveLength(100);
  });

  it('reports its progress', async () => {
    const reported: DiscoveryProgress[] = [];
    const discovery = await run(await start(), {
      onProgress: (progress) => reported.push(progress),
    });
    const projectCount = discovery.projects.length;
    expect(reported[0]).toMatchObject({
      projectCount: null,
      finishedProjects: 0,
      resourceCount: 0,
    });
    const isAhead = reported.every(({ finishedLists, listCount }) => finishedLists <= listCount);
    expect(isAhead).toBe(true);
    expect(reported.at(-1)).toMatchObject({
      projectCount,
      finishedProjects: projectCount,
      finishedLists: reported.at(-1)?.listCount,
      resourceCount: 100,
      requests: discovery.requests,
      issueCount: new Set(unread(discovery).map(({ issue }) => issue && keyOfIssue(issue))).size,
    });
    expect(reported.map(({ current }) => current?.kind)).toEqual(
      expect.arrayContaining(['region', 'instance', 's3-bucket', 'database']),
    );
  });

  it('reports object storage that is down, whatever its region is, and does not request it', async () => {
    const simulator = await start({ hasClosedRegions: true });
    const discovery = await run(simulator);
    const down = unread(discovery).map((each) => [nameOf(each), each.issue?.code]);
    // The region SBG is DOWN and its object storage is not; one of the two services of WAW is up.
    expect(down).toEqual([['s3-bucket DE', 'region.down']]);
  });
});

describe('a cancellation', () => {
  it.each([0, 1])(
    'ends everything without waiting for an answer, by the signal of part %i',
    async (part) => {
      const simulator = await start({ size: 2000, latencyMs: 100 });
      simulator.fail({ kind: 'hang', path: '/cloud/project/{p}/volume' });
      const controller = new AbortController();
      const { signal } = controller;
      const failed = codeIn(run(simulator, part === 0 ? { signal } : { options: { signal } }));
      await expect.poll(() => simulator.requests.total).toBeGreaterThan(15);
      controller.abort();
      // One of the requests is never answered.
      expect(await failed).toBe('sync.cancelled');
      const { total } = simulator.requests;
      await new Promise((resolve) => setTimeout(resolve, 200));
      // Requests already sent may arrive afterwards.
      expect(simulator.requests.total).toBeLessThanOrEqual(total + 6);
    },
  );

  it('before the start sends nothing', async () => {
    const simulator = await start();
    expect(await codeIn(run(simulator, { signal: AbortSignal.abort() }))).toBe('sync.cancelled');
    expect(simulator.requests.total).toBe(0);
  });
});

describe('projects with a problem', () => {
  const withStatus = (
    simulator: Simulator,
    status: 'creating' | 'deleted' | 'deleting' | 'suspended',
  ): string => {
    simulator.replaceAccount(({ projects }) => {
      for (const [index, { project }] of projects.entries()) {
        project.status = index === 0 ? status : 'ok';
      }
    });
    return simulator.account.projects[0]?.project.project_id ?? '';
  };

  it.each(['creating', 'deleted'] as const)('get no requests when %s', async (status) => {
    const simulator = await start();
    const id = withStatus(simulator, status);
    const { projects, lists } = await run(simulator);
    expect(projects.find((project) => project.id === id)?.status).toBe(status);
    expect(lists.filter(({ list }) => list.projectId === id)).toEqual([]);
  });

  it('retain known data when deleting, with one issue', async () => {
    const simulator = await start();
    const id = withStatus(simulator, 'deleting');
    const { lists } = await run(simulator);
    const own = lists.filter(({ list }) => list.projectId === id);
    expect(own.map(nameOf).toSorted()).toEqual(
      [
        'cold-archive',
        'database',
        'database-backup',
        'file-share',
        'file-share-snapshot',
        'instance',
        'instance-backup',
        'instance-snapshot',
        'region',
        's3-bucket',
        'swift-container',
        'volume',
        'volume-backup',
        'volume-snapshot',
      ].toSorted(),
    );
    expect(new Set(own.map(({ issue }) => issue)).size).toBe(1);
    expect(own[0]?.issue).toMatchObject({
      code: 'project.deleting',
      list: { kind: 'project', projectId: id },
    });
  });

  it('are read when suspended, if OVHcloud allows it', async () => {
    const simulator = await start();
    withStatus(simulator, 'suspended');
    expect(resourcesOf(await run(simulator))).toHaveLength(100);
  });

  it('cost one request and one issue when suspended and refused', async () => {
    const simulator = await start();
    const id = withStatus(simulator, 'suspended');
    const path = `/cloud/project/${id}/*`;
    const body = { class: 'Client::Forbidden', message: 'This project is suspended' };
    simulator.fail({ kind: 'status', status: 403, body, path });
    const discovery = await run(simulator);
    const [issue, ...others] = issuesOf(discovery);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: 'project.suspended',
      message: 'This project is suspended',
      httpStatus: 403,
    });
    expect(unread(discovery).filter(({ list }) => list.projectId === id)).toHaveLength(14);
    const readable = simulator.account.projects.length - 1;
    expect(simulator.requests.byPath['/cloud/project/{p}/region']).toBe(readable + 1);
  });
});
