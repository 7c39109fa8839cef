import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ovhcloudCli, ovhcloudCliOfV1 } from '../../../../scripts/bench/ovhcloud-cli.ts';
import type { Replay } from '../../../../scripts/bench/replay.ts';
import { steampipe } from '../../../../scripts/bench/steampipe.ts';
import { hasS3, hasService } from '../../../simulator/account/regions.ts';
import type { ProjectContents } from '../../../simulator/account/account-types.ts';
import { startSimulator, type Simulator } from '../../../simulator/simulator.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 7, size: 60 });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.resetRequests());

/** How many requests a replay makes: for the time of the server, and all others. */
async function counted(replay: Replay) {
  await replay.read(simulator);
  const { total, byPath } = simulator.requests;
  const times = byPath['/auth/time'] ?? 0;
  return { requests: total - times, times };
}

const sumOf = (each: (contents: ProjectContents) => number) =>
  simulator.account.projects.reduce((sum, contents) => sum + each(contents), 0);

describe('the command line of OVHcloud', () => {
  it('reads each instance and database alone, and the regions for each regional list', async () => {
    const listsOfProjects = 1 + simulator.account.projects.length;
    const ofProjects = sumOf((contents) => {
      const { regions, instances, databases } = contents;
      const listing = (having: number) => 1 + regions.length + having;
      const isUp = regions.filter(({ status }) => status === 'UP');
      return (
        1 +
        instances.length +
        4 +
        listing(isUp.filter((region) => hasService(region, 'volume')).length) +
        listing(isUp.filter(hasS3).length) +
        1 +
        databases.length
      );
    });
    const { requests, times } = await counted(ovhcloudCliOfV1);
    expect(requests).toBe(listsOfProjects + ofProjects);
    // A process for each command, which asks for the time.
    expect(times).toBe(1 + 8 * simulator.account.projects.length);
  });

  it('reads a list for each kind and project since it uses API v2', async () => {
    const { length } = simulator.account.projects;
    expect(await counted(ovhcloudCli)).toEqual({
      requests: 1 + length + 10 * length,
      times: 1 + 10 * length,
    });
  });
});

describe('Steampipe', () => {
  it('reads each region and database alone, in one session', async () => {
    const listsOfProjects = 1 + simulator.account.projects.length;
    const ofProjects = sumOf(
      ({ regions, databases }) =>
        4 +
        1 +
        regions.length +
        regions.filter(({ services }) =>
          services.some(
            ({ name }) => name.startsWith('storage-s3-') && name !== 'storage-s3-coldarchive',
          ),
        ).length +
        1 +
        databases.length,
    );
    expect(await counted(steampipe)).toEqual({ requests: listsOfProjects + ofProjects, times: 1 });
  });
});

it.each([ovhcloudCli, ovhcloudCliOfV1, steampipe])('$tool names its sources', ({ sources }) => {
  for (const source of sources) expect(source).toMatch(/^(certain|likely|not known): /);
});
