import { afterEach, describe, expect, it } from 'vitest';
import { createOvhClient, type OvhClient } from '../../../../electron/ovh/client.ts';
import { testConnection } from '../../../../electron/ovh/connection.ts';
import { probeRights } from '../../../../electron/ovh/probe-rights.ts';
import { keepsBackups } from '../../../../electron/ovh/database-engines.ts';
import { type Right, RightKind } from '../../../../shared/accounts/credentials.ts';
import {
  startSimulator,
  type AccessRule,
  type Simulator,
  type SimulatorOptions,
} from '../../../simulator/simulator.ts';
import { codeIn, fakeTiming } from './fakes.ts';

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ size: 40, authRoutesNeedRule: true, ...options });
  running.push(simulator);
  return simulator;
}

function clientOf({ baseUrl, keys }: Simulator): OvhClient {
  const timing = { ...fakeTiming(), nowMs: Date.now() };
  const credentials = { method: 'consumer-key', ...keys } as const;
  return createOvhClient({ baseUrl, credentials, fetch, timing });
}

const get = (...paths: string[]): AccessRule[] => paths.map((path) => ({ method: 'GET', path }));
const projectsOf = ({ account }: Simulator) =>
  account.projects.map(({ project }) => project.project_id);
const statesIn = (rights: readonly Right[]) =>
  Object.fromEntries(rights.map(({ kind, state }) => [kind, state]));
const rightIn = (rights: readonly Right[], wanted: RightKind) =>
  rights.find(({ kind }) => kind === wanted);
const all = (state: string) => Object.fromEntries(RightKind.options.map((kind) => [kind, state]));
const tryIn = async (simulator: Simulator, ids: readonly string[]) =>
  (await probeRights(clientOf(simulator), ids, 'consumer-key')).rights;
const tryAll = (simulator: Simulator) => tryIn(simulator, projectsOf(simulator));

