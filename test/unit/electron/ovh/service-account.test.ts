import { afterEach, describe, expect, it } from 'vitest';
import { createOvhClient, type ClientOptions } from '../../../../electron/ovh/client.ts';
import { readIdentity, testConnection } from '../../../../electron/ovh/connection.ts';
import { RightKind } from '../../../../shared/accounts/credentials.ts';
import { startSimulator, type Simulator } from '../../../simulator/simulator.ts';
import type { SimulatorOptions } from '../../../simulator/simulator.ts';
import { codeIn, failureIn, fakeTiming, json } from './fakes.ts';

const path = '/cloud/project';
const tokenPath = '/auth/oauth2/token';
const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

async function start(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ size: 40, ...options });
  running.push(simulator);
  const timing = { ...fakeTiming(), nowMs: Date.now() };
  const clientWith = (keys = {}, more: Partial<ClientOptions> = {}) =>
    createOvhClient({
      baseUrl: simulator.baseUrl,
      credentials: { method: 'service-account', ...simulator.serviceAccount, ...keys },
      fetch,
      timing,
      ...more,
    });
  return { simulator, timing, clientWith, client: clientWith() };
}

const posts = ({ requests }: Simulator) => requests.methods['POST'] ?? 0;

describe('a service account', () => {
  it('requests one token for simultaneous reads, and never the time', async () => {
    const { simulator, client } = await start();
    await Promise.all([path, path, path, '/auth/details'].map((each) => client.get(each)));
    expect(simulator.requests.methods).toEqual({ POST: 1, GET: 4 });
    expect(client.requests).toBe(5);
    await client.get(path);
    expect(posts(simulator)).toBe(1);
  });

  it('refuses an answer of more than 64 KiB for a token', async () => {
    const { clientWith } = await start();
    const more = 'x'.repeat(64 * 1024);
    const client = clientWith(
      {},
      { fetch: () => Promise.resolve(json({ access_token: 'a', token_type: 'Bearer', more })) },
    );
    expect(await codeIn(client.get(path))).toBe('ovh.unexpectedAnswer');
    expect(client.requests).toBe(1);
  });

  it('requests another token when less than a minute is left', async () => {
    const { simulator, client, timing } = await start({ tokenLifetimeSeconds: 600 });
    await client.get(path);
    timing.nowMs += 539_000;
    await client.get(path);
    expect(posts(simulator)).toBe(1);
    timing.nowMs += 2000;
    await Promise.all([client.get(path), client.get(path)]);
    expect(posts(simulator)).toBe(2);
  });

  it('uses a short-lived token for half its life', async () => {
    const { simulator, client, timing } = await start({ tokenLifetimeSeconds: 40 });
    await client.get(path);
    timing.nowMs += 19_000;
    await client.get(path);
    expect(posts(simulator)).toBe(1);
    timing.nowMs += 2000;
    await client.get(path);
    expect(posts(simulator)).toBe(2);
  });

  it('requests another token after the machine’s clock was set back', async () => {
    const { simulator, client, timing } = await start();
    await client.get(path);
    timing.nowMs -= 3_600_000;
    await client.get(path);
    expect(posts(simulator)).toBe(2);
  });

  const refusals = [
    { status: 401, body: { class: 'Client::Unauthorized', message: 'You must login first' } },
    { status: 401, body: { message: 'Expired' } },
    { status: 401, body: { class: 'Client::Unauthorized', message: 'Unauthorized' } },
    { status: 403, body: { errorCode: 'INVALID_CREDENTIAL', message: 'Not valid' } },
    { status: 403, body: { errorCode: 'NOT_CREDENTIAL', message: 'Does not exist' } },
    { status: 403, body: { class: 'Client::Forbidden', message: 'Token has expired' } },
  ];

  it.each(refusals)('continues with a new token when one ended: %j', async (refusal) => {
    const { simulator, client, timing } = await start();
    await client.get(path);
    timing.nowMs += 120_000;
    simulator.fail({ kind: 'status', ...refusal, path, times: 3 });
    const calls = [client.get(path), client.get(path), client.get(path)];
    expect(await Promise.all(calls)).toHaveLength(3);
    expect(posts(simulator)).toBe(2);
  });

  it('continues when every token was revoked at OVHcloud', async () => {
    const { simulator, client, timing } = await start();
    await client.get(path);
    simulator.endTokens();
    timing.nowMs += 120_000;
    expect((await client.get(path)).body).toHaveLength(simulator.account.projects.length);
  });

  it.each(refusals)('requests no second token when a new one is refused: %j', async (refusal) => {
    const { simulator, client } = await start();
    simulator.fail({ kind: 'status', ...refusal, path: '/cloud/*' });
    for (const each of [path, path, '/cloud/project/p1/volume']) {
      await expect(client.get(each)).rejects.toThrow();
    }
    expect(posts(simulator)).toBe(1);
  });

  it('requests no other token when only a right is missing', async () => {
    const { simulator, client, timing } = await start({ serviceAccountRules: [] });
    expect(await codeIn(client.get(path))).toBe('ovh.notGranted');
    timing.nowMs += 120_000;
    expect(await codeIn(client.get(path))).toBe('ovh.notGranted');
    expect(posts(simulator)).toBe(1);
  });

  it.each([{ clientId: 'EU.unknown' }, { clientSecret: 'wrong' }])(
    'reports immediately and once that its keys do not work: %j',
    async (keys) => {
      const { simulator, clientWith } = await start();
      const client = clientWith(keys);
      const calls = [path, path, path].map((each) => codeIn(client.get(each)));
      expect(new Set(await Promise.all(calls))).toEqual(new Set(['ovh.invalidClient']));
      expect(await codeIn(client.get(path))).toBe('ovh.invalidClient');
      expect(simulator.requests).toMatchObject({ total: 1, methods: { POST: 1 } });
    },
  );

  it('reports OVHcloud’s message for an unknown client', async () => {
    const { clientWith } = await start();
    const { failure } = await failureIn(clientWith({ clientId: 'EU.unknown' }).get(path));
    expect(failure).toMatchObject({
      message: 'ovhcloud oauth2 client does not exists',
      httpStatus: 400,
      isRetryable: false,
    });
    expect(failure.reference).toMatch(/^EU\.sim-1\./);
  });

  it.each([
    [{ kind: 'html' }, 'ovh.serverError', 4],
    [{ kind: 'rateLimit', retryAfter: 60 }, 'ovh.rateLimited', 6],
    [{ kind: 'reset' }, 'ovh.unreachable', 4],
    [{ kind: 'html', status: 200 }, 'ovh.unexpectedAnswer', 1],
    [{ kind: 'wrongShape' }, 'ovh.unexpectedAnswer', 1],
    [{ kind: 'status', status: 404 }, 'ovh.notFound', 1],
    [{ kind: 'status', status: 401, body: { error: 'access_denied' } }, 'ovh.refused', 1],
    [{ kind: 'status', status: 302, headers: { location: '/' } }, 'ovh.unexpectedAnswer', 1],
  ] as const)(
    'has the usual failures when no token arrives: %j',
    async (failure, code, requests) => {
      const { simulator, client } = await start();
      simulator.fail({ ...failure, path: tokenPath });
      expect(await codeIn(client.get(path))).toBe(code);
      expect(simulator.requests.total).toBe(requests);
    },
  );

  it('abandons a token that does not arrive in time, and one that no call waits for', async () => {
    const { simulator, clientWith } = await start();
    simulator.fail({ kind: 'hang', path: tokenPath });
    const late = clientWith({}, { limits: { idleMs: 30, totalMs: 30 } });
    expect(await codeIn(late.get(path))).toBe('ovh.timeout');
    const controller = new AbortController();
    const cancelled = clientWith({}, { signal: controller.signal });
    const call = codeIn(cancelled.get(path));
    await expect.poll(() => simulator.requests.total).toBe(5);
    controller.abort();
    expect(await call).toBe('sync.cancelled');
  });

  it('leaves its token to the calls that are not cancelled', async () => {
    const { client } = await start({ latencyMs: 20 });
    const controller = new AbortController();
    const cancelled = codeIn(client.get(path, { signal: controller.signal }));
    const other = client.get(path);
    controller.abort();
    expect(await cancelled).toBe('sync.cancelled');
    expect((await other).body).toBeInstanceOf(Array);
  });
});

