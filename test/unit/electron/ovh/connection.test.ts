import { afterEach, describe, expect, it } from 'vitest';
import { createOvhClient, type OvhClient } from '../../../../electron/ovh/client.ts';
import {
  readIdentity,
  readKeyStatus,
  testConnection,
} from '../../../../electron/ovh/connection.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { type ConnectionReport, RightKind } from '../../../../shared/accounts/credentials.ts';
import {
  startSimulator,
  type AccessRule,
  type Keys,
  type Simulator,
  type SimulatorOptions,
} from '../../../simulator/simulator.ts';
import { codeIn, failureIn, fakeTiming } from './fakes.ts';

const running: Simulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((simulator) => simulator.close())));

async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ size: 40, ...options });
  running.push(simulator);
  return simulator;
}

function clientOf(simulator: Simulator, keys: Partial<Keys> = {}) {
  const timing = { ...fakeTiming(), nowMs: Date.now() };
  const { baseUrl } = simulator;
  const credentials = { method: 'consumer-key', ...simulator.keys, ...keys } as const;
  return createOvhClient({ baseUrl, credentials, fetch, timing });
}

const get = (...paths: string[]): AccessRule[] => paths.map((path) => ({ method: 'GET', path }));
const test = (client: OvhClient): Promise<ConnectionReport> =>
  testConnection(client, 'consumer-key');
const statesIn = ({ rights }: ConnectionReport) =>
  Object.fromEntries(rights.map(({ kind, state }) => [kind, state]));
const missingIn = ({ rights }: ConnectionReport) => rights.flatMap(({ rulesToAdd }) => rulesToAdd);
const all = (state: string) => Object.fromEntries(RightKind.options.map((kind) => [kind, state]));

describe('testConnection', () => {
  it('reports the account, the rights and the number of projects, with four requests', async () => {
    const simulator = await start();
    const report = await test(clientOf(simulator));
    expect(report).toEqual({
      account: simulator.account.nichandle,
      expiresAt: null,
      isExpirationKnown: true,
      allowedAddresses: [],
      rights: RightKind.options.map((kind) => ({ kind, state: 'granted', rulesToAdd: [] })),
      rightsFrom: 'rules',
      projectCount: simulator.account.projects.length,
      examinedProjects: simulator.account.projects.length,
      unreadableProjects: [],
      faultyRules: [],
    });
    expect(simulator.requests.total).toBe(4);
  });

  it('reports the addresses that the key allows', async () => {
    const simulator = await start({ credential: { allowedIPs: ['127.0.0.1/32'] } });
    expect((await test(clientOf(simulator))).allowedAddresses).toEqual(['127.0.0.1/32']);
  });

  it('reports when the key expires, in UTC', async () => {
    const simulator = await start({ credential: { expiration: '2099-01-01T00:00:00+02:00' } });
    const report = await test(clientOf(simulator));
    expect(report).toMatchObject({
      expiresAt: '2098-12-31T22:00:00.000Z',
      isExpirationKnown: true,
    });
  });

  it('reports missing rights instead of failing', async () => {
    const simulator = await start({ rules: get('/cloud/project', '/cloud/project/*/volume*') });
    const report = await test(clientOf(simulator));
    expect(statesIn(report)).toEqual({
      ...all('missing'),
      project: 'granted',
      volume: 'granted',
      'volume-snapshot': 'granted',
    });
    expect(missingIn(report)).toContain('GET /cloud/project/*/region/*/storage');
    simulator.set({ rules: get('/cloud/project/*', '/v2/*') });
    const blind = await test(clientOf(simulator));
    expect([missingIn(blind), blind.projectCount]).toEqual([['GET /cloud/project'], null]);
  });

  it('reports which projects a key for some projects may not read', async () => {
    const simulator = await start();
    const [first = '', ...others] = simulator.account.projects.map(
      ({ project }) => project.project_id,
    );
    expect(others.length).toBeGreaterThan(0);
    simulator.set({
      rules: get(
        '/cloud/project',
        `/cloud/project/${first}`,
        `/cloud/project/${first}/*`,
        `/v2/publicCloud/project/${first}/*`,
      ),
    });
    const expected = {
      projectCount: others.length + 1,
      examinedProjects: others.length + 1,
      unreadableProjects: others,
    };
    const report = await test(clientOf(simulator));
    expect(report).toMatchObject(expected);
    expect(missingIn(report)).toEqual([]);
    expect(statesIn(report)).toEqual({ ...all('partial'), project: 'granted' });
    // The ids come in any case, whether projects are listed as objects or not.
    simulator.set({ expandedLists: false });
    expect(await test(clientOf(simulator))).toMatchObject(expected);
  });

  it('reports a rule with a stray space, which grants nothing', async () => {
    const simulator = await start({ rules: get('/cloud/project', '/cloud/project/* ') });
    const report = await test(clientOf(simulator));
    expect(report.faultyRules).toEqual([
      { method: 'GET', path: '/cloud/project/* ', fault: 'space-at-end' },
    ]);
    expect(statesIn(report)).toEqual({ ...all('missing'), project: 'granted' });
  });

  it('counts as missing what was refused despite the rules', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'iamRefused', path: '/cloud/project' });
    const report = await test(clientOf(simulator));
    expect([missingIn(report), report.projectCount]).toEqual([['GET /cloud/project'], null]);
  });

  it.each([
    { message: 'This call has not been granted' },
    { class: 'Client::Forbidden', message: 'User not granted for this request' },
  ])('counts as missing what only the message refuses: %j', async (body) => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 403, body, path: '*' });
    const report = await test(clientOf(simulator));
    expect([missingIn(report), report.projectCount]).toEqual([['GET /cloud/project'], null]);
  });

  it('fails immediately if no key is signed in', async () => {
    const simulator = await start();
    const body = { class: 'Client::Unauthorized', message: 'You must login first' };
    simulator.fail({ kind: 'status', status: 401, body, path: '/cloud/*' });
    simulator.fail({ kind: 'status', status: 401, body, path: '/auth/details' });
    expect(await codeIn(test(clientOf(simulator)))).toBe('ovh.notSignedIn');
    expect(simulator.requests.total).toBeLessThanOrEqual(5);
  });

  it.each([
    [{ applicationKey: 'x' }, 'ovh.invalidApplicationKey'],
    [{ applicationSecret: 'x' }, 'ovh.invalidSignature'],
    [{ consumerKey: 'x' }, 'ovh.unknownConsumerKey'],
  ])('fails for keys that do not work: %j', async (keys, code) => {
    const simulator = await start();
    expect(await codeIn(test(clientOf(simulator, keys)))).toBe(code);
  });

  it.each([
    [{ status: 'expired' }, 'ovh.consumerKeyNotValid'],
    [{ status: 'pendingValidation' }, 'ovh.consumerKeyNotValid'],
    [{ expiration: '2020-01-01T00:00:00Z' }, 'ovh.consumerKeyNotValid'],
    [{ allowedIPs: ['203.0.113.7/32'] }, 'ovh.addressNotAllowed'],
  ] as const)('fails for a consumer key with %j', async (credential, code) => {
    const { allowedIPs, ...others } = { allowedIPs: null, ...credential };
    const addresses = allowedIPs === null ? {} : { allowedIPs: [...allowedIPs] };
    const simulator = await start({ credential: { ...others, ...addresses } });
    const failure = await failureIn(test(clientOf(simulator)));
    expect(failure.code).toBe(code);
    expect(failure.failure.reference).toMatch(/^EU\.sim-1\./);
  });

  it('works with a clock that is a day wrong', async () => {
    const simulator = await start({ clockOffsetSeconds: 86_400 });
    expect((await test(clientOf(simulator))).projectCount).toBeGreaterThan(0);
  });

  it.each([
    [{ kind: 'status', status: 500 }, 'ovh.serverError'],
    [{ kind: 'wrongShape' }, 'ovh.unexpectedAnswer'],
    [{ kind: 'html', status: 200 }, 'ovh.unexpectedAnswer'],
    [{ kind: 'reset' }, 'ovh.unreachable'],
  ] as const)('fails when projects cannot be read: %j', async (failure, code) => {
    const simulator = await start();
    simulator.fail({ ...failure, path: '/cloud/project' });
    expect(await codeIn(test(clientOf(simulator)))).toBe(code);
  });

  it('fails for a key that expires during the test', async () => {
    const client: OvhClient = {
      requests: 0,
      get: (path) => {
        if (path === '/auth/details')
          return Promise.reject(new AppError('ovh.consumerKeyNotValid'));
        return Promise.resolve({ body: [], elements: null, nextCursor: null, queryId: null });
      },
    };
    expect(await codeIn(test(client))).toBe('ovh.consumerKeyNotValid');
  });

  it('works without anything except the projects', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 500, path: '/auth/details' });
    simulator.fail({ kind: 'malformedJson', path: '/auth/currentCredential' });
    expect(await test(clientOf(simulator))).toMatchObject({
      account: null,
      allowedAddresses: null,
      isExpirationKnown: false,
      rightsFrom: 'trying',
    });
  });
});

