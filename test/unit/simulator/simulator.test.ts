import { afterEach, describe, expect, it } from 'vitest';
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../simulator/simulator.ts';
import { ask, expandedHeaders, firstProject } from './signed-client.ts';

const running: Simulator[] = [];

const start = async (options: SimulatorOptions) => {
  const simulator = await startSimulator(options);
  running.push(simulator);
  return simulator;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

describe('the request counts', () => {
  it('have templated paths, whatever the ids and queries', async () => {
    const simulator = await start({ size: 40 });
    const { path, instances, databases } = firstProject(simulator);
    const [database] = databases;
    for (const at of [
      `${path}/volume`,
      `${path}/volume?region=GRA11`,
      `/cloud/project/${'0'.repeat(32)}/volume`,
      `${path}/instance/${instances[0]?.id}`,
      `${path}/region/GRA/storage`,
      `${path}/database/${database?.engine}/${database?.id}/backup`,
      '/nowhere',
    ]) {
      await ask(simulator, at);
    }
    await fetch(`${simulator.baseUrl}/auth/time`);
    expect(simulator.requests).toEqual({
      total: 8,
      byPath: {
        '/cloud/project/{p}/volume': 3,
        '/cloud/project/{p}/instance/{id}': 1,
        '/cloud/project/{p}/region/{r}/storage': 1,
        '/cloud/project/{p}/database/{engine}/{id}/backup': 1,
        '/nowhere': 1,
        '/auth/time': 1,
      },
      methods: { GET: 8 },
      maxInFlight: 1,
    });
    simulator.resetRequests();
    expect(simulator.requests).toEqual({ total: 0, byPath: {}, methods: {}, maxInFlight: 0 });
  });

  it('distinguish other methods, which are all refused', async () => {
    const simulator = await start({ size: 40 });
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await ask(simulator, '/cloud/project', { method });
      expect(answer.status).toBe(405);
    }
    expect((await fetch(`${simulator.baseUrl}/cloud/project`, { method: 'HEAD' })).status).toBe(
      405,
    );
    expect(simulator.requests).toMatchObject({
      total: 6,
      byPath: {},
      methods: { POST: 1, PUT: 1, DELETE: 1, PATCH: 1, OPTIONS: 1, HEAD: 1 },
    });
  });

  it('have the maximum number of requests that waited at once', async () => {
    const simulator = await start({ size: 0, latencyMs: 100 });
    await Promise.all([1, 2, 3, 4, 5].map(() => ask(simulator, '/cloud/project')));
    expect(simulator.requests.maxInFlight).toBe(5);
    simulator.resetRequests();
    for (const _ of [1, 2, 3]) await ask(simulator, '/cloud/project');
    expect(simulator.requests.maxInFlight).toBe(1);
  });
});

describe('the latency', () => {
  it('is applied before every answer, and changes at run time', async () => {
    const simulator = await start({ size: 0, latencyMs: 80 });
    const timed = async () => {
      const startedAt = performance.now();
      await ask(simulator, '/cloud/project');
      return performance.now() - startedAt;
    };
    expect(await timed()).toBeGreaterThanOrEqual(78);
    simulator.set({ latencyMs: 40, latencyJitterMs: 60 });
    const waits = [await timed(), await timed(), await timed(), await timed()];
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(38);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(3);
  });
});

describe('the account', () => {
  it('changes between two requests, in lists, pages, details and filters', async () => {
    const simulator = await start({ size: 40 });
    const { path, volumes, databases } = firstProject(simulator);
    const [gone, renamed] = volumes;
    const headers = expandedHeaders();
    await ask(simulator, `${path}/volume`);
    await ask(simulator, `${path}/volume/${gone?.id}`);
    await ask(simulator, `${path}/database/service`, { headers });
    simulator.replaceAccount((account) => {
      const [contents] = account.projects;
      if (contents === undefined) return;
      contents.volumes = contents.volumes.slice(1);
      for (const volume of contents.volumes) volume.name = `renamed ${volume.id}`;
      contents.databases.length = 0;
    });
    const listed = (await ask(simulator, `${path}/volume`)).json;
    expect(listed).toHaveLength(volumes.length - 1);
    expect(listed).toMatchObject([
      { name: `renamed ${renamed?.id}` },
      ...volumes.slice(2).map(() => ({})),
    ]);
    expect((await ask(simulator, `${path}/volume/${gone?.id}`)).status).toBe(404);
    const page = await ask(simulator, `${path}/database/service`, { headers });
    expect(page.json).toEqual([]);
    expect(page.headers.get('x-pagination-elements')).toBe('0');
    expect(databases).toHaveLength(0);
  });

  it('adds projects too', async () => {
    const simulator = await start({ size: 40 });
    const before = simulator.fewestRequests();
    simulator.replaceAccount((account) => {
      const [contents] = account.projects;
      if (contents === undefined) return;
      const project = { ...contents.project, project_id: 'f'.repeat(32) };
      account.projects.push({ ...contents, project, regions: [], databases: [] });
    });
    expect(simulator.fewestRequests()).toBe(before + 8);
    expect((await ask(simulator, `/cloud/project/${'f'.repeat(32)}/instance`)).status).toBe(200);
  });
});

describe('closing', () => {
  it('ends hanging, slow and waiting requests immediately', async () => {
    const simulator = await start({ size: 40 });
    simulator.fail({ kind: 'hang', path: '/cloud/project' });
    simulator.fail({ kind: 'slowDrip', intervalMs: 10_000, path: '/cloud/project/{p}' });
    const waiting = [
      ask(simulator, '/cloud/project'),
      ask(simulator, firstProject(simulator).path),
    ];
    const ends = Promise.allSettled(waiting);
    simulator.set({ latencyMs: 60_000 });
    const late = Promise.allSettled([ask(simulator, '/auth/currentCredential')]);
    while (simulator.requests.total < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    // Without waiting for the latency, which is longer than a test may take.
    await simulator.close();
    expect([...(await ends), ...(await late)].map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ]);
  });

  it('can be done twice and frees the port', async () => {
    const simulator = await start({ size: 0 });
    const port = Number(new URL(simulator.baseUrl).port);
    await simulator.close();
    await simulator.close();
    const next = await start({ size: 0, port });
    expect(next.baseUrl).toBe(simulator.baseUrl);
    expect((await ask(next, '/cloud/project')).status).toBe(200);
  });

  it('leaves a taken port to its owner', async () => {
    const simulator = await start({ size: 0 });
    const port = Number(new URL(simulator.baseUrl).port);
    await expect(startSimulator({ size: 0, port })).rejects.toThrow('EADDRINUSE');
  });
});
