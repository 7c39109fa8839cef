import { afterEach, describe, expect, it } from 'vitest';
import { isLeftover } from '../../../simulator/account/counting.ts';
import { keepsBackups } from '../../../simulator/account/databases.ts';
import { codeIn } from '../ovh/fakes.ts';
import { closeAll, issuesOf, nameOf, resourcesOf, run, start, unread } from './simulated.ts';

afterEach(closeAll);

describe('one list that fails', () => {
  it.each([
    [{ kind: 'status', status: 500 }, 'ovh.serverError'],
    [{ kind: 'status', status: 404 }, 'ovh.notFound'],
    [{ kind: 'status', status: 409 }, 'ovh.refused'],
    [{ kind: 'html', status: 503 }, 'ovh.serverError'],
    [{ kind: 'html', status: 408 }, 'ovh.timeout'],
    [{ kind: 'html', status: 200 }, 'ovh.unexpectedAnswer'],
    [{ kind: 'rateLimit', retryAfter: 1 }, 'ovh.rateLimited'],
    [{ kind: 'ruleMissing' }, 'ovh.notGranted'],
    [{ kind: 'iamRefused' }, 'ovh.notGranted'],
    [{ kind: 'malformedJson' }, 'ovh.unexpectedAnswer'],
    [{ kind: 'truncatedBody' }, 'ovh.unexpectedAnswer'],
    [{ kind: 'wrongShape' }, 'ovh.unexpectedAnswer'],
    [{ kind: 'hang' }, 'ovh.timeout'],
    [{ kind: 'reset' }, 'ovh.unreachable'],
    [{ kind: 'slowDrip', intervalMs: 20 }, 'ovh.timeout'],
  ] as const)('is not read, and all others are: %j', async (failure, code) => {
    const simulator = await start();
    const [first] = simulator.account.projects;
    const projectId = first?.project.project_id ?? '';
    simulator.fail({ ...failure, path: `/cloud/project/${projectId}/volume` });
    // A busy machine answers late too: only requests that never end have a short timeout.
    const isEndless = failure.kind === 'hang' || failure.kind === 'slowDrip';
    const limits = { idleMs: 1000, totalMs: 1000 };
    const discovery = await run(simulator, isEndless ? { options: { limits } } : {});
    const [outcome, ...others] = unread(discovery);
    expect(others).toEqual([]);
    expect(outcome?.issue).toMatchObject({
      code,
      list: { kind: 'volume', projectId, region: null },
      projectName: discovery.projects.find(({ id }) => id === projectId)?.name,
      missingRule: code === 'ovh.notGranted' ? 'GET /cloud/project/*/volume' : null,
    });
    const volumes = first?.volumes.filter((volume) => !isLeftover(volume)) ?? [];
    expect(resourcesOf(discovery)).toHaveLength(100 - volumes.length);
  });

  it.each(['rateLimit', 'reset', 'truncatedBody'] as const)(
    'is read when it fails only once: %s',
    async (kind) => {
      const simulator = await start();
      simulator.fail({ kind, times: 1, path: '/cloud/project/{p}/volume' });
      expect(issuesOf(await run(simulator))).toEqual([]);
    },
  );

  it('has no effect when a tenth of all requests fail', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 500, probability: 0.1 });
    expect(resourcesOf(await run(simulator))).toHaveLength(100);
  });

  it('leaves buckets unknown when it is the list of regions, with one issue', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 500, path: '/cloud/project/{p}/region' });
    const discovery = await run(simulator);
    expect(issuesOf(discovery)).toHaveLength(discovery.projects.length);
    expect(unread(discovery).slice(0, 2)).toMatchObject([
      { list: { kind: 'region', region: null } },
      { list: { kind: 's3-bucket', region: null } },
    ]);
    expect(resourcesOf(discovery).filter(({ kind }) => kind === 's3-bucket')).toEqual([]);
  });

  it('is fatal when it is the list of projects', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'wrongShape', path: '/cloud/project' });
    expect(await codeIn(run(simulator))).toBe('ovh.unexpectedAnswer');
    simulator.set({ rules: [] });
    expect(await codeIn(run(await start({ rules: [] })))).toBe('ovh.notGranted');
  });
});

describe('a list that is partly unreadable', () => {
  it('retains the rest and reports it', async () => {
    const simulator = await start();
    const body = [{ id: 'v1', region: 'GRA11', size: 1 }, { id: 'v2' }, null];
    const path = `/cloud/project/${simulator.account.projects[0]?.project.project_id}/volume`;
    simulator.fail({ kind: 'wrongShape', path, body });
    const discovery = await run(simulator);
    const outcome = discovery.lists.find(({ list, issue }) => list.kind === 'volume' && issue);
    expect(outcome).toMatchObject({
      isRead: true,
      resources: [{ resource: { providerId: 'v1' } }],
      issue: {
        code: 'ovh.unexpectedAnswer',
        message: '2 of 3 objects were not understood.',
      },
    });
  });

  it('leaves buckets unknown when a region has no name', async () => {
    const simulator = await start({ size: 8 });
    simulator.fail({ kind: 'wrongShape', path: '/cloud/project/{p}/region', body: [{}] });
    const discovery = await run(simulator);
    const kinds = unread(discovery).map(({ list }) => list.kind);
    expect(kinds.filter((kind) => kind === 's3-bucket')).toHaveLength(discovery.projects.length);
  });

  it('continues without a project that has no id, and reports it', async () => {
    const simulator = await start({ size: 8 });
    simulator.fail({
      kind: 'wrongShape',
      path: '/cloud/project',
      body: [{ project_id: 'p1' }, {}],
    });
    const discovery = await run(simulator);
    expect(discovery.projects).toEqual([
      { id: 'p1', name: 'p1', status: 'unknown', urn: 'urn:v1:eu:resource:publicCloudProject:p1' },
    ]);
    expect(discovery.lists[0]).toMatchObject({
      list: { kind: 'project', projectId: null },
      isRead: true,
      issue: { code: 'ovh.unexpectedAnswer' },
    });
  });
});

