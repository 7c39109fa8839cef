import { globalAgent } from 'node:https';
import { createRequire } from 'node:module';
import { hasS3 } from '../../test/simulator/account/regions.ts';
import type { Region } from '../../test/simulator/account/account-types.ts';
import { rounded } from './statistics.ts';
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

export type OfficialFigure =
  | { size: number; latencyMs: number; requests: number; seconds: number }
  | { size: number; latencyMs: number; notRun: string };

// The package is CommonJS and has no types.
const createClient: (options: OfficialOptions) => OfficialClient = createRequire(import.meta.url)(
  '@ovhcloud/node-ovh',
);

const limitMs = 180_000;

/** Reads the lists of a sync with the official client in the simplest way: one call after the other. */
export async function measureOfficialClient(
  simulator: SimulatorProcess,
  { size, latencyMs }: { size: number; latencyMs: number },
): Promise<OfficialFigure> {
  const { port, certificate } = await simulator.call('tlsFront', null);
  await simulator.call('latency', latencyMs);
  await simulator.call('resetCounts', null);
  globalAgent.options.ca = certificate;
  const { applicationKey, applicationSecret, consumerKey } = simulator.keys;
  const client = createClient({
    host: 'localhost',
    port,
    appKey: applicationKey,
    appSecret: applicationSecret,
    consumerKey,
  });
  const startedAt = performance.now();
  const isComplete = await readAll(client, startedAt + limitMs);
  const seconds = rounded((performance.now() - startedAt) / 1000, 3);
  globalAgent.destroy();
  const { requests } = await simulator.call('counts', null);
  return isComplete
    ? { size, latencyMs, requests, seconds }
    : { size, latencyMs, notRun: `given up after ${limitMs / 60_000} minutes` };
}

const projectLists = ['instance', 'volume', 'volume/snapshot', 'snapshot', 'storage'];

/** Returns whether everything was read before the deadline. */
async function readAll(client: OfficialClient, deadline: number): Promise<boolean> {
  class Late extends Error {}
  const get = async <Answer>(path: string): Promise<Answer> => {
    if (performance.now() > deadline) throw new Late();
    return (await client.requestPromised('GET', path)) as Answer;
  };
  try {
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
    return true;
  } catch (error) {
    if (error instanceof Late) return false;
    throw error;
  }
}
