import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createControlPlaneReader } from '../../../../electron/restore-points/readers/control-plane.ts';
import { JoinedPoints } from '../../../../electron/restore-points/source-points.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { anInstance, aResource, inventoryId } from '../../../fakes/builders.ts';
import { aDiskFolder } from '../../../fakes/snapshot-contents.ts';
import { aListedResource, aListedSnapshot } from '../../../secret-servers/control-plane-shapes.ts';
import {
  type ControlPlaneServer,
  refusal,
  startControlPlaneServer,
} from '../../../secret-servers/control-plane-server.ts';

const apiKey = 'pcp_ak_test-key';
const projectId = 'a'.repeat(32);
const volumeUrn = `urn:v1:eu:resource:publicCloudProject:${projectId}:volume:region:GRA:0b1c2d3e-0000-4000-8000-000000000001`;

let server: ControlPlaneServer;
beforeEach(async () => {
  server = await startControlPlaneServer({ resources: [aListedResource(volumeUrn)] });
});
afterEach(() => server.close());

const { signal } = new AbortController();

function reader(
  change: Partial<Parameters<typeof createControlPlaneReader>[0]> = {},
  timeoutMs = 20_000,
) {
  return createControlPlaneReader(
    { address: server.address, organisationId: '', canSeeAll: true, ...change },
    { apiKey },
    { fetch, timeoutMs },
  );
}

const read = () => reader().read(signal, []);
const failureOf = (reading: Promise<unknown>) =>
  reading.then(
    () => {
      throw new Error('It was read.');
    },
    (error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      return error.failure;
    },
  );

describe('reading a Control Plane', () => {
  it('returns each snapshot with the URN of its source app’s resource', async () => {
    server.state.snapshots = [aListedSnapshot()];
    const { snapshots, canTellNone } = await read();
    expect(snapshots).toMatchObject([
      {
        takenAt: '2026-06-29T10:58:58.123Z',
        resourceUrn: volumeUrn,
        dataset: 'app-1',
        tags: [],
        sizeBytes: 12,
        itemCount: 2,
        origin: null,
        root: '/',
      },
    ]);
    expect(canTellNone).toBe(true);
  });

  it('sends POST only to sign in, then GET, and nothing whose answer can contain secrets', async () => {
    server.state.resources.push(
      aListedResource('urn:example:1', { apps: [{ id: 'store-1', type: 'store' }] }),
    );
    server.state.snapshots = [aListedSnapshot(), aListedSnapshot({ source: null, origin: 'b1' })];
    await read();
    await reader().check(signal);
    const posts = server.received.filter(({ method }) => method !== 'GET');
    expect(new Set(posts.map(({ path }) => path))).toEqual(new Set(['/api/v1/auth/login/apikey']));
    const others = server.received.filter(({ method }) => method === 'GET');
    expect(
      [...new Set(others.map(({ path }) => path.replace(/\?.*/, '')))].toSorted((a, b) =>
        a.localeCompare(b),
      ),
    ).toEqual([
      '/api/v1/account/me',
      '/api/v1/account/organizations/org-1/inventories',
      '/api/v1/inventories/resources',
      '/api/v1/kloset/store-1/repository/snapshots',
      '/api/v1/snapshots/source/app-1',
      '/api/v1/snapshots/store/store-1',
    ]);
    expect(others.map(({ headers }) => JSON.stringify(headers)).join()).not.toContain(apiKey);
  });

  it('reads every page, of 50 at most', async () => {
    server.state.snapshots = Array.from({ length: 137 }, () => aListedSnapshot());
    const found = await read();
    expect(found.snapshots).toHaveLength(137);
    expect(found.canTellNone).toBe(true);
  });

  it('reads a list that has no pages and no total', async () => {
    const items = Array.from({ length: 70 }, () => {
      const { snapshot_id, creation_time } = aListedSnapshot();
      return { snapshot_id, creation_time, stores: [{ id: 'store-1' }] };
    });
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? { status: 200, body: { items } } : undefined;
    const found = await read();
    expect(found.snapshots).toHaveLength(70);
    expect(found.canTellNone).toBe(true);
  });

  it('signs in again, once for all requests, when its token ends', async () => {
    const ids = ['1', '2', '3'];
    server.state.resources = ids.map((id) =>
      aListedResource(volumeUrn.replace(/1$/, id), { apps: [{ id: `app-${id}`, type: 'source' }] }),
    );
    server.state.snapshots = ids.map((id) => aListedSnapshot({ source: `app-${id}` }));
    let isEnded = false;
    server.state.answer = ({ path }) => {
      if (!isEnded && path.includes('/snapshots/')) {
        isEnded = true;
        server.endTokens();
      }
      return undefined;
    };
    expect((await read()).snapshots).toHaveLength(3);
    const signIns = server.received.filter(({ path }) => path.endsWith('/auth/login/apikey'));
    expect(signIns).toHaveLength(2);
  });

  it('gives up if the new token is refused as well', async () => {
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? { status: 401, body: '' } : undefined;
    expect(await failureOf(read())).toMatchObject({
      code: 'controlPlane.unauthorized',
      message: null,
    });
    expect(server.received.filter(({ path }) => path.includes('/snapshots/'))).toHaveLength(2);
  });

  it('requests a badge of another organisation', async () => {
    const report = await reader({ organisationId: 'org-2' }).check(signal);
    expect(report).toEqual({ organisationId: 'org-2', resourceCount: 1 });
    expect(server.received.some(({ path }) => path.endsWith('/auth/badge'))).toBe(true);
  });

  it('ends with the signal’s reason', async () => {
    server.state.answer = () => null;
    const controller = new AbortController();
    const reading = reader().read(controller.signal, []);
    controller.abort(new AppError('sync.cancelled'));
    expect(await failureOf(reading)).toMatchObject({ code: 'sync.cancelled' });
  });

  it.each(['', '/kloset/'])('times out if there is no answer at %j', async (part) => {
    server.state.snapshots = [aListedSnapshot({ source: null }), aListedSnapshot()];
    server.state.answer = ({ path }) => (path.includes(part) ? null : undefined);
    expect(await failureOf(reader({}, part === '' ? 50 : 1500).read(signal, []))).toMatchObject({
      code: 'controlPlane.timeout',
      isRetryable: true,
    });
  });
});