describe('partial rights', () => {
  it('leave lists unread that they do not cover', async () => {
    const paths = ['/cloud/project', '/cloud/project/*/instance', '/cloud/project/*/volume'];
    const rules = paths.map((path) => ({ method: 'GET' as const, path }));
    const discovery = await run(await start({ rules }));
    const read = discovery.lists.filter(({ isRead }) => isRead).map(nameOf);
    expect(new Set(read)).toEqual(new Set(['project', 'instance', 'volume']));
    expect(new Set(issuesOf(discovery).map((issue) => issue.missingRule))).toEqual(
      new Set([
        'GET /cloud/project/*/region',
        'GET /cloud/project/*/volume/snapshot',
        'GET /cloud/project/*/snapshot',
        'GET /cloud/project/*/storage',
        'GET /cloud/project/*/database/service',
        'GET /cloud/project/*/region/*/volumeBackup',
        'GET /cloud/project/*/region/*/workflow/backup',
        'GET /v2/publicCloud/project/*/storage/file/share',
        'GET /v2/publicCloud/project/*/storage/file/snapshot',
      ]),
    );
  });

  it('identify projects by their ids when the projects themselves may not be read', async () => {
    const paths = ['/cloud/project', '/cloud/project/*/instance'];
    const rules = paths.map((path) => ({ method: 'GET' as const, path }));
    const simulator = await start({ rules, expandedLists: false });
    const { projects, lists } = await run(simulator);
    expect(projects).toHaveLength(simulator.account.projects.length);
    expect(projects.every(({ name, id, status }) => name === id && status === 'unknown')).toBe(
      true,
    );
    expect(lists.filter(({ isRead, list }) => isRead && list.kind === 'instance')).toHaveLength(
      projects.length,
    );
  });

  it('for one project are one issue of each other project', async () => {
    const simulator = await start();
    const [first, ...others] = simulator.account.projects.map(({ project }) => project.project_id);
    const paths = [
      '/cloud/project',
      `/cloud/project/${first}`,
      `/cloud/project/${first}/*`,
      `/v2/publicCloud/project/${first}/*`,
    ];
    simulator.set({ rules: paths.map((path) => ({ method: 'GET' as const, path })) });
    const issues = issuesOf(await run(simulator));
    expect(issues.map(({ list, missingRule }) => [list.kind, list.projectId, missingRule])).toEqual(
      others.map((id) => ['project', id, `GET /cloud/project/${id}/*`]),
    );
  });

  it('name the right to buckets once, however many regions there are', async () => {
    const paths = ['/cloud/project', '/cloud/project/*/region', '/cloud/project/*/instance'];
    const rules = paths.map((path) => ({ method: 'GET' as const, path }));
    const simulator = await start({ rules, expandedLists: false });
    const discovery = await run(simulator);
    const buckets = unread(discovery).filter(({ list }) => list.kind === 's3-bucket');
    expect(buckets.length).toBeGreaterThan(discovery.projects.length * 5);
    const issues = issuesOf(discovery).filter(({ list }) => list.kind === 's3-bucket');
    expect(issues).toHaveLength(discovery.projects.length);
    expect(issues[0]?.missingRule).toBe('GET /cloud/project/*/region/*/storage');
  });
});

describe('keys that expire during a sync', () => {
  it('retain what was read before, and send no more requests', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'credentialExpired', after: 20 });
    const discovery = await run(simulator);
    expect(resourcesOf(discovery).length).toBeGreaterThan(0);
    expect(new Set(issuesOf(discovery).map((issue) => issue.code))).toEqual(
      new Set(['ovh.consumerKeyNotValid']),
    );
    expect(simulator.requests.total).toBeLessThanOrEqual(20 + 6);
  });
});

describe('backups of databases', () => {
  it('that are refused for one database leave only that one unknown, with one issue', async () => {
    const simulator = await start();
    const [database] = simulator.account.projects
      .flatMap(({ databases }) => databases)
      .filter(keepsBackups);
    simulator.fail({ kind: 'ruleMissing', path: `/cloud/project/*/${database?.id}/backup` });
    const discovery = await run(simulator);
    const urns = unread(discovery).map(({ list }) => list.resourceUrn ?? '');
    expect(urns).toEqual([expect.stringMatching(`:${database?.id}$`)]);
    expect(issuesOf(discovery)).toMatchObject([
      {
        code: 'ovh.notGranted',
        missingRule: 'GET /cloud/project/*/database/*/*/backup',
        list: { kind: 'database-backup', region: null, projectId: expect.any(String) },
      },
    ]);
  });
});

describe('the list of workflows', () => {
  it('is empty where the route does not exist', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 404, path: '/cloud/project/{p}/region/*/workflow/*' });
    expect(issuesOf(await run(simulator))).toEqual([]);
  });
});
