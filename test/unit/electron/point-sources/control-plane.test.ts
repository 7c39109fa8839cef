import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createControlPlaneReader } from '../../../../electron/point-sources/readers/control-plane.ts';
import { AppError } from '../../../../shared/errors.ts';
import {
  aListedSnapshot,
  type ControlPlaneServer,
  refusal,
  startControlPlaneServer,
} from '../../../secret-servers/control-plane-server.ts';

const apiKey = 'pcp_ak_test-key';
const projectId = 'a'.repeat(32);
const volumeUrn = `urn:v1:eu:resource:publicCloudProject:${projectId}:volume:region:GRA:0b1c2d3e-0000-4000-8000-000000000001`;

let server: ControlPlaneServer;
beforeEach(async () => {
  server = await startControlPlaneServer({
    sources: [{ id: 'app-1', urn_id: 'res-1', fields: { password: { value: 'hunter2' } } }],
    resources: [{ urn_id: 'res-1', urn: volumeUrn, name: 'db' }],
  });
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

const ofApp = (beside: object = {}) => aListedSnapshot({ dataset: 'app-1', ...beside });
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
  it('tells each snapshot with the URN of the resource that its source app is of', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp({ tags: null, size: 12 })] }];
    const { snapshots, canTellNone } = await read();
    expect(snapshots).toMatchObject([
      {
        takenAt: '2026-06-29T10:58:58.123Z',
        resourceUrn: volumeUrn,
        dataset: 'app-1',
        tags: [],
        sizeBytes: 12,
        origin: null,
      },
    ]);
    expect(canTellNone).toBe(true);
  });

  it('posts to sign in, and only gets after that', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    await read();
    const posts = server.received.filter(({ method }) => method !== 'GET');
    expect(posts.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/api/v1/auth/login/apikey'],
    ]);
    const others = server.received.filter(({ method }) => method === 'GET');
    expect(others.every(({ path }) => !/\/inventories\/(?!resources)/.test(path))).toBe(true);
    expect(others.map(({ headers }) => JSON.stringify(headers)).join()).not.toContain(apiKey);
  });

  it('reads every page, of 50 at most', async () => {
    const snapshots = Array.from({ length: 137 }, () => ofApp());
    server.state.stores = [{ id: 's1', snapshots }];
    const found = await read();
    expect(found.snapshots).toHaveLength(137);
    expect(found.canTellNone).toBe(true);
  });

  it('reads a list that has no pages and no total', async () => {
    const items = Array.from({ length: 70 }, () => ofApp());
    server.state.stores = [{ id: 's1', snapshots: [] }];
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? { status: 200, body: { items } } : undefined;
    const found = await read();
    expect(found.snapshots).toHaveLength(70);
    expect(found.canTellNone).toBe(true);
  });

  it('signs in again, once for all requests, when its token ends', async () => {
    server.state.stores = ['s1', 's2', 's3'].map((id) => ({ id, snapshots: [ofApp()] }));
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

  it('gives up where the new token is refused as well', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? refusal(401, 'Unauthorized', '') : undefined;
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unauthorized' });
    expect(server.received.filter(({ path }) => path.includes('/snapshots/'))).toHaveLength(2);
  });

  it('asks for a badge of another organisation', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    const { organisationId, storeCount } = await reader({ organisationId: 'org-2' }).check(signal);
    expect({ organisationId, storeCount }).toEqual({ organisationId: 'org-2', storeCount: 1 });
    expect(server.received.some(({ path }) => path.endsWith('/auth/badge'))).toBe(true);
  });

  it('ends with the signal’s reason', async () => {
    server.state.answer = () => null;
    const controller = new AbortController();
    const reading = reader().read(controller.signal, []);
    controller.abort(new AppError('sync.cancelled'));
    expect(await failureOf(reading)).toMatchObject({ code: 'sync.cancelled' });
  });

  it('ends by itself where nothing is answered', async () => {
    server.state.answer = () => null;
    expect(await failureOf(reader({}, 50).read(signal, []))).toMatchObject({
      code: 'controlPlane.timeout',
      isRetryable: true,
    });
  });
});