describe('reading the snapshots of a Control Plane', () => {
  const storeOnly = aListedResource('urn:example:1', { apps: [{ id: 'store-2', type: 'store' }] });

  it.each([
    ['no snapshot', [], [], 0],
    ['a store without snapshots beside one with', [aListedSnapshot()], [storeOnly], 1],
    [
      'one that is not understood',
      [
        aListedSnapshot(),
        aListedSnapshot({ beside: { snapshot_id: 7 } }),
        aListedSnapshot({ creation_time: '0001-01-01T00:00:00Z' }),
      ],
      [],
      1,
    ],
  ])('is incomplete with %s', async (...[, snapshots, resources, count]) => {
    server.state.snapshots = snapshots;
    server.state.resources.push(...resources);
    const found = await read();
    expect(found.canTellNone).toBe(false);
    expect(found.snapshots).toHaveLength(count);
  });

  it.each([
    ['a snapshot of plakar’s own command line', null],
    ['a snapshot of an app that no resource names', 'app-9'],
  ])('is incomplete with %s, unless the store reports the origin', async (_what, source) => {
    const origin = 's3.gra.io.cloud.ovh.net/b1';
    server.state.snapshots = [aListedSnapshot(), aListedSnapshot({ source, origin })];
    server.state.refused.add('kloset:store-1');
    const refused = await read();
    expect(refused.canTellNone).toBe(false);
    expect(refused.snapshots.map(({ type }) => type)).toEqual([null, null]);
    server.state.refused.clear();
    const result = await read();
    expect(result.canTellNone).toBe(true);
    expect(result.snapshots).toMatchObject([{}, { type: 's3', origin, resourceUrn: null }]);
  });

  it('requests types from a store only if necessary, and never again for known snapshots', async () => {
    server.state.snapshots = [aListedSnapshot()];
    await read();
    const asked = () => server.received.filter(({ path }) => path.includes('/kloset/')).length;
    expect(asked()).toBe(0);
    server.state.snapshots.push(aListedSnapshot({ source: null, origin: 'web-1', type: 'fs' }));
    const { snapshots } = await read();
    expect(asked()).toBe(1);
    const again = await reader().read(signal, snapshots);
    expect(asked()).toBe(1);
    expect(again).toEqual({ snapshots, canTellNone: true });
  });

  it('accepts a header that is not in an object, as Plakar itself has it', async () => {
    server.state.snapshots = [aListedSnapshot({ source: null, origin: 'b1', type: 's3' })];
    server.state.resources = [storeOnlyOf('store-1')];
    server.state.answer = ({ path }) => {
      if (!path.includes('/kloset/')) return undefined;
      const identifier = server.state.snapshots[0]?.snapshot_id;
      const importer = { type: 's3', origin: 'b1', directory: '/' };
      const header = { identifier, timestamp: '2026-06-29T10:58:58Z', sources: [{ importer }] };
      return { status: 200, body: { total: 1, items: [header] } };
    };
    expect((await read()).snapshots).toMatchObject([{ type: 's3', origin: 'b1' }]);
  });

  it('is incomplete with a key that may not see everything', async () => {
    server.state.snapshots = [aListedSnapshot()];
    expect((await reader({ canSeeAll: false }).read(signal, [])).canTellNone).toBe(false);
  });

  it('is incomplete if the inventories count more resources than are shown', async () => {
    server.state.snapshots = [aListedSnapshot()];
    server.state.hiddenResources = 1;
    expect((await read()).canTellNone).toBe(false);
  });

  it('is incomplete if a resource has a URN that is not OVHcloud’s', async () => {
    server.state.resources = [aListedResource('urn:example:9012')];
    server.state.snapshots = [aListedSnapshot()];
    expect((await read()).canTellNone).toBe(false);
  });

  it.each(['store:store-2', 'source:app-2'])(
    'treats refused %s as unread, and the others as read',
    async (refused) => {
      server.state.resources.push(
        aListedResource(volumeUrn.replace(/1$/, '2'), { apps: [{ id: 'app-2', type: 'source' }] }),
        storeOnly,
      );
      server.state.snapshots = [
        aListedSnapshot(),
        aListedSnapshot({ source: 'app-2' }),
        aListedSnapshot({ stores: ['store-2'] }),
      ];
      server.state.refused.add(refused);
      const { snapshots, canTellNone } = await read();
      expect(snapshots).toHaveLength(3);
      expect(canTellNone).toBe(false);
    },
  );

  it('treats a store that no longer exists as unread, too', async () => {
    server.state.resources.push(storeOnly);
    server.state.snapshots = [aListedSnapshot()];
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/store/store-2') ? refusal(404, 'Not Found', '') : undefined;
    const { snapshots, canTellNone } = await read();
    expect(snapshots).toHaveLength(1);
    expect(canTellNone).toBe(false);
  });

  it('requests no snapshots of apps that are only destinations', async () => {
    server.state.resources = [
      aListedResource(volumeUrn, { apps: [{ id: 'app-1', type: 'destination' }] }),
    ];
    expect((await read()).snapshots).toEqual([]);
    expect(server.received.some(({ path }) => path.includes('/snapshots/'))).toBe(false);
  });

  it('fails if every list of snapshots is refused', async () => {
    server.state.refused.add('source:app-1');
    expect(await failureOf(read())).toMatchObject({
      code: 'controlPlane.forbidden',
      httpStatus: 403,
      message: 'Forbidden: The caller may not do this',
    });
  });

  it('counts a snapshot in two stores once', async () => {
    server.state.snapshots = [aListedSnapshot({ stores: ['store-1', 'store-2'] })];
    expect((await read()).snapshots).toMatchObject([{ resourceUrn: volumeUrn }]);
  });

  it('does not treat a snapshot that is in no store as a restore point', async () => {
    server.state.snapshots = [aListedSnapshot({ stores: [] })];
    expect((await read()).snapshots).toEqual([]);
  });

  it('assigns nothing to an app that two resources name', async () => {
    server.state.resources.push(aListedResource(volumeUrn.replace(/1$/, '2')));
    server.state.snapshots = [aListedSnapshot()];
    expect((await read()).snapshots).toMatchObject([{ resourceUrn: null }]);
  });

  it.each([
    ['items of null', { total: 0, items: null }],
    ['a total of null', { total: null, items: [] }],
    ['fields that nobody has heard of', { total: 0, items: [], next: { of: [1] } }],
  ])('understands %s', async (_what, body) => {
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? { status: 200, body } : undefined;
    expect((await read()).snapshots).toEqual([]);
  });

  it('reads a resource with nothing but its URN, and apps of unknown types', async () => {
    const { urn } = aListedResource(volumeUrn);
    server.state.answer = ({ path }) =>
      path.includes('/inventories/resources')
        ? {
            status: 200,
            body: {
              total: 2,
              items: [
                { urn: 'urn:example:1', configured_connectors: null },
                { urn, configured_connectors: [{ id: 'app-1', type: 'SOURCE_v2' }, null] },
              ],
            },
          }
        : undefined;
    server.state.snapshots = [aListedSnapshot()];
    expect((await read()).snapshots).toMatchObject([{ resourceUrn: volumeUrn }]);
  });

  it('sends no request for an id that would lead elsewhere', async () => {
    server.state.resources = [
      aListedResource(volumeUrn, { apps: [{ id: '../../inventories/1', type: 'source' }] }),
    ];
    expect((await read()).snapshots).toEqual([]);
    expect(server.received.some(({ path }) => path.includes('inventories/1'))).toBe(false);
  });
});