describe('secrets of a service account', () => {
  const account = { clientId: 'EU.client', clientSecret: 'secret+with/odd=signs' };
  const formOf = (body = '') => new URLSearchParams(body);
  type Request = Parameters<ClientOptions['fetch']>[1];

  function clientOver(answer: (url: string, request: Request) => Response) {
    return createOvhClient({
      baseUrl: 'https://eu.api.ovh.com/1.0',
      credentials: { method: 'service-account', ...account },
      timing: fakeTiming(),
      fetch: (url, request) => Promise.resolve(answer(url, request)),
      userAgent: 'ovhcloud-inventory/1',
    });
  }
  const token = (text: string) => Response.json({ access_token: text, token_type: 'bearer' });

  it('go to the token address only, in a form that follows no redirect', async () => {
    const seen: (Request & { url: string })[] = [];
    const client = clientOver((url, request) => {
      seen.push({ ...request, url });
      return url.endsWith('/token') ? token('t0ken') : Response.json([]);
    });
    await client.get(path);
    const [asked, read] = seen;
    expect(asked).toMatchObject({
      url: 'https://www.ovh.com/auth/oauth2/token',
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
    expect(Object.fromEntries(formOf(asked?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'all',
      client_id: account.clientId,
      client_secret: account.clientSecret,
    });
    expect(read).toMatchObject({ url: 'https://eu.api.ovh.com/1.0/cloud/project', method: 'GET' });
    expect(read?.headers).toEqual({
      Accept: 'application/json',
      'User-Agent': 'ovhcloud-inventory/1',
      Authorization: 'Bearer t0ken',
    });
    expect(read).not.toHaveProperty('body');
  });

  it('appear in no failure, even if a server repeats them', async () => {
    const said = (request: Request) => `${request.body ?? ''} ${account.clientSecret}`;
    const refusing = clientOver((_url, request) =>
      Response.json({ error: 'invalid_client', error_description: said(request) }, { status: 400 }),
    );
    const { message } = (await failureIn(refusing.get(path))).failure;
    expect(message).toContain('client_secret=***');
    expect(message).not.toMatch(/EU\.client|odd/);
    const repeating = clientOver((url) =>
      url.endsWith('/token') ? token('t0ken') : new Response('Bearer t0ken', { status: 400 }),
    );
    expect((await failureIn(repeating.get(path))).failure.message).toBe('Bearer ***');
  });

  it.each([
    { access_token: 't0ken', token_type: 'mac' },
    { access_token: 't0\nken', token_type: 'Bearer' },
    { access_token: '', token_type: 'Bearer' },
    { token_type: 'Bearer' },
  ])('are not confused with other parts of an answer: %j', async (answer) => {
    const client = clientOver(() => Response.json(answer));
    const { code, failure } = await failureIn(client.get(path));
    expect([code, failure.message]).toEqual(['ovh.unexpectedAnswer', 'The answer holds no token.']);
  });
});

describe('the connection of a service account', () => {
  it('reports the account and, by probing, the rights, but no expiry', async () => {
    const { simulator, client } = await start();
    expect(await testConnection(client, 'service-account')).toEqual({
      account: simulator.account.nichandle,
      expiresAt: null,
      isExpirationKnown: false,
      allowedAddresses: null,
      rights: RightKind.options.map((kind) => ({ kind, state: 'granted', rulesToAdd: [] })),
      rightsFrom: 'trying',
      projectCount: simulator.account.projects.length,
      examinedProjects: simulator.account.projects.length,
      unreadableProjects: [],
      faultyRules: [],
    });
    expect(simulator.requests.byPath).not.toHaveProperty('/auth/currentCredential');
  });

  it("names IAM's actions for missing permissions", async () => {
    const rules = ['/cloud/project', '/cloud/project/*/region', '/cloud/project/*/volume'];
    const serviceAccountRules = rules.map((rule) => ({ method: 'GET', path: rule }) as const);
    const { client } = await start({ serviceAccountRules });
    const { rights } = await testConnection(client, 'service-account');
    const toAdd = Object.fromEntries(rights.map(({ kind, rulesToAdd }) => [kind, rulesToAdd]));
    expect(toAdd).toMatchObject({
      volume: [],
      instance: ['publicCloudProject:apiovh:instance/get'],
      's3-bucket': ['publicCloudProject:apiovh:region/storage/get'],
    });
  });

  it('names an action once that is missing in some projects, and unreadable projects', async () => {
    const { simulator, client } = await start();
    const [first = '', second = '', third = ''] = simulator.account.projects.map(
      ({ project }) => project.project_id,
    );
    const rules = [
      '/cloud/project',
      `/cloud/project/${first}/*`,
      `/cloud/project/${second}/volume`,
    ];
    simulator.set({
      serviceAccountRules: rules.map((rule) => ({ method: 'GET', path: rule }) as const),
    });
    const { rights, unreadableProjects } = await testConnection(client, 'service-account');
    expect(unreadableProjects).toEqual([third]);
    expect(rights.find(({ kind }) => kind === 'instance')).toEqual({
      kind: 'instance',
      state: 'partial',
      rulesToAdd: ['publicCloudProject:apiovh:instance/get'],
      inProjects: { granted: 1, total: 3 },
    });
  });

  it('identifies itself with one request', async () => {
    const { simulator, client } = await start();
    expect(await readIdentity(client, 'service-account')).toEqual({
      account: simulator.account.nichandle,
      expiresAt: null,
      isExpirationKnown: false,
    });
    expect(simulator.requests.byPath).toEqual({ '/auth/details': 1 });
  });
});