describe('what a Control Plane shows, and whether it can tell that there is none', () => {
  it.each([
    ['no store', [], 0],
    ['a store without snapshots', [{ id: 's1', snapshots: [] }], 0],
    [
      'a store without snapshots beside one with',
      [
        { id: 's1', snapshots: [] },
        { id: 's2', snapshots: [ofApp()] },
      ],
      1,
    ],
    [
      'a snapshot that does not tell what it is of',
      [{ id: 's1', snapshots: [aListedSnapshot()] }],
      1,
    ],
    [
      'one of an app that is not known',
      [{ id: 's1', snapshots: [aListedSnapshot({ dataset: 'app-9' })] }],
      1,
    ],
    [
      'one that is not understood',
      [
        {
          id: 's1',
          snapshots: [
            ofApp(),
            { snapshot_id: 7 },
            null,
            'x',
            ofApp({ creation_time: '0001-01-01T00:00:00Z' }),
          ],
        },
      ],
      1,
    ],
  ])('cannot tell from %s', async (_what, stores, count) => {
    server.state.stores = stores;
    const { snapshots, canTellNone } = await read();
    expect(canTellNone).toBe(false);
    expect(snapshots).toHaveLength(count);
  });

  it('cannot tell by a key that may not see everything', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    expect((await reader({ canSeeAll: false }).read(signal, [])).canTellNone).toBe(false);
  });

  it('cannot tell where a resource has a URN that is none of OVHcloud’s', async () => {
    server.state.resources = [{ urn_id: 'res-1', urn: 'urn:example:9012' }];
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    expect((await read()).canTellNone).toBe(false);
  });

  it('takes a store that is refused for unread, and the others for read', async () => {
    server.state.stores = ['s1', 's2'].map((id) => ({ id, snapshots: [ofApp()] }));
    server.state.refusedStores.add('s1');
    const { snapshots, canTellNone } = await read();
    expect(snapshots).toHaveLength(1);
    expect(canTellNone).toBe(false);
  });

  it('fails where every store is refused', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    server.state.refusedStores.add('s1');
    expect(await failureOf(read())).toMatchObject({
      code: 'controlPlane.forbidden',
      httpStatus: 403,
      message: 'Forbidden: no grant on this store',
    });
  });

  it('counts a snapshot that is in two stores once, with what one of them tells of it', async () => {
    const copy = aListedSnapshot();
    server.state.stores = [
      { id: 's1', snapshots: [copy] },
      { id: 's2', snapshots: [{ ...copy, dataset: 'app-1' }] },
    ];
    expect((await read()).snapshots).toMatchObject([{ resourceUrn: volumeUrn }]);
  });

  it.each([
    ['items of null', { total: 0, items: null }],
    ['a total of null', { total: null, items: [] }],
    ['fields that nobody has heard of', { total: 0, items: [], next: { of: [1] } }],
  ])('understands %s', async (_what, body) => {
    server.state.stores = [{ id: 's1', snapshots: [] }];
    server.state.answer = ({ path }) =>
      path.includes('/snapshots/') ? { status: 200, body } : undefined;
    expect((await read()).snapshots).toEqual([]);
  });

  it('reads the importer of a header, as plakar has it', async () => {
    const importer = { type: 's3', origin: 's3.gra.io.cloud.ovh.net/b1', directory: '/' };
    server.state.stores = [{ id: 's1', snapshots: [aListedSnapshot({ sources: [{ importer }] })] }];
    const { snapshots, canTellNone } = await read();
    expect(snapshots).toMatchObject([{ type: 's3', origin: importer.origin, root: '/' }]);
    expect(canTellNone).toBe(true);
  });

  it('asks for nothing at an id that would lead elsewhere', async () => {
    server.state.stores = [{ id: '../../inventories/1', snapshots: [] }];
    expect((await read()).snapshots).toEqual([]);
    expect(server.received.some(({ path }) => path.includes('inventories/1'))).toBe(false);
  });
});

describe('a Control Plane that fails', () => {
  it.each([
    [401, 'controlPlane.unauthorized'],
    [403, 'controlPlane.forbidden'],
    [404, 'controlPlane.unexpectedAnswer'],
    [408, 'controlPlane.timeout'],
    [429, 'controlPlane.rateLimited'],
    [500, 'controlPlane.serverError'],
    [503, 'controlPlane.serverError'],
  ])('says of %s that it is %s', async (status, code) => {
    server.state.answer = () => refusal(status, 'No', 'why');
    expect(await failureOf(read())).toMatchObject({ code, httpStatus: status, message: 'No: why' });
  });

  it.each([
    ['a page', '<html>Sign in</html>'],
    ['no token', {}],
    ['a token that no header can carry', { token: 'a\nb' }],
    ['nothing', 'null'],
  ])('takes %s at the sign-in for no Control Plane', async (_what, body) => {
    server.state.answer = () => ({ status: 200, body });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
  });

  it('follows no redirect, which would carry the key elsewhere', async () => {
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

  it('hides the key and the token that its words repeat', async () => {
    server.state.stores = [{ id: 's1', snapshots: [ofApp()] }];
    server.state.answer = ({ path, headers }) =>
      path.includes('/snapshots/')
        ? refusal(500, 'Broken', `while handling ${headers.authorization ?? ''} of ${apiKey}`)
        : undefined;
    const { message } = await failureOf(read());
    expect(message).toBe('Broken: while handling Bearer *** of ***');
  });

  it('says that it is unreachable where the line is cut', async () => {
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

  it('gives up an answer that does not end', async () => {
    server.state.answer = () => ({ status: 200, body: ' '.repeat(33 * 1024 * 1024) });
    expect(await failureOf(read())).toMatchObject({ code: 'controlPlane.unexpectedAnswer' });
  });
});

describe('checking a Control Plane', () => {
  it('tells the organisation and how many stores are shown', async () => {
    server.state.stores = ['s1', 's2'].map((id) => ({ id, snapshots: [] }));
    expect(await reader().check(signal)).toEqual({ organisationId: 'org-1', storeCount: 2 });
  });

  it('tells that no store is shown to a key without a grant, instead of that there is none', async () => {
    server.state.stores = [{ id: 's1', snapshots: [] }];
    server.state.hasGrant = false;
    expect(await reader().check(signal)).toEqual({ organisationId: 'org-1', storeCount: null });
  });
});
