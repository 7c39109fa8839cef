import { discoverAccount } from '../../electron/discovery/discover-account.ts';
import { nothingKnown } from '../../electron/discovery/known.ts';
import { createOvhClient } from '../../electron/ovh/client.ts';
import { measureOfficialClient, type OfficialFigure } from './official-client.ts';
import { aim, count, type Aim, type Section } from './report.ts';
import { startSimulatorProcess, type SimulatorProcess } from './simulator-process.ts';
import { median, rounded } from './statistics.ts';

interface SyncFigure {
  size: number;
  latencyMs: number;
  runs: number;
  requests: number;
  fewestRequests: number;
  timeRequests: number;
  seconds: number;
  /** CPU time of our side; the rest is waiting. */
  cpuSeconds: number;
  /** Of one small request just before: latency plus the overhead of the machine. */
  roundTripMs: number;
  boundSeconds: number | null;
  ratio: number | null;
  /** Ratio to the bound with the measured round trip instead of the latency. */
  roundTripRatio: number | null;
}

export interface SyncFigures {
  product: SyncFigure[];
  officialClient: OfficialFigure[];
}

/** Properties of the product's client: concurrent requests, and the length of the chain of dependent calls. */
const concurrency = 6;
const dependentCalls = 3;

export async function measureSync(isQuick: boolean): Promise<SyncFigures> {
  const figures: SyncFigures = { product: [], officialClient: [] };
  for (const size of isQuick ? [100] : [100, 10_000, 100_000]) {
    const simulator = await startSimulatorProcess(size);
    try {
      // The simulator generates each list on the first request; that must not be measured.
      await discoverOnce(simulator);
      for (const latencyMs of isQuick ? [0, 50] : [0, 50, 200]) {
        console.error(`sync: ${size} resources, ${latencyMs} ms`);
        figures.product.push(await measureProduct(simulator, { size, latencyMs }));
        figures.officialClient.push(await measureOfficial(simulator, { size, latencyMs }));
      }
    } finally {
      await simulator.close();
    }
  }
  return figures;
}

interface Setting {
  size: number;
  latencyMs: number;
}

async function measureProduct(simulator: SimulatorProcess, setting: Setting): Promise<SyncFigure> {
  const { size, latencyMs } = setting;
  const runs = size > 10_000 ? 1 : 3;
  await simulator.call('latency', latencyMs);
  const roundTripMs = await measureRoundTrip(simulator);
  await simulator.call('resetCounts', null);
  const times: { seconds: number; cpuSeconds: number }[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await discoverOnce(simulator));
  const made = await simulator.call('counts', null);
  const requests = made.requests / runs;
  const calls = Math.max(dependentCalls, Math.ceil(requests / concurrency));
  const boundSeconds = latencyMs === 0 ? null : (calls * latencyMs) / 1000;
  const seconds = median(times.map((time) => time.seconds));
  return {
    ...setting,
    runs,
    requests,
    fewestRequests: simulator.fewestRequests,
    timeRequests: made.timeRequests / runs,
    seconds: rounded(seconds, 3),
    cpuSeconds: rounded(median(times.map((time) => time.cpuSeconds)), 3),
    roundTripMs: rounded(roundTripMs, 1),
    boundSeconds,
    ratio: boundSeconds === null ? null : rounded(seconds / boundSeconds, 3),
    roundTripRatio:
      boundSeconds === null ? null : rounded((seconds * 1000) / (calls * roundTripMs), 3),
  };
}

async function measureRoundTrip({ baseUrl }: SimulatorProcess): Promise<number> {
  const times: number[] = [];
  for (let request = 0; request < 15; request += 1) {
    const startedAt = performance.now();
    await (await fetch(`${baseUrl}/auth/time`)).text();
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

/** Like the first sync after a start: the server's time is not known yet. */
async function discoverOnce({ baseUrl, keys }: SimulatorProcess) {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await discoverAccount({
    client: createOvhClient({
      baseUrl,
      credentials: { method: 'consumer-key', ...keys },
      fetch,
    }),
    apiRegion: 'eu',
    known: nothingKnown,
    settled: null,
    onProgress: () => undefined,
    onFound: () => undefined,
    signal: new AbortController().signal,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, cpuSeconds: (user + system) / 1e6 };
}

async function measureOfficial(
  simulator: SimulatorProcess,
  setting: Setting,
): Promise<OfficialFigure> {
  const { size, latencyMs } = setting;
  const isWanted = size <= 100 || (size <= 10_000 && latencyMs <= 50);
  return isWanted
    ? measureOfficialClient(simulator, setting)
    : { ...setting, notRun: 'skipped because of its size' };
}

export function describeSync({ product, officialClient }: SyncFigures): Section {
  return {
    title: 'Sync: discovery of an account, against the simulator in another process',
    tables: [
      {
        head: 'resources,latency ms,runs,requests,fewest,time asked,s,CPU s,bound s,ratio,round trip ms,ratio to it'.split(
          ',',
        ),
        rows: product.map((figure) => [
          count(figure.size),
          figure.latencyMs,
          figure.runs,
          figure.requests,
          figure.fewestRequests,
          figure.timeRequests,
          figure.seconds.toFixed(2),
          figure.cpuSeconds.toFixed(2),
          figure.boundSeconds?.toFixed(2) ?? '',
          figure.ratio?.toFixed(2) ?? '',
          figure.roundTripMs.toFixed(1),
          figure.roundTripRatio?.toFixed(2) ?? '',
        ]),
      },
      {
        head: ['official client', 'latency ms', 'requests', 's', 'times our s'],
        rows: officialClient.map((figure, index) => {
          const start = [count(figure.size), figure.latencyMs];
          if ('notRun' in figure) return [...start, 'not run', '', ''];
          const ours = product[index]?.seconds ?? Number.NaN;
          const times = (figure.seconds / ours).toFixed(1);
          return [...start, figure.requests, figure.seconds.toFixed(2), times];
        }),
      },
    ],
    notes: [
      'requests: what the simulator counted in one sync; fewest: what any client needs; time asked: requests for the time of the server, counted apart; s: median of the runs, all included; CPU s: what our side takes of the processor; the rest is waiting.',
      `bound s: the larger of ${dependentCalls} dependent calls and requests / ${concurrency} at once, times the latency. Round trip: of one small request alone, just before; “ratio to it” has it in place of the latency, which takes out what the machine and the simulator add.`,
      'official client: @ovhcloud/node-ovh, one call after the other, every list of ids followed by each object, run once behind a local TLS server, which it needs. Not run: skipped because of its size, or given up after 3 minutes.',
    ],
    aims: aimsOf(product),
  };
}

function aimsOf(product: readonly SyncFigure[]): Aim[] {
  const worst = Math.max(...product.map(({ ratio }) => ratio ?? 0));
  return [
    aim(
      'requests = the fewest possible',
      product.every(({ requests, fewestRequests }) => requests === fewestRequests),
    ),
    aim(`sync ≤ 1.2 × bound (worst: ${worst.toFixed(2)})`, worst <= 1.2),
  ];
}