function storeOnlyOf(id: string) {
  return aListedResource('urn:example:1', { apps: [{ id, type: 'store' }] });
}

describe('a snapshot of an instance in a Control Plane', () => {
  const serverId = '0b1c2d3e-0000-4000-8000-00000000000c';
  const volumeId = '0b1c2d3e-0000-4000-8000-000000000001';
  const instance = anInstance({
    urn: `urn:v1:eu:resource:publicCloudProject:${projectId}:instance:region:GRA:${serverId}`,
    providerId: serverId,
    name: 'web-1',
  });
  const volume = aResource({ urn: volumeUrn, kind: 'volume', providerId: volumeId });
  const root = aDiskFolder('glance-1');
  const ofInstance = { source: 'app-2', type: 'openstack-instance', origin: serverId };

  beforeEach(() => {
    server.state.resources = [
      aListedResource(instance.urn, {
        class: 'compute',
        apps: [{ id: 'app-2', type: 'source' }],
      }),
    ];
  });

  async function joined() {
    const { snapshots, canTellNone } = await read();
    const result = { sourceId: inventoryId, readAt: null, isRead: true, failure: null };
    const reading = { ...result, canTellNone, snapshots };
    const resources = [instance, volume];
    const { points, states } = new JoinedPoints(() => [reading]).of(resources);
    return {
      points: points.map(({ resourceUrn, matchedBy }) => [resourceUrn, matchedBy]),
      canTellNone,
      canTellNoVolume: states[0]?.canTellNoVolume,
    };
  }

  it('covers the volumes in it, if the store shows its contents', async () => {
    const contents = [root, aDiskFolder(`cinder-${volumeId}`)];
    server.state.snapshots = [aListedSnapshot({ ...ofInstance, contents })];
    expect((await joined()).points).toEqual([
      [instance.urn, 'app'],
      [volume.urn, 'contents'],
    ]);
  });

  it.each([
    ['what is in it is not shown', 'none', 'openstack-instance'],
    ['the store may not be seen', 'kloset:store-1', 'openstack-instance'],
    ['its type is one that is not public', 'none', 'ovhcloud-compute'],
  ])('covers no volume, and leaves them unknown, if %s', async (_what, refused, type) => {
    server.state.snapshots = [aListedSnapshot({ ...ofInstance, type })];
    server.state.refused.add(refused);
    expect(await joined()).toEqual({
      points: [[instance.urn, 'app']],
      canTellNone: true,
      canTellNoVolume: false,
    });
  });

  it('leaves no volume unknown because of files that were read over SFTP', async () => {
    server.state.snapshots = [aListedSnapshot({ ...ofInstance, type: 'sftp' })];
    expect((await joined()).canTellNoVolume).toBe(true);
  });

  it('belongs to the instance with its id if no app names one', async () => {
    server.state.resources = [storeOnlyOf('store-1')];
    server.state.snapshots = [aListedSnapshot({ ...ofInstance, source: null })];
    expect((await joined()).points).toEqual([[instance.urn, 'origin-id']]);
  });
});

