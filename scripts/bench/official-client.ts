import { globalAgent } from 'node:https';
import { createRequire } from 'node:module';
import { hasS3 } from '../../test/simulator/account/regions.ts';
import type { Region } from '../../test/simulator/account/account-types.ts';
import type { SimulatorProcess } from './simulator-process.ts';

interface OfficialClient {
  requestPromised(method: 'GET', path: string, params?: object): Promise<unknown>;
}

interface OfficialOptions {
  host: string;
  port: number;
  appKey: string;
  appSecret: string;
  consumerKey: string;
}

// The package is CommonJS and has no types.
const createClient: (options: OfficialOptions) => OfficialClient = createRequire(import.meta.url)(
  '@ovhcloud/node-ovh',
);

/** Reads the lists of a sync with the official client in the simplest way: one call after the other. */
export async function readWithOfficialClient(simulator: SimulatorProcess): Promise<void> {
  // It needs TLS.
  const { port, certificate } = await simulator.call('tlsFront', null);
  globalAgent.options.ca = certificate;
  const { applicationKey, applicationSecret, consumerKey } = simulator.keys;
  const client = createClient({
    host: 'localhost',
    port,
    appKey: applicationKey,
    appSecret: applicationSecret,
    consumerKey,
  });
  try {
    await readAll(client);
  } finally {
    globalAgent.destroy();
  }
}

const projectLists = ['instance', 'volume', 'volume/snapshot', 'snapshot', 'storage'];

async function readAll(client: OfficialClient): Promise<void> {
  const get = async <Answer>(path: string): Promise<Answer> =>
    (await client.requestPromised('GET', path)) as Answer;
  for (const id of await get<string[]>('/cloud/project')) {
    const project = `/cloud/project/${id}`;
    await get(project);
    for (const name of await get<string[]>(`${project}/region`)) {
      const region = await get<Region>(`${project}/region/${name}`);
      if (hasS3(region)) await get(`${project}/region/${name}/storage`);
    }
    for (const list of projectLists) await get(`${project}/${list}`);
    for (const database of await get<string[]>(`${project}/database/service`)) {
      await get(`${project}/database/service/${database}`);
    }
  }
}
