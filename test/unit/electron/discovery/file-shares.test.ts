import { afterEach, describe, expect, it } from 'vitest';
import { mergeFindings } from '../../../../electron/discovery/rules/merge.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { coverResources } from '../../../../shared/coverage/rules/coverage.ts';
import type { Simulator, SimulatorOptions } from '../../../simulator/simulator.ts';
import { closeAll, issuesOf, nameOf, resourcesOf, run, start, unread } from './simulated.ts';

afterEach(closeAll);

const withShares = (options: SimulatorOptions = {}) =>
  start({ size: 10, fileShares: 6, ...options });

/** The state of each share, by name. */
async function protectionIn(simulator: Simulator): Promise<Record<string, string>> {
  const { projects, lists } = await run(simulator);
  const { now } = simulator.account;
  const { snapshot } = mergeFindings(null, { inventoryId: 'a', projects, lists, now });
  const covered = coverResources({
    snapshot,
    policy: anyAgePolicy,
    now: new Date(now),
    sourcePoints: [],
    sources: [],
  });
  return Object.fromEntries(
    covered
      .filter(({ resource }) => resource.kind === 'file-share')
      .map(({ resource, protection }) => [resource.name, protection]),
  );
}

const protectedByTheirOwn = {
  'team-1': 'protected',
  'team-2': 'not-protected',
  'team-3': 'not-protected',
  'team-4': 'protected',
  'team-5': 'not-protected',
  'team-6': 'not-protected',
};

describe('file shares', () => {
  it('are resources, also during creation, with hosts and without paths', async () => {
    const simulator = await withShares({ pageSizeOfV2: 4 });
    const shares = resourcesOf(await run(simulator)).filter(({ kind }) => kind === 'file-share');
    const [first] = simulator.account.projects[0]?.fileShares ?? [];
    expect(shares).toHaveLength(6);
    expect(shares[0]).toMatchObject({
      providerId: first?.id,
      name: 'team-1',
      class: 'file-storage',
      regions: [first?.currentState?.location.region],
      status: 'READY',
      sizeBytes: (first?.currentState?.size ?? 0) * 2 ** 30,
      endpoints: ['10.1.0.4'],
    });
    expect(shares[2]).toMatchObject({ name: 'team-3', status: 'CREATING', endpoints: [] });
    expect(shares[2]?.sizeBytes).toBeGreaterThan(0);
  });

  it.each(['withRegion', 'withoutRegion'] as const)(
    'are protected by their own snapshots: %s',
    async (fileSnapshotShape) => {
      expect(await protectionIn(await withShares({ fileSnapshotShape }))).toEqual(
        protectedByTheirOwn,
      );
    },
  );

  it('are unknown if there is no list of all snapshots', async () => {
    const absentRoutes = ['/v2/publicCloud/project/{p}/storage/file/snapshot'];
    const simulator = await withShares();
    simulator.fail({
      kind: 'status',
      status: 404,
      path: '/v2/publicCloud/project/*/storage/file/snapshot',
    });
    const found = await protectionIn(simulator);
    expect(new Set(Object.values(found))).toEqual(new Set(['unknown']));
    expect(issuesOf(await run(simulator)).map(({ list }) => list.kind)).toEqual([
      'file-share-snapshot',
    ]);
    // If the API does not have the route at all, there are no snapshots to show.
    expect(await protectionIn(await withShares({ absentRoutes }))).toMatchObject({
      'team-1': 'not-protected',
    });
  });

  it('cost one request when there are none, and no issue where OVHcloud does not offer them', async () => {
    const simulator = await start({ size: 10 });
    await run(simulator);
    const asked = simulator.requests.byPath;
    expect(asked['/v2/publicCloud/project/{p}/storage/file/snapshot']).toBeUndefined();
    simulator.fail({
      kind: 'status',
      status: 404,
      path: '/v2/publicCloud/project/*/storage/file/share',
    });
    expect(unread(await run(simulator))).toEqual([]);
  });

  it('are not permitted to keys without their rule', async () => {
    const simulator = await withShares({
      rules: ['/cloud/project', '/cloud/project/*'].map((path) => ({ method: 'GET', path })),
    });
    const discovery = await run(simulator);
    expect([...new Set(unread(discovery).map(nameOf))]).toEqual([
      'file-share',
      'file-share-snapshot',
    ]);
    expect([...new Set(issuesOf(discovery).map(({ missingRule }) => missingRule))]).toEqual([
      'GET /v2/publicCloud/project/*/storage/file/share',
      'GET /v2/publicCloud/project/*/storage/file/snapshot',
    ]);
  });
});
