import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { ask, firstProject, signedHeaders } from './signed-client.ts';

const gatewayBody = (errorCode: string, httpCode: string, message: string) => ({
  errorCode,
  httpCode,
  message,
});

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ size: 40 });
});

afterAll(() => simulator.close());

describe('the signature', () => {
  it('is accepted when it covers the URL as it was addressed, including the query', async () => {
    const { path } = firstProject(simulator);
    expect(await ask(simulator, `${path}/instance?region=GRA11&x=%20%C3%A9`)).toMatchObject({
      status: 200,
    });
  });

  it('is accepted under both base paths', async () => {
    const url = `${simulator.baseUrl.replace('/1.0', '/v1')}/cloud/project`;
    const response = await fetch(url, { headers: signedHeaders(simulator.keys, 'GET', url) });
    expect(response.status).toBe(200);
  });

  it.each([
    ['another path', (base: string) => `${base}/cloud/project/`],
    ['another query', (base: string) => `${base}/cloud/project?region=GRA`],
    [
      'another host name',
      (base: string) => `${base.replace('127.0.0.1', 'localhost')}/cloud/project`,
    ],
    ['no port', (base: string) => `${base.replace(/:\d+/, '')}/cloud/project`],
    ['https', (base: string) => `${base.replace('http:', 'https:')}/cloud/project`],
    ['the other base path', (base: string) => `${base.replace('/1.0', '/v1')}/cloud/project`],
  ])('is refused when it covers %s', async (_, signedUrl) => {
    const answer = await ask(simulator, '/cloud/project', {
      signedUrl: signedUrl(simulator.baseUrl),
    });
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual(
      gatewayBody('INVALID_SIGNATURE', '400 Bad Request', 'Invalid signature'),
    );
  });

  it('is refused when it was made with another secret', async () => {
    const keys = { applicationSecret: 'f'.repeat(32) };
    const answer = await ask(simulator, '/cloud/project', { keys });
    expect(answer).toMatchObject({ status: 400, json: { errorCode: 'INVALID_SIGNATURE' } });
  });

  it('is refused in upper case and when it is missing', async () => {
    const url = `${simulator.baseUrl}/cloud/project`;
    const headers = signedHeaders(simulator.keys, 'GET', url);
    const upper = { 'X-Ovh-Signature': (headers['X-Ovh-Signature'] ?? '').toUpperCase() };
    expect(await ask(simulator, '/cloud/project', { headers: upper })).toMatchObject({
      status: 400,
    });
    delete headers['X-Ovh-Signature'];
    expect((await fetch(url, { headers })).status).toBe(400);
  });

  it('covers the scheme and host that a TLS front forwards', async () => {
    const url = `https://api.example/1.0/cloud/project`;
    const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'api.example' };
    const asking = { signedUrl: url, headers: forwarded };
    expect((await ask(simulator, '/cloud/project', asking)).status).toBe(200);
    expect((await ask(simulator, '/cloud/project', { headers: forwarded })).status).toBe(400);
  });

  it('covers the public address when one is set', async () => {
    simulator.set({ publicBaseUrl: 'https://api.example/1.0' });
    try {
      const signedUrl = 'https://api.example/1.0/cloud/project';
      expect((await ask(simulator, '/cloud/project', { signedUrl })).status).toBe(200);
      expect((await ask(simulator, '/cloud/project')).status).toBe(400);
    } finally {
      simulator.set({ publicBaseUrl: undefined });
    }
  });
});

describe('a refusal', () => {
  const [code, text] = ['INVALID_CREDENTIAL', 'This credential is not valid'];
  it.each([
    ['asSeen', gatewayBody(code, '403 Forbidden', text)],
    ['gateway', gatewayBody(code, '403 Forbidden', text)],
    ['class', { class: 'Client::Forbidden', message: text }],
    ['message', { message: text }],
  ] as const)('is in the requested format: %s', async (errorShape, body) => {
    const keys = simulator.addCredential({ status: 'expired' });
    simulator.set({ errorShape });
    const answer = await ask(simulator, '/cloud/project', { keys });
    simulator.set({ errorShape: 'asSeen' });
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual(body);
  });

  it('invents no error code if none was observed', async () => {
    simulator.set({ errorShape: 'gateway' });
    const answer = await ask(simulator, '/me');
    simulator.set({ errorShape: 'asSeen' });
    expect(answer.json).toEqual({
      class: 'Client::NotFound',
      message: 'Got an invalid (or empty) URL',
    });
  });
});

describe('the clock', () => {
  it.each([-178, 178])('accepts %i seconds', async (skewSeconds) => {
    expect((await ask(simulator, '/cloud/project', { skewSeconds })).status).toBe(200);
  });

  it.each([-185, 185])('refuses %i seconds', async (skewSeconds) => {
    const answer = await ask(simulator, '/cloud/project', { skewSeconds });
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual(
      gatewayBody('QUERY_TIME_OUT', '400 Bad Request', 'Query out of time'),
    );
  });

  it('has a configurable tolerance and refusal', async () => {
    simulator.set({ clockToleranceSeconds: 30, clockAnswer: 'invalidKey' });
    const near = await ask(simulator, '/cloud/project', { skewSeconds: 25 });
    const far = await ask(simulator, '/cloud/project', { skewSeconds: 35 });
    simulator.set({ clockToleranceSeconds: 180, clockAnswer: 'outOfTime' });
    expect(near.status).toBe(200);
    expect(far).toMatchObject({
      status: 403,
      json: { message: 'This application key is invalid' },
    });
  });

  it('refuses a time that is not a number of seconds', async () => {
    const headers = { 'X-Ovh-Timestamp': '1.5e9' };
    expect(await ask(simulator, '/cloud/project', { headers })).toMatchObject({
      status: 400,
      json: { errorCode: 'QUERY_TIME_OUT' },
    });
  });

  it('is readable by anyone, including its offset, and is the one that counts', async () => {
    simulator.set({ clockOffsetSeconds: 3600 });
    try {
      const response = await fetch(`${simulator.baseUrl}/auth/time`);
      const offset = Number(await response.text()) - Date.now() / 1000;
      expect(offset).toBeGreaterThan(3595);
      expect(offset).toBeLessThan(3605);
      expect((await ask(simulator, '/cloud/project')).status).toBe(400);
      expect((await ask(simulator, '/cloud/project', { skewSeconds: 3600 })).status).toBe(200);
    } finally {
      simulator.set({ clockOffsetSeconds: 0 });
    }
  });
});

