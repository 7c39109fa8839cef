import { globalAgent } from 'node:https';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/simulator.ts';
import { startTlsFront, type TlsFront } from './tls-front.ts';

interface OfficialClient {
  requestPromised(method: string, path: string, params?: object): Promise<unknown>;
}

interface OfficialOptions {
  host: string;
  port: number;
  basePath?: string;
  appKey?: string;
  appSecret?: string;
  consumerKey?: string;
  clientID?: string;
  clientSecret?: string;
  tokenURL?: string;
}

// The package is CommonJS and has no types.
const createClient: (options: OfficialOptions) => OfficialClient = createRequire(import.meta.url)(
  '@ovhcloud/node-ovh',
);

let simulator: Simulator;
let front: TlsFront;
let client: OfficialClient;

const clientWith = (changed: Partial<OfficialOptions> = {}) =>
  createClient({
    host: 'localhost',
    port: front.port,
    appKey: simulator.keys.applicationKey,
    appSecret: simulator.keys.applicationSecret,
    consumerKey: simulator.keys.consumerKey,
    ...changed,
  });

beforeAll(async () => {
  simulator = await startSimulator({ size: 200 });
  front = await startTlsFront(simulator);
  globalAgent.options.ca = front.certificate;
  client = clientWith();
});

afterAll(async () => {
  delete globalAgent.options.ca;
  await front.close();
  await simulator.close();
});

const get = (path: string, params = {}) => client.requestPromised('GET', path, params);

describe('the official client', () => {
  it('reads the time, signs in and reads every list', async () => {
    expect(await get('/auth/time')).toBeTypeOf('number');
    expect(await get('/cloud/project')).toEqual(
      simulator.account.projects.map(({ project }) => project.project_id),
    );
    for (const contents of simulator.account.projects) {
      const base = `/cloud/project/${contents.project.project_id}`;
      expect(await get(base)).toEqual(contents.project);
      expect(await get(`${base}/region`)).toEqual(contents.regions.map(({ name }) => name));
      expect(await get(`${base}/instance`)).toEqual(contents.instances);
      expect(await get(`${base}/volume`)).toEqual(contents.volumes);
      expect(await get(`${base}/volume/snapshot`)).toEqual(contents.volumeSnapshots);
      expect(await get(`${base}/snapshot`)).toEqual(contents.instanceSnapshots);
      expect(await get(`${base}/storage`, { includeType: true })).toEqual(contents.containers);
      expect(await get(`${base}/database/service`)).toEqual(contents.databases.map(({ id }) => id));
      expect(await get(`${base}/region/GRA/storage`)).toMatchObject(
        contents.buckets.filter(({ region }) => region === 'GRA').map(({ name }) => ({ name })),
      );
    }
  });

  it('signs the query too', async () => {
    const [contents] = simulator.account.projects;
    const region = contents?.instances[0]?.region;
    const path = `/cloud/project/${contents?.project.project_id}/instance`;
    expect(await get(path, { region })).toEqual(
      contents?.instances.filter((each) => each.region === region),
    );
  });

  it('reaches both base paths', async () => {
    expect(await get('/v1/cloud/project')).toHaveLength(simulator.account.projects.length);
  });

  it('follows the clock of the server', async () => {
    simulator.set({ clockOffsetSeconds: -7200 });
    try {
      const late = clientWith();
      expect(await late.requestPromised('GET', '/cloud/project')).toBeInstanceOf(Array);
      await expect(get('/cloud/project')).rejects.toMatchObject({ error: 400 });
    } finally {
      simulator.set({ clockOffsetSeconds: 0 });
    }
  });

  it('receives the reason of a refusal', async () => {
    const wrong = clientWith({ appSecret: 'f'.repeat(32) });
    await expect(wrong.requestPromised('GET', '/cloud/project')).rejects.toEqual({
      error: 400,
      message: 'Invalid signature',
    });
    const unknown = clientWith({ consumerKey: 'f'.repeat(32) });
    await expect(unknown.requestPromised('GET', '/cloud/project')).rejects.toEqual({
      error: 403,
      message: 'This credential does not exist',
    });
    await expect(get('/me')).rejects.toEqual({
      error: 404,
      message: 'Got an invalid (or empty) URL',
    });
  });

  it('requests a consumer key, which works once its owner has confirmed it', async () => {
    const { applicationKey: appKey, applicationSecret: appSecret } = simulator.keys;
    const stranger = createClient({ host: 'localhost', port: front.port, appKey, appSecret });
    const accessRules = [{ method: 'GET', path: '/cloud/project' }];
    const answer = await stranger.requestPromised('POST', '/auth/credential', { accessRules });
    expect(answer).toMatchObject({ state: 'pendingValidation' });
    const { consumerKey } = answer as { consumerKey: string };
    const confirmed = clientWith({ consumerKey });
    await expect(confirmed.requestPromised('GET', '/cloud/project')).rejects.toEqual({
      error: 403,
      message: 'This credential is not valid',
    });
    simulator.validate();
    expect(await confirmed.requestPromised('GET', '/cloud/project')).toBeInstanceOf(Array);
    const below = `/cloud/project/${simulator.account.projects[0]?.project.project_id}`;
    await expect(confirmed.requestPromised('GET', below)).rejects.toMatchObject({ error: 403 });
  });

  it('signs in as a service account, and receives the reason of a failure', async () => {
    const serviceClient = (clientSecret: string) =>
      createClient({
        host: 'localhost',
        port: front.port,
        clientID: simulator.serviceAccount.clientId,
        clientSecret,
        // Its OAuth2 library does not trust our certificate, but accepts http.
        tokenURL: `${new URL(simulator.baseUrl).origin}/auth/`,
      });
    const known = serviceClient(simulator.serviceAccount.clientSecret);
    expect(await known.requestPromised('GET', '/cloud/project')).toBeInstanceOf(Array);
    expect(await known.requestPromised('GET', '/auth/details')).toMatchObject({
      account: simulator.account.nichandle,
      method: 'oauth2_client_credentials',
    });
    await expect(
      serviceClient('f'.repeat(32)).requestPromised('GET', '/cloud/project'),
    ).rejects.toMatchObject({ error: { message: { error: 'invalid_client' } } });
  });

  it('does not sign paths below /auth, which is why it cannot read its credential', async () => {
    await expect(get('/auth/currentCredential')).rejects.toMatchObject({ error: 401 });
  });
});
