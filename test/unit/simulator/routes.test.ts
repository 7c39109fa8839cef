import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectContents } from '../../simulator/account/account-types.ts';
import { isGoing, isLeftover } from '../../simulator/account/counting.ts';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { ask, expandedHeaders, firstProject } from './signed-client.ts';

let simulator: Simulator;
let path: string;

beforeAll(async () => {
  simulator = await startSimulator({ size: 400 });
  ({ path } = firstProject(simulator));
});

afterAll(() => simulator.close());

const invalidUrl = { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' };

describe('a path that the API does not have', () => {
  it.each([
    '/me',
    '/cloud',
    '/cloud/project/',
    '/cloud/project/{p}/database',
    '/cloud/project/{p}/database/',
    '/cloud/project/{p}/database/unknownEngine',
    '/cloud/project/{p}/database/kafka/any/backup',
    '/cloud/project/{p}/region/GRA/storage/name/more',
    '/cloud/project/{p}/aggregated/instance',
    '/cloud/project/{p}/volumes',
  ])('gives a 404 of the route: %s', async (template) => {
    const answer = await ask(simulator, template.replace('/cloud/project/{p}', path));
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual(invalidUrl);
  });

  it('gives the same outside the base paths', async () => {
    const url = simulator.baseUrl.replace('/1.0', '/2.0');
    const response = await fetch(`${url}/auth/time`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual(invalidUrl);
  });
});

describe('an object that does not exist', () => {
  const id = '00000000-0000-4000-a000-000000000000';
  it.each([
    ['', 'ServiceNotFound'],
    ['/instance', 'ServiceNotFound'],
  ])('gives a 404 of the project for %j below it', async (below, kind) => {
    const answer = await ask(simulator, `/cloud/project/${'0'.repeat(32)}${below}`);
    expect(answer).toMatchObject({ status: 404, json: { class: `Client::NotFound::${kind}` } });
  });

  it.each([
    [`/instance/${id}`, 'InstanceNotFound'],
    [`/volume/${id}`, 'VolumeNotFound'],
    [`/volume/snapshot/${id}`, 'SnapshotNotFound'],
    [`/snapshot/${id}`, 'SnapshotNotFound'],
    [`/storage/${id}`, 'ContainerNotFound'],
    ['/storage/s3', 'ContainerNotFound'],
    ['/region/NOWHERE', 'RegionNotFound'],
    ['/region/NOWHERE/storage', 'RegionNotFound'],
    ['/region/GRA/storage/nothing', 'BucketDoesNotExist'],
    [`/region/GRA11/volumeBackup/${id}`, 'BackupNotFound'],
    [`/region/GRA11/workflow/backup/${id}`, 'WorkflowNotFound'],
    [`/database/service/${id}`, 'ServiceNotFound'],
    [`/database/postgresql/${id}`, 'ServiceNotFound'],
    [`/database/postgresql/${id}/backup`, 'ServiceNotFound'],
  ])('gives a 404 of its own: %s', async (below, kind) => {
    const answer = await ask(simulator, `${path}${below}`);
    expect(answer.status).toBe(404);
    expect(answer.json).toEqual({
      class: `Client::NotFound::${kind}`,
      message: expect.stringMatching(/not/),
    });
  });
});

describe('a feature that a region does not have', () => {
  const notFound = { class: 'Client::NotFound', message: 'Not found' };
  it.each(['GRA11/storage', 'RBX-ARCHIVE/storage', 'GRA/coldArchive'])(
    'is not found, with a short message: %s',
    async (below) => {
      const answer = await ask(simulator, `${path}/region/${below}`);
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual(notFound);
    },
  );

  it('is reported as not available where volumes cannot be backed up', async () => {
    const refusal = {
      class: 'Client::BadRequest',
      message: 'invalid: volume backup feature is not available on region EU-WEST-LZ-MRS-A',
    };
    const at = `${path}/region/EU-WEST-LZ-MRS-A/volumeBackup`;
    expect(await ask(simulator, at)).toMatchObject({ status: 400, json: refusal });
    simulator.set({ noVolumeBackupsIn: [] });
    expect(await ask(simulator, at)).toMatchObject({ status: 200, json: [] });
    simulator.set({ noVolumeBackupsIn: ['localzone'] });
  });
});

describe('a route that the endpoint does not offer', () => {
  it('gives a 404 of the route, whatever is below the others', async () => {
    simulator.set({ absentRoutes: ['/cloud/project/{p}/database/service'] });
    const answer = await ask(simulator, `${path}/database/service`);
    expect(answer).toMatchObject({ status: 404, json: invalidUrl });
    expect((await ask(simulator, `${path}/storage`)).status).toBe(200);
    simulator.set({ absentRoutes: [] });
    expect((await ask(simulator, `${path}/database/service`)).status).toBe(200);
  });

  it.each([
    ['routesFirst', 404],
    ['keysFirst', 403],
  ] as const)('is looked up %s', async (gateOrder, status) => {
    simulator.set({ gateOrder });
    const keys = { applicationKey: 'unknown' };
    expect((await ask(simulator, '/me', { keys })).status).toBe(status);
    expect((await ask(simulator, '/me')).status).toBe(status === 404 ? 404 : 403);
    simulator.set({ gateOrder: 'routesFirst' });
  });
});

describe('the lists', () => {
  it('contain what the account contains', async () => {
    for (const contents of simulator.account.projects) {
      const base = `/cloud/project/${contents.project.project_id}`;
      const listed = async (below: string) => (await ask(simulator, `${base}${below}`)).json;
      expect(await listed('/instance')).toEqual(contents.instances);
      expect(await listed('/volume')).toEqual(contents.volumes);
      expect(await listed('/volume/snapshot')).toEqual(contents.volumeSnapshots);
      expect(await listed('/snapshot')).toEqual(contents.instanceSnapshots);
      expect(await listed('/flavor')).toEqual(contents.flavors);
      expect(await listed('/image')).toEqual(contents.images);
      expect(await listed('/storage?includeType=true')).toEqual(contents.containers);
    }
  });

  it('respect the requested region', async () => {
    const { instances, volumes } = firstProject(simulator);
    const region = instances[0]?.region ?? '';
    const wanted = instances.filter((each) => each.region === region);
    expect(wanted.length).toBeLessThan(instances.length);
    const listed = await ask(simulator, `${path}/instance?region=${region}`);
    expect(listed.json).toEqual(wanted);
    expect((await ask(simulator, `${path}/instance?region=NOWHERE`)).json).toEqual([]);
    expect((await ask(simulator, `${path}/volume?region=${region}`)).json).toEqual(
      volumes.filter((each) => each.region === region),
    );
  });

  it('omit the type of a container unless it is requested', async () => {
    const { json } = await ask(simulator, `${path}/storage`);
    expect(json).toSatisfy((all: { containerType: unknown }[]) =>
      all.every(({ containerType }) => containerType === null),
    );
  });

  it('find every bucket where object storage is up, whatever the region itself is', async () => {
    const { regions, buckets } = firstProject(simulator);
    const found: unknown[] = [];
    const answering: string[] = [];
    for (const { name } of regions) {
      const answer = await ask(simulator, `${path}/region/${name}/storage`);
      if (answer.status !== 200) continue;
      answering.push(name);
      if (Array.isArray(answer.json)) found.push(...answer.json);
    }
    expect(found).toHaveLength(buckets.length);
    expect(answering).toEqual(expect.arrayContaining(['CA-EAST-TOR', 'EU-WEST-PAR', 'GRA']));
    expect(answering).not.toContain('RBX-ARCHIVE');
  });

  it('of a region whose object storage is down are refused, or answered if configured', async () => {
    const closed = await startSimulator({ size: 40, hasClosedRegions: true });
    const { path: base } = firstProject(closed);
    const statusOf = async (region: string) =>
      (await ask(closed, `${base}/region/${region}/storage`)).status;
    expect(await statusOf('DE')).toBe(503);
    expect(await statusOf('WAW')).toBe(200);
    expect(await statusOf('SBG')).toBe(200);
    closed.set({ downServices: 'answer' });
    expect(await statusOf('DE')).toBe(200);
    await closed.close();
  });

  it('select databases by category and by engine', async () => {
    const { databases } = firstProject(simulator);
    const idsOf = (isWanted: (each: (typeof databases)[number]) => boolean) =>
      databases.filter(isWanted).map(({ id }) => id);
    expect((await ask(simulator, `${path}/database/service?category=streaming`)).json).toEqual(
      idsOf(({ category }) => category === 'streaming'),
    );
    expect((await ask(simulator, `${path}/database/mysql`)).json).toEqual(
      idsOf(({ engine }) => engine === 'mysql'),
    );
    expect((await ask(simulator, `${path}/database/cassandra`)).json).toEqual(
      idsOf(({ engine }) => engine === 'cassandra'),
    );
  });

  it('of an expired or refused project report it, each in one way', async () => {
    const suspended = simulator.account.projects.find(
      ({ project }) => project.status === 'suspended',
    );
    const at = `/cloud/project/${suspended?.project.project_id}/region`;
    simulator.set({ suspendedProjects: 'expired' });
    expect(await ask(simulator, at)).toMatchObject({
      status: 460,
      json: { message: 'This Service is expired' },
    });
    simulator.set({ suspendedProjects: 'refused' });
    expect((await ask(simulator, at)).status).toBe(403);
    simulator.set({ suspendedProjects: 'answered' });
    expect((await ask(simulator, at)).status).toBe(200);
  });

  it('of cold archives contain what the account contains', async () => {
    const { coldArchives } = firstProject(simulator);
    const { json } = await ask(simulator, `${path}/region/RBX-ARCHIVE/coldArchive`);
    expect(json).toEqual(coldArchives['RBX-ARCHIVE']);
    expect(json).not.toEqual([]);
  });

  it('of buckets have no figures if configured', async () => {
    const { buckets } = firstProject(simulator);
    const full = buckets.find(({ objectsSize }) => objectsSize > 0);
    const at = `${path}/region/${full?.region}/storage`;
    const sizes = async () =>
      ((await ask(simulator, at)).json as { objectsSize: number }[]).map(
        (each) => each.objectsSize,
      );
    expect(Math.max(...(await sizes()))).toBeGreaterThan(0);
    simulator.set({ bucketFigures: false });
    expect(Math.max(...(await sizes()))).toBe(0);
    simulator.set({ bucketFigures: true });
  });

  it('of a suspended project answer too', async () => {
    const suspended = simulator.account.projects.find(
      ({ project }) => project.status === 'suspended',
    );
    const base = `/cloud/project/${suspended?.project.project_id}`;
    expect(await ask(simulator, `${base}/instance`)).toMatchObject({
      status: 200,
      json: suspended?.instances,
    });
  });
});

/** The required requests for a region, and no more. */
function regionalLists(
  { volumes, instances, instanceSnapshots }: ProjectContents,
  { name, services }: ProjectContents['regions'][number],
) {
  const names = services.filter(({ status }) => status === 'UP').map((each) => each.name);
  const isIn = (things: readonly { region: string }[]) =>
    things.some(({ region }) => region === name);
  const hasBuckets = names.some((each) => /^storage-s3-(high-perf|standard)$/.test(each));
  const resourceLists = [
    ...(hasBuckets ? ['storage'] : []),
    ...(names.includes('storage-s3-coldarchive') ? ['coldArchive'] : []),
  ];
  const mayHaveVolumes = names.includes('volume') || isIn(volumes);
  const hasImages = instanceSnapshots.some((each) => each.status === 'active');
  const otherLists = [
    ...(mayHaveVolumes && volumes.length > 0 ? ['volumeBackup'] : []),
    ...(hasImages && isIn(instances) ? ['workflow/backup'] : []),
  ];
  return { resourceLists, otherLists };
}

describe('the fewest requests', () => {
  it('are enough to find every resource', async () => {
    simulator.resetRequests();
    const headers = expandedHeaders(5000);
    let found = 0;
    const list = async (at: string) => {
      const { json, status } = await ask(simulator, at, { headers });
      expect([200, 400]).toContain(status);
      return Array.isArray(json) ? json : [];
    };
    await list('/cloud/project');
    for (const contents of simulator.account.projects) {
      const { project, regions, databases } = contents;
      const base = `/cloud/project/${project.project_id}`;
      const instances = await list(`${base}/instance`);
      const volumes = await list(`${base}/volume`);
      found += instances.filter((each) => !isGoing(each)).length;
      found += volumes.filter((each) => !isLeftover(each)).length;
      for (const below of ['storage', 'database/service']) {
        found += (await list(`${base}/${below}`)).length;
      }
      for (const below of ['region', 'snapshot', 'volume/snapshot']) await list(`${base}/${below}`);
      for (const region of regions) {
        const { resourceLists, otherLists } = regionalLists(contents, region);
        for (const below of resourceLists) {
          found += (await list(`${base}/region/${region.name}/${below}`)).length;
        }
        for (const below of otherLists) await list(`${base}/region/${region.name}/${below}`);
      }
      for (const { id, engine } of databases) {
        const keepsNone = /^(kafka.*|grafana|m3aggregator)$/.test(engine);
        if (!keepsNone) await list(`${base}/database/${engine}/${id}/backup`);
      }
    }
    expect(found).toBe(400);
    // And one list of file shares of each project, which is a v2 list.
    const ofShares = simulator.account.projects.length;
    expect(simulator.requests.total + ofShares).toBe(simulator.fewestRequests());
  });
});
