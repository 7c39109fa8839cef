import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { ask } from './signed-client.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ size: 0 });
});
beforeEach(() => simulator.set({ pendingKeyAnswer: 'invalidCredential', newKeyExpiration: null }));
afterAll(() => simulator.close());

const rules = [{ method: 'GET', path: '/cloud/project' }];

function request(body: unknown, headers: Record<string, string> = {}) {
  return fetch(`${simulator.baseUrl}/auth/credential`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Ovh-Application': simulator.keys.applicationKey,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function requested() {
  expect((await request({ accessRules: rules })).status).toBe(200);
  const key = simulator.requestedKeys.at(-1);
  if (key === undefined) throw new Error('No key was made');
  const { consumerKey, validationUrl } = key;
  const read = (path: string) => ask(simulator, path, { keys: { consumerKey } });
  return { consumerKey, validationUrl, read };
}

const stateOf = (consumerKey: string) =>
  simulator.requestedKeys.find((each) => each.consumerKey === consumerKey)?.status;
const decide = (url: string, decision: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ decision }) });

describe('a requested consumer key', () => {
  it('works once its owner has confirmed it, for the requested rules', async () => {
    const { read } = await requested();
    expect((await read('/cloud/project')).json).toMatchObject({ errorCode: 'INVALID_CREDENTIAL' });
    simulator.validate();
    expect((await read('/cloud/project')).status).toBe(200);
    expect((await read('/cloud/project/p1')).json).toMatchObject({ errorCode: 'NOT_GRANTED_CALL' });
  });

  it('is confirmed or refused on its page, once', async () => {
    const confirmed = await requested();
    const page = await fetch(confirmed.validationUrl);
    expect(await page.text()).toMatch(/GET \/cloud\/project<.*Authorise.*Refuse/s);
    const after = await decide(confirmed.validationUrl, 'confirm');
    expect(await after.text()).toContain('This key is validated.');
    await decide(confirmed.validationUrl, 'refuse');
    expect(stateOf(confirmed.consumerKey)).toBe('validated');
    const refused = await requested();
    await decide(refused.validationUrl, 'refuse');
    simulator.validate(refused.consumerKey);
    expect(stateOf(refused.consumerKey)).toBe('refused');
    const { origin } = new URL(simulator.baseUrl);
    expect((await fetch(`${origin}/auth/?credentialToken=unknown`)).status).toBe(404);
    expect((await fetch(`${origin}/auth/`)).status).toBe(404);
  });

  it('expires when it was set to', async () => {
    simulator.set({ newKeyExpiration: '2099-01-01T00:00:00Z' });
    const { read } = await requested();
    simulator.validate();
    expect((await read('/auth/currentCredential')).json).toMatchObject({
      status: 'validated',
      expiration: '2099-01-01T00:00:00Z',
      rules,
    });
  });

  it('is answered in each reported way, until it is confirmed', async () => {
    const { read } = await requested();
    simulator.set({ pendingKeyAnswer: 'invalidSignature' });
    expect((await read('/auth/currentCredential')).json).toMatchObject({
      errorCode: 'INVALID_SIGNATURE',
    });
    simulator.set({ pendingKeyAnswer: 'status' });
    expect((await read('/auth/currentCredential')).json).toMatchObject({
      status: 'pendingValidation',
    });
    expect((await read('/cloud/project')).json).toMatchObject({ errorCode: 'INVALID_CREDENTIAL' });
    simulator.refuse();
    expect((await read('/auth/currentCredential')).json).toMatchObject({ status: 'refused' });
    simulator.set({ pendingKeyAnswer: 'invalidSignature' });
    expect((await read('/cloud/project')).json).toMatchObject({ errorCode: 'INVALID_CREDENTIAL' });
  });

  it('can restrict the addresses it is used from', async () => {
    const answer = await request({ accessRules: rules, allowedIPs: ['203.0.113.7/32'] });
    const { consumerKey } = (await answer.json()) as { consumerKey: string };
    simulator.validate(consumerKey);
    const refused = await ask(simulator, '/cloud/project', { keys: { consumerKey } });
    expect(refused.json).toMatchObject({ errorCode: 'FORBIDDEN' });
  });

  it('is refused to an unknown application', async () => {
    const answer = await request({ accessRules: rules }, { 'X-Ovh-Application': 'unknown' });
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { message: 'This application key is invalid' },
    ]);
  });

  it.each([
    'no json',
    '[]',
    {},
    { accessRules: [] },
    { accessRules: ['/cloud/project'] },
    { accessRules: [{ method: 'PATCH', path: '/cloud/project' }] },
    { accessRules: [{ method: 'GET', path: 'cloud/project' }] },
    { accessRules: [{ method: 'GET' }] },
  ])('is refused for %j', async (body) => {
    expect((await request(body)).status).toBe(400);
  });

  it('is refused for a body without the JSON content type', async () => {
    const answer = await request({ accessRules: rules }, { 'Content-Type': 'text/plain' });
    expect(answer.status).toBe(400);
  });

  it('cannot be read with GET, and nothing else can be written', async () => {
    expect((await ask(simulator, '/auth/credential')).status).toBe(404);
    for (const path of ['/auth/currentCredential', '/auth/credential/', '/cloud/project']) {
      expect((await ask(simulator, path, { method: 'POST' })).status).toBe(405);
    }
    expect((await ask(simulator, '/auth/credential', { method: 'PUT' })).status).toBe(405);
  });
});