describe('rights of a key that does not report its rules', () => {
  it('are probed in three projects, with one request per kind, and one for the regions', async () => {
    const simulator = await start();
    const report = await testConnection(clientOf(simulator), 'consumer-key');
    expect(report).toMatchObject({ rightsFrom: 'trying', isExpirationKnown: false, account: null });
    expect(statesIn(report.rights)).toEqual(all('granted'));
    const backedUp = simulator.account.projects
      .slice(0, 3)
      .filter(({ databases }) => databases.some(({ engine }) => keepsBackups(engine)));
    // The time, the projects, two refusals, thirteen per project, and backups if an engine has some.
    expect(simulator.requests.total).toBe(4 + 3 * 13 + backedUp.length);
    expect(backedUp).toHaveLength(2);
  });

  it('are granted only if no project refuses', async () => {
    const simulator = await start();
    const [first = '', ...others] = projectsOf(simulator);
    simulator.set({
      rules: get(
        '/cloud/project',
        `/cloud/project/${first}/*`,
        `/v2/publicCloud/project/${first}/*`,
      ),
    });
    const found = await probeRights(clientOf(simulator), projectsOf(simulator), 'consumer-key');
    expect(statesIn(found.rights)).toEqual({ ...all('partial'), project: 'granted' });
    expect(rightIn(found.rights, 'volume')).toMatchObject({
      rulesToAdd: [],
      inProjects: { granted: 1, total: others.length + 1 },
    });
    expect(found.unreadableProjects).toEqual(others);
  });

  it('are probed in further projects while the first ones may not be read', async () => {
    const simulator = await start();
    const own = projectsOf(simulator);
    const others = Array.from({ length: 9 }, (_, index) => `${index}`.repeat(32));
    simulator.set({
      rules: get('/cloud/project', ...own.map((id) => `/cloud/project/${id}/*`)),
    });
    const find = (ids: string[]) => probeRights(clientOf(simulator), ids, 'consumer-key');
    const late = await find([...others.slice(0, 4), ...own]);
    expect(late.examinedProjects).toBe(6);
    expect(late.unreadableProjects).toEqual(others.slice(0, 4));
    expect(rightIn(late.rights, 'volume')?.inProjects).toEqual({ granted: 2, total: 6 });
    const never = await find(others);
    expect(never.examinedProjects).toBe(6);
    expect(rightIn(never.rights, 'volume')).toEqual({
      kind: 'volume',
      state: 'missing',
      rulesToAdd: ['GET /cloud/project/*/volume'],
    });
  });

  it('are missing if the call is refused, with the rule that it needs', async () => {
    const simulator = await start({ rules: get('/cloud/project', '/cloud/project/*/volume') });
    const rights = await tryAll(simulator);
    expect(statesIn(rights)).toEqual({ ...all('missing'), project: 'granted', volume: 'granted' });
    expect(rightIn(rights, 'database')?.rulesToAdd).toEqual([
      'GET /cloud/project/*/database/service',
    ]);
    expect(rightIn(rights, 's3-bucket')?.rulesToAdd).toEqual([
      'GET /cloud/project/*/region',
      'GET /cloud/project/*/region/*/storage',
    ]);
  });

  it('name only the rule for buckets when regions may be read', async () => {
    const simulator = await start({ rules: get('/cloud/project', '/cloud/project/*/region') });
    expect(rightIn(await tryAll(simulator), 's3-bucket')).toEqual({
      kind: 's3-bucket',
      state: 'missing',
      rulesToAdd: ['GET /cloud/project/*/region/*/storage'],
    });
  });

  it.each([
    ['instance-backup', '/cloud/project/*/region', '/cloud/project/*/region/*/workflow/backup'],
    ['volume-backup', '/cloud/project/*/region', '/cloud/project/*/region/*/volumeBackup'],
    [
      'database-backup',
      '/cloud/project/*/database/service',
      '/cloud/project/*/database/*/*/backup',
    ],
  ] as const)(
    'name for %s the rule of its own list when its parent list may be read',
    async (kind, leading, own) => {
      const simulator = await start({ rules: get('/cloud/project') });
      expect(rightIn(await tryAll(simulator), kind)).toEqual({
        kind,
        state: 'missing',
        rulesToAdd: [`GET ${leading}`, `GET ${own}`],
      });
      simulator.set({ rules: get('/cloud/project', leading) });
      expect(rightIn(await tryAll(simulator), kind)?.rulesToAdd).toEqual([`GET ${own}`]);
      simulator.set({ rules: get('/cloud/project', leading, own) });
      expect(rightIn(await tryAll(simulator), kind)?.state).toBe('granted');
    },
  );

  it('are unknown for backups if nothing could have any', async () => {
    const simulator = await start();
    simulator.replaceAccount(({ projects }) => {
      for (const contents of projects) {
        contents.databases = [];
        for (const region of contents.regions) {
          region.services = region.services.filter(({ name }) => name.startsWith('storage-s3'));
        }
      }
    });
    expect(statesIn(await tryAll(simulator))).toEqual({
      ...all('granted'),
      'instance-backup': 'unknown',
      'volume-backup': 'unknown',
      'database-backup': 'unknown',
    });
  });

  it('are found for the backups of a database whose id alone is listed', async () => {
    const simulator = await start({
      expandedLists: false,
      rules: get('/cloud/project', '/cloud/project/*/database/*'),
    });
    expect(rightIn(await tryAll(simulator), 'database-backup')?.state).toBe('granted');
  });

  it('are found without expanded lists too', async () => {
    const simulator = await start({ expandedLists: false });
    expect(statesIn(await tryAll(simulator))).toEqual(all('granted'));
  });

  it('are probed with the plain list if pages are refused', async () => {
    const simulator = await start();
    for (const kind of ['ruleMissing', 'iamRefused'] as const) {
      const undo = simulator.fail({ kind, path: '/cloud/project/{p}/volume', times: 1 });
      expect(rightIn(await tryAll(simulator), 'volume')?.state).toBe('granted');
      undo();
    }
  });

  it('are unknown when no project can be probed', async () => {
    const simulator = await start({ rules: [] });
    const { rights, projectCount } = await testConnection(clientOf(simulator), 'consumer-key');
    expect(statesIn(rights)).toEqual({ ...all('unknown'), project: 'missing' });
    expect(rightIn(rights, 'project')?.rulesToAdd).toEqual(['GET /cloud/project']);
    expect(projectCount).toBeNull();
    expect(statesIn(await tryIn(simulator, []))).toEqual({
      ...all('unknown'),
      project: 'granted',
    });
  });

  it.each([
    [404, { class: 'Client::NotFound::ServiceNotFound', message: 'No such service' }],
    [404, { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' }],
    [400, { class: 'Client::BadRequest', message: 'feature is not available on region GRA11' }],
  ])('are granted when the requested object does not exist: %i %j', async (status, body) => {
    const simulator = await start();
    const path = '/cloud/project/{p}/volume';
    simulator.fail({ kind: 'status', status, body, path });
    expect(rightIn(await tryAll(simulator), 'volume')?.state).toBe('granted');
  });

  it('are unknown in an expired project', async () => {
    const simulator = await start();
    const body = { message: 'This Service is expired' };
    for (const path of ['/cloud/project/{p}/*', '/v2/publicCloud/project/*']) {
      simulator.fail({ kind: 'status', status: 460, body, path });
    }
    expect(statesIn(await tryAll(simulator))).toEqual({ ...all('unknown'), project: 'granted' });
  });

  it('are probed in another project when the first is inconclusive', async () => {
    const simulator = await start();
    const [first = '', second = ''] = projectsOf(simulator);
    const suspended = { class: 'Client::Forbidden', message: 'This project is suspended' };
    for (const root of ['/cloud', '/v2/publicCloud']) {
      const path = `${root}/project/${first}/*`;
      simulator.fail({ kind: 'status', status: 403, body: suspended, path });
    }
    const try2 = (ids: string[]) => tryIn(simulator, ids);
    expect(statesIn(await try2([first]))).toEqual({ ...all('unknown'), project: 'granted' });
    expect(statesIn(await try2([first, second]))).toEqual(all('granted'));
  });

  it('are probed for buckets wherever in the list a region has them', async () => {
    const simulator = await start();
    simulator.replaceAccount(({ projects }) => {
      for (const { regions } of projects) {
        for (const region of regions.slice(0, -1)) region.services = [];
        regions.at(-1)?.services.push({ name: 'storage-s3-standard', status: 'UP', endpoint: '' });
      }
    });
    expect(rightIn(await tryAll(simulator), 's3-bucket')?.state).toBe('granted');
  });

  it('are unknown for buckets when no region has them', async () => {
    const simulator = await start();
    simulator.replaceAccount(({ projects }) => {
      for (const contents of projects) {
        for (const region of contents.regions) {
          for (const service of region.services) service.status = 'DOWN';
        }
      }
    });
    expect(rightIn(await tryAll(simulator), 's3-bucket')?.state).toBe('unknown');
    expect(simulator.requests.byPath).not.toHaveProperty('/cloud/project/{p}/region/{r}/storage');
  });

  it('are probed for buckets where the service is up, whatever the region is', async () => {
    const simulator = await start();
    simulator.replaceAccount(({ projects }) => {
      for (const { regions } of projects) for (const region of regions) region.status = 'DOWN';
    });
    expect(rightIn(await tryAll(simulator), 's3-bucket')?.state).toBe('granted');
  });

  it('are unknown when an error occurs in between, and nothing is known when the key expires', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'html', path: '/cloud/project/{p}/volume' });
    expect(statesIn(await tryAll(simulator))).toEqual({ ...all('granted'), volume: 'unknown' });
    simulator.fail({ kind: 'credentialExpired', path: '/cloud/project/{p}/instance' });
    expect(await codeIn(tryAll(simulator))).toBe('ovh.consumerKeyNotValid');
  });
});
