import { afterEach, describe, expect, it } from 'vitest';
import { createOvhClient } from '../../../../electron/ovh/client.ts';
import { testConnection } from '../../../../electron/ovh/connection.ts';
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
  return createOvhClient({ baseUrl, keys: { ...simulator.keys, ...keys }, fetch, timing });
}

const get = (...paths: string[]): AccessRule[] => paths.map((path) => ({ method: 'GET', path }));

describe('testConnection', () => {
  it('tells the account, the rights and the number of projects, with four requests', async () => {
    const simulator = await start();
    expect(await testConnection(clientOf(simulator))).toEqual({
      account: simulator.account.nichandle,
      expiresAt: null,
      isExpirationKnown: true,
      rules: get('/cloud/project', '/cloud/project/*'),
      missingRules: [],
      projectCount: simulator.account.projects.length,
    });
    expect(simulator.requests.total).toBe(4);
  });

  it('tells when the key expires, in UTC', async () => {
    const simulator = await start({ credential: { expiration: '2099-01-01T00:00:00+02:00' } });
    const report = await testConnection(clientOf(simulator));
    expect(report).toMatchObject({
      expiresAt: '2098-12-31T22:00:00.000Z',
      isExpirationKnown: true,
    });
  });

  it('works for a key that may read projects only, and not itself', async () => {
    const simulator = await start({ authRoutesNeedRule: true });
    expect(await testConnection(clientOf(simulator))).toEqual({
      account: null,
      expiresAt: null,
      isExpirationKnown: false,
      rules: null,
      missingRules: null,
      projectCount: simulator.account.projects.length,
    });
  });

  it('reports rights that are missing instead of failing', async () => {
    const simulator = await start({ rules: get('/cloud/project') });
    expect((await testConnection(clientOf(simulator))).missingRules).toEqual([
      'GET /cloud/project/*',
    ]);
    simulator.set({ rules: get('/cloud/project/*') });
    expect(await testConnection(clientOf(simulator))).toMatchObject({
      missingRules: ['GET /cloud/project'],
      projectCount: null,
    });
    simulator.set({ rules: [], authRoutesNeedRule: true });
    expect((await testConnection(clientOf(simulator))).missingRules).toEqual([
      'GET /cloud/project',
    ]);
  });

  it('counts as missing what was refused in spite of the rules', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'iamRefused', path: '/cloud/project' });
    expect(await testConnection(clientOf(simulator))).toMatchObject({
      missingRules: ['GET /cloud/project'],
      projectCount: null,
    });
  });

  it.each([
    [{ applicationKey: 'x' }, 'ovh.invalidApplicationKey'],
    [{ applicationSecret: 'x' }, 'ovh.invalidSignature'],
    [{ consumerKey: 'x' }, 'ovh.unknownConsumerKey'],
  ])('fails for keys that do not work: %j', async (keys, code) => {
    const simulator = await start();
    expect(await codeIn(testConnection(clientOf(simulator, keys)))).toBe(code);
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
    const failure = await failureIn(testConnection(clientOf(simulator)));
    expect(failure.code).toBe(code);
    expect(failure.failure.reference).toMatch(/^EU\.sim-1\./);
  });

  it('works with a clock that is a day wrong', async () => {
    const simulator = await start({ clockOffsetSeconds: 86_400 });
    expect((await testConnection(clientOf(simulator))).projectCount).toBeGreaterThan(0);
  });

  it.each([
    [{ kind: 'status', status: 500 }, 'ovh.serverError'],
    [{ kind: 'wrongShape' }, 'ovh.unexpectedAnswer'],
    [{ kind: 'html', status: 200 }, 'ovh.unexpectedAnswer'],
    [{ kind: 'reset' }, 'ovh.unreachable'],
  ] as const)('fails when projects cannot be read: %j', async (failure, code) => {
    const simulator = await start();
    simulator.fail({ ...failure, path: '/cloud/project' });
    expect(await codeIn(testConnection(clientOf(simulator)))).toBe(code);
  });

  it('does without what is beside the projects', async () => {
    const simulator = await start();
    simulator.fail({ kind: 'status', status: 500, path: '/auth/details' });
    simulator.fail({ kind: 'malformedJson', path: '/auth/currentCredential' });
    expect(await testConnection(clientOf(simulator))).toMatchObject({
      account: null,
      rules: null,
      isExpirationKnown: false,
    });
  });
});
