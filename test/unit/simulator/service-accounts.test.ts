import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { firstProject } from './signed-client.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ size: 40 });
});
beforeEach(() => simulator.set({ tokenLifetimeSeconds: 3599, clockOffsetSeconds: 0 }));
afterAll(() => simulator.close());

async function askToken(
  changed: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const { clientId, clientSecret } = simulator.serviceAccount;
  const form = {
    grant_type: 'client_credentials',
    scope: 'all',
    client_id: clientId,
    client_secret: clientSecret,
    ...changed,
  };
  const { origin } = new URL(simulator.baseUrl);
  const answer = await fetch(`${origin}/auth/oauth2/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

async function read(path: string, token: unknown) {
  const headers = { Authorization: `Bearer ${String(token)}` };
  const answer = await fetch(`${simulator.baseUrl}${path}`, { headers });
  return { status: answer.status, json: (await answer.json()) as unknown };
}

describe('a token', () => {
  it('is issued for the right keys and reads what the account may', async () => {
    const { json } = await askToken();
    expect(json).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      token_type: 'Bearer',
      expires_in: 3599,
      scope: 'all',
    });
    const token = json['access_token'];
    expect((await read('/cloud/project', token)).json).toHaveLength(
      simulator.account.projects.length,
    );
    expect((await read('/auth/details', token)).json).toMatchObject({
      account: simulator.account.nichandle,
      method: 'oauth2_client_credentials',
    });
  });

  it('is issued for keys in the header too', async () => {
    const { clientId, clientSecret } = simulator.serviceAccount;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const none = { client_id: '', client_secret: '' };
    expect((await askToken(none, { Authorization: `Basic ${basic}` })).status).toBe(200);
    expect((await askToken(none)).json).toMatchObject({ error: 'invalid_client' });
  });

  it.each([
    [{ client_id: 'EU.unknown' }, 'invalid_client'],
    [{ client_secret: 'wrong' }, 'invalid_client'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
    [{ scope: '' }, 'invalid_scope'],
  ])('is refused for %j', async (changed, error) => {
    expect(await askToken(changed)).toMatchObject({ status: 400, json: { error } });
    const asJson = await askToken({}, { 'Content-Type': 'application/json' });
    expect(asJson.json).toMatchObject({ error: 'invalid_request' });
  });

  it('expires, and can be revoked', async () => {
    simulator.set({ tokenLifetimeSeconds: 60 });
    const { json } = await askToken();
    const token = json['access_token'];
    simulator.set({ clockOffsetSeconds: 59 });
    expect((await read('/cloud/project', token)).status).toBe(200);
    simulator.set({ clockOffsetSeconds: 61 });
    expect((await read('/cloud/project', token)).status).toBe(401);
    simulator.set({ clockOffsetSeconds: 0 });
    simulator.endTokens();
    expect((await read('/cloud/project', token)).status).toBe(401);
  });

  it('has the rights of its own account, and names the missing action', async () => {
    const reader = simulator.addServiceAccount([{ method: 'GET', path: '/cloud/project' }]);
    const { clientId, clientSecret } = reader;
    const { json } = await askToken({ client_id: clientId, client_secret: clientSecret });
    const { path } = firstProject(simulator);
    expect((await read('/cloud/project', json['access_token'])).status).toBe(200);
    expect(await read(`${path}/volume/snapshot`, json['access_token'])).toMatchObject({
      status: 403,
      json: {
        class: 'Client::Forbidden',
        details: { unauthorizedActionsByIAM: 'publicCloudProject:apiovh:volume/snapshot/get' },
      },
    });
  });

  it('is no consumer key', async () => {
    const { json } = await askToken();
    expect(await read('/auth/currentCredential', json['access_token'])).toMatchObject({
      status: 403,
      json: { errorCode: 'NOT_CREDENTIAL' },
    });
  });

  it('can fail like everything else, and is counted by its method', async () => {
    simulator.resetRequests();
    const undo = simulator.fail({
      kind: 'status',
      status: 503,
      body: {},
      path: '/auth/oauth2/token',
    });
    expect((await askToken()).status).toBe(503);
    undo();
    expect((await askToken()).status).toBe(200);
    expect(simulator.requests).toMatchObject({ total: 2, methods: { POST: 2 }, byPath: {} });
  });
});