describe('credentials', () => {
  it('have keys of the usual lengths, which come from the seed', async () => {
    const same = await startSimulator({ size: 0, seed: 1 });
    const other = await startSimulator({ size: 0, seed: 2 });
    expect(same.keys).toEqual(simulator.keys);
    expect(other.keys).not.toEqual(simulator.keys);
    expect(same.keys.applicationKey).toMatch(/^[0-9a-f]{16}$/);
    expect(same.keys.applicationSecret).toMatch(/^[0-9a-f]{32}$/);
    expect(same.keys.consumerKey).toMatch(/^[0-9a-f]{32}$/);
    await Promise.all([same.close(), other.close()]);
  });

  it('are refused for an unknown application key', async () => {
    const answer = await ask(simulator, '/cloud/project', { keys: { applicationKey: 'unknown' } });
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      class: 'Client::Forbidden',
      message: 'This application key is invalid',
    });
  });

  it('are refused for an unknown consumer key', async () => {
    const answer = await ask(simulator, '/cloud/project', { keys: { consumerKey: 'unknown' } });
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual(
      gatewayBody('NOT_CREDENTIAL', '403 Forbidden', 'This credential does not exist'),
    );
  });

  it('are required when there is no consumer key at all', async () => {
    const headers = { 'X-Ovh-Application': simulator.keys.applicationKey };
    const response = await fetch(`${simulator.baseUrl}/cloud/project`, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      class: 'Client::Unauthorized',
      message: 'You must login first',
    });
  });

  it.each([
    ['expired', { status: 'expired' }],
    ['pending', { status: 'pendingValidation' }],
    ['refused', { status: 'refused' }],
    ['past their expiration', { expiration: '2020-01-01T00:00:00Z' }],
  ] as const)('are refused when %s', async (_, state) => {
    const keys = simulator.addCredential(state);
    const answer = await ask(simulator, '/cloud/project', { keys });
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual(
      gatewayBody('INVALID_CREDENTIAL', '403 Forbidden', 'This credential is not valid'),
    );
  });

  it('are refused from another address than the allowed ones', async () => {
    const abroad = simulator.addCredential({ allowedIPs: ['203.0.113.0/24', '2001:db8::/32'] });
    const answer = await ask(simulator, '/cloud/project', { keys: abroad });
    expect(answer).toMatchObject({ status: 403, json: { errorCode: 'FORBIDDEN' } });
    simulator.set({ addressRefusal: 'Go away' });
    const other = await ask(simulator, '/cloud/project', { keys: abroad });
    expect(other.json).toMatchObject({ errorCode: 'FORBIDDEN', message: 'Go away' });
    const here = simulator.addCredential({ allowedIPs: ['203.0.113.7', '127.0.0.0/8'] });
    expect((await ask(simulator, '/cloud/project', { keys: here })).status).toBe(200);
  });

  it('change their state at run time, one key at a time', async () => {
    const other = simulator.addCredential();
    simulator.set({ credential: { status: 'expired' } });
    expect((await ask(simulator, '/cloud/project')).status).toBe(403);
    expect((await ask(simulator, '/cloud/project', { keys: other })).status).toBe(200);
    simulator.set({ credential: { status: 'validated' } });
    expect((await ask(simulator, '/cloud/project')).status).toBe(200);
  });

  it('describe themselves', async () => {
    const keys = simulator.addCredential({
      allowedIPs: ['127.0.0.1/32'],
      expiration: '2999-01-01T00:00:00Z',
      rules: [{ method: 'GET', path: '/cloud/project' }],
    });
    const { json } = await ask(simulator, '/auth/currentCredential', { keys });
    expect(json).toMatchObject({
      status: 'validated',
      allowedIPs: ['127.0.0.1/32'],
      expiration: '2999-01-01T00:00:00Z',
      ovhSupport: false,
      rules: [{ method: 'GET', path: '/cloud/project' }],
    });
    const details = await ask(simulator, '/auth/details', { keys });
    expect(details.json).toMatchObject({
      account: simulator.account.nichandle,
      method: 'account',
      allowedRoutes: [{ method: 'GET', path: '/cloud/project' }],
    });
  });

  it('need a rule to describe themselves when that is switched on', async () => {
    simulator.set({ authRoutesNeedRule: true });
    try {
      const path = '/auth/currentCredential';
      expect(await ask(simulator, path)).toMatchObject({ json: { errorCode: 'NOT_GRANTED_CALL' } });
      const keys = simulator.addCredential({ rules: [{ method: 'GET', path: '/auth/*' }] });
      expect((await ask(simulator, path, { keys })).status).toBe(200);
    } finally {
      simulator.set({ authRoutesNeedRule: false });
    }
  });
});
