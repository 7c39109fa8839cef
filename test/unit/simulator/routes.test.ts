import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('gives the same outside of the base paths', async () => {
    const url = simulator.baseUrl.replace('/1.0', '/2.0');
    const response = await fetch(`${url}/auth/time`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual(invalidUrl);
  });
});

describe('a thing that does not exist', () => {
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
    ['/region/GRA11/storage', 'RegionNotFound'],
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

describe('the lists', () => {
  it('hold what the account holds', async () => {
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

  it('keep to the region that is asked for', async () => {
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

  it('leave out the type of a container unless it is asked for', async () => {
    const { json } = await ask(simulator, `${path}/storage`);
    expect(json).toSatisfy((all: { containerType: unknown }[]) =>
      all.every(({ containerType }) => containerType === null),
    );
  });

  it('find every bucket in the regions whose S3 service is up, and no other', async () => {
    const { regions, buckets } = firstProject(simulator);
    const found: unknown[] = [];
    for (const region of regions) {
      const answer = await ask(simulator, `${path}/region/${region.name}/storage`);
      const s3 = region.services.filter(({ name }) => name.startsWith('storage-s3'));
      const isUp = region.status === 'UP' && s3.some(({ status }) => status === 'UP');
      const refusal = s3.length === 0 ? 404 : 503;
      expect(answer.status).toBe(isUp ? 200 : refusal);
      if (isUp && Array.isArray(answer.json)) found.push(...answer.json);
    }
    expect(found).toHaveLength(buckets.length);
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

describe('the fewest requests', () => {
  it('are enough to find every resource', async () => {
    simulator.resetRequests();
    const headers = expandedHeaders(5000);
    let found = 0;
    const count = async (at: string) => {
      const { json, status } = await ask(simulator, at, { headers });
      expect(status).toBe(200);
      return Array.isArray(json) ? json.length : 0;
    };
    await count('/cloud/project');
    for (const contents of simulator.account.projects) {
      const { project, regions, databases } = contents;
      const base = `/cloud/project/${project.project_id}`;
      for (const below of ['instance', 'volume', 'storage', 'database/service']) {
        found += await count(`${base}/${below}`);
      }
      for (const below of ['region', 'snapshot', 'volume/snapshot'])
        await count(`${base}/${below}`);
      for (const { name, status, services } of regions) {
        const isUp = (word: string) =>
          status === 'UP' &&
          services.some((service) => service.name.startsWith(word) && service.status === 'UP');
        const isIn = (things: readonly { region: string }[]) =>
          things.some(({ region }) => region === name);
        const below = `${base}/region/${name}`;
        if (isUp('storage-s3')) found += await count(`${below}/storage`);
        if (isUp('volume') && isIn(contents.volumes)) await count(`${below}/volumeBackup`);
        const hasImages = contents.instanceSnapshots.some((image) => image.status === 'active');
        if (hasImages && isUp('workflow') && isIn(contents.instances)) {
          await count(`${below}/workflow/backup`);
        }
      }
      for (const { id, engine, backups } of databases) {
        if (backups !== null) await count(`${base}/database/${engine}/${id}/backup`);
      }
    }
    expect(found).toBe(400);
    expect(simulator.requests.total).toBe(simulator.fewestRequests());
  });
});