describe('a Control Plane that fails', () => {
  it.each([
    [400, 'controlPlane.unexpectedAnswer'],
    [401, 'controlPlane.unauthorized'],
    [403, 'controlPlane.forbidden'],
    [404, 'controlPlane.unexpectedAnswer'],
    [408, 'controlPlane.timeout'],
    [429, 'controlPlane.rateLimited'],
    [500, 'controlPlane.serverError'],
    [503, 'controlPlane.serverError'],
  ])('reports %s as %s', async (status, code) => {
    server.state.answer = ({ path }) =>
      path.includes('/inventories/resources') ? refusal(status, 'No', 'why') : undefined;
    expect(await failureOf(reader().check(signal))).toMatchObject({
      code,
      httpStatus: status,
      message: 'No: why',
    });
  });

  it.each([
    ['a page', '<html>Sign in</html>'],
    ['no token', {}],
    ['a token that no header can carry', { token: 'a\nb' }],
    ['nothing', 'null'],
  ])('treats %s at the sign-in as another server', async (_what, body) => {
    server.state.answer = () => ({ status: 200, body });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
  });

  it('follows no redirect, which would send the key elsewhere', async () => {
    const elsewhere = await startControlPlaneServer();
    server.state.answer = () => ({
      status: 307,
      headers: { location: `${elsewhere.address}/api/v1/auth/login/apikey` },
      body: '',
    });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  it.each([400, 401, 403] as const)('is, after a refusal by %s, a wrong key', async (status) => {
    server.state.apiKeys = [];
    server.state.wrongKeyStatus = status;
    expect(await failureOf(read())).toMatchObject({
      code: 'controlPlane.unauthorized',
      httpStatus: status,
    });
  });

  it('reports the parameter that Control Plane refuses', async () => {
    const errors = [{ name: 'limit', reason: 'too large', more: { secret: 'x' } }];
    server.state.answer = ({ path }) =>
      path.includes('/inventories/resources')
        ? { status: 400, body: { title: 'Bad Request', detail: null, errors } }
        : undefined;
    const { message } = await failureOf(read());
    expect(message).toBe('Bad Request: limit too large');
  });

  it('hides the key and the token in its message', async () => {
    server.state.answer = ({ path, headers }) =>
      path.includes('/snapshots/')
        ? refusal(500, 'Broken', `while handling ${headers.authorization ?? ''} of ${apiKey}`)
        : undefined;
    const { message } = await failureOf(read());
    expect(message).toBe('Broken: while handling Bearer *** of ***');
  });

  it('is reported as unreachable if the connection is cut', async () => {
    server.state.answer = () => 'hang-up';
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unreachable' });
  });

  it.each(['http://plakar.example.com', 'ftp://127.0.0.1', 'https://user@plakar.example.com', ''])(
    'sends nothing to %j',
    async (address) => {
      expect(await failureOf(reader({ address }).read(signal, []))).toMatchObject({
        code: 'controlPlane.wrongAddress',
      });
    },
  );

  it('recognises a refusal by its status, however long its page is', async () => {
    server.state.answer = () => ({ status: 403, body: ' '.repeat(33 * 1024 * 1024) });
    expect(await failureOf(read())).toMatchObject({ httpStatus: 403 });
  });

  it('refuses an answer of more than 64 KiB for a token', async () => {
    const body = { token: 'token-1.of-org-1', more: 'x'.repeat(64 * 1024) };
    server.state.answer = ({ method }) => (method === 'POST' ? { status: 200, body } : undefined);
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
    expect(server.received.map(({ method }) => method)).toEqual(['POST']);
  });

  it('abandons an answer that does not end', async () => {
    server.state.answer = () => ({ status: 200, body: ' '.repeat(33 * 1024 * 1024) });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
  });
});

describe('checking a Control Plane', () => {
  it('reports the organisation and the number of visible resources', async () => {
    server.state.resources.push(aListedResource('urn:example:1'));
    expect(await reader().check(signal)).toEqual({ organisationId: 'org-1', resourceCount: 2 });
  });

  it.each([
    ['may do something else', { policies: ['view'] }],
    ['may have rights that it does not report', null],
  ])('reports that no resource is visible to a key that %s', async (_what, capabilities) => {
    server.state.resources = [];
    server.state.capabilities = capabilities;
    expect(await reader().check(signal)).toEqual({ organisationId: 'org-1', resourceCount: null });
    expect(await read()).toEqual({ snapshots: [], canTellNone: false });
  });

  it.each([
    ['nothing at all', () => (server.state.capabilities = {})],
    ['nothing in any class', () => (server.state.capabilities = { inventories: [] })],
    ['not see what its inventories count', () => (server.state.hiddenResources = 3)],
  ])('reports that the key has no right if it may %s', async (_what, change) => {
    server.state.resources = [];
    change();
    expect(await failureOf(reader().check(signal))).toMatchObject({
      code: 'controlPlane.forbidden',
    });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.forbidden' });
  });
});