describe('readIdentity', () => {
  it('sends two requests', async () => {
    const simulator = await start({ credential: { expiration: '2099-01-01T00:00:00Z' } });
    expect(await readIdentity(clientOf(simulator), 'consumer-key')).toEqual({
      account: simulator.account.nichandle,
      expiresAt: '2099-01-01T00:00:00.000Z',
      isExpirationKnown: true,
    });
    expect(simulator.requests.byPath).toEqual({
      '/auth/time': 1,
      '/auth/currentCredential': 1,
      '/auth/details': 1,
    });
  });

  it('reports nothing for keys that may not read themselves', async () => {
    const simulator = await start({ authRoutesNeedRule: true });
    expect(await readIdentity(clientOf(simulator), 'consumer-key')).toEqual({
      account: null,
      expiresAt: null,
      isExpirationKnown: false,
    });
  });

  it('fails for an expired key, however that is reported', async () => {
    const simulator = await start({ credential: { expiration: '2020-01-01T00:00:00Z' } });
    const identity = () => codeIn(readIdentity(clientOf(simulator), 'consumer-key'));
    expect(await identity()).toBe('ovh.consumerKeyNotValid');
    simulator.set({ pendingKeyAnswer: 'status' });
    simulator.fail({ kind: 'status', status: 404, path: '/auth/details' });
    expect(await identity()).toBe('ovh.consumerKeyNotValid');
  });

  it.each(['/auth/currentCredential', '/auth/details'])(
    'fails on an error in between, at %s',
    async (path) => {
      const simulator = await start();
      simulator.fail({ kind: 'html', path });
      const identity = readIdentity(clientOf(simulator), 'consumer-key');
      expect(await codeIn(identity)).toBe('ovh.serverError');
    },
  );
});

describe('readKeyStatus', () => {
  it('reports the state of the key, or why it is refused', async () => {
    const simulator = await start({ credential: { status: 'pendingValidation' } });
    const status = () => readKeyStatus(clientOf(simulator));
    expect(await codeIn(status())).toBe('ovh.consumerKeyNotValid');
    simulator.set({ pendingKeyAnswer: 'status' });
    expect(await status()).toBe('pendingValidation');
    simulator.set({ credential: { status: 'validated' } });
    expect(await status()).toBe('validated');
  });
});
