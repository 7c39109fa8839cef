import { discoverAccount } from '../../electron/discovery/discover-account.ts';
import { nothingKnown } from '../../electron/discovery/known.ts';
import { createOvhClient } from '../../electron/ovh/client.ts';
import { type Disturbance, disturbanceNote, marked, watchOthers } from './disturbance.ts';
import { aim, count, type Aim, type Section } from './report.ts';
import { startSimulatorProcess, type SimulatorProcess } from './simulator-process.ts';
import { measureMerges, type MergeFigure } from './sync-tasks.ts';
import { type TaskFigures, taskColumns, taskFigures, taskRow, watchTasks } from './tasks.ts';
import { median, rounded } from './statistics.ts';

interface SyncFigure extends Disturbance {
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
  /** Of main's thread. */
  tasks: TaskFigures;
}

export interface SyncFigures {
  product: SyncFigure[];
  merges: MergeFigure[];
}

/** Properties of the product's client: concurrent requests, and the length of the chain of dependent calls. */
const concurrency = 6;
const dependentCalls = 3;

export async function measureSync(isQuick: boolean): Promise<SyncFigures> {
  const figures: SyncFigures = { product: [], merges: [] };
  for (const size of isQuick ? [100] : [100, 10_000, 100_000]) {
    const simulator = await startSimulatorProcess(size);
    try {
      // The simulator generates each list on the first request; that must not be measured.
      await discoverOnce(simulator);
      for (const latencyMs of isQuick ? [0, 50] : [0, 50, 200]) {
        console.error(`sync: ${size} resources, ${latencyMs} ms`);
        figures.product.push(await measureProduct(simulator, { size, latencyMs }));
      }
    } finally {
      await simulator.close();
    }
  }
  console.error('sync: merging');
  const resourceCount = isQuick ? 10_000 : 100_000;
  figures.merges = await measureMerges({ resourceCount, pointCount: resourceCount * 5 });
  return figures;
}

interface Setting {
  size: number;
  latencyMs: number;
}

/** Where a sync takes half a minute and more, one run's median of requests is as good as that of three. */
function runsOf({ size, latencyMs }: Setting): number {
  return size > 10_000 || (size > 100 && latencyMs > 50) ? 1 : 3;
}

async function measureProduct(simulator: SimulatorProcess, setting: Setting): Promise<SyncFigure> {
  const { latencyMs } = setting;
  const runs = runsOf(setting);
  await simulator.call('latency', latencyMs);
  const roundTripMs = await measureRoundTrip(simulator);
  await simulator.call('resetCounts', null);
  const times: { seconds: number; cpuSeconds: number }[] = [];
  const othersSince = await watchOthers();
  const tasksSince = watchTasks();
  for (let run = 0; run < runs; run += 1) times.push(await discoverOnce(simulator));
  const tasks = taskFigures(tasksSince());
  const disturbance = await othersSince();
  const made = await simulator.call('counts', null);
  const requests = made.requests / runs;
  const calls = Math.max(dependentCalls, Math.ceil(requests / concurrency));
  const boundSeconds = latencyMs === 0 ? null : (calls * latencyMs) / 1000;
  const seconds = median(times.map((time) => time.seconds));
  return {
    ...setting,
    ...disturbance,
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
    tasks,
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
export async function discoverOnce({ baseUrl, keys }: SimulatorProcess) {
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

export function describeSync({ product, merges }: SyncFigures): Section {
  return {
    title: 'Sync: discovery of an account, against the simulator in another process',
    tables: [
      {
        head: 'resources,latency ms,runs,requests,fewest,time asked,s,CPU s,bound s,ratio,round trip ms,ratio to it'.split(
          ',',
        ),
        rows: product.map((figure) => [
          marked(count(figure.size), figure),
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
        head: ['tasks of main, ms', 'latency ms', ...taskColumns],
        rows: product.map(({ size, latencyMs, tasks }) => [
          count(size),
          latencyMs,
          ...taskRow(tasks),
        ]),
      },
      {
        head: ['read lists merged, counted, saved', 's', 'busy s', ...taskColumns],
        rows: merges.map((merge) => [
          merge.title,
          merge.seconds.toFixed(2),
          merge.busySeconds.toFixed(2),
          ...taskRow(merge),
        ]),
      },
    ],
    notes: [
      'requests: what the simulator counted in one sync; fewest: what any client needs; time asked: requests for the time of the server, counted apart; s: median of the runs, all included; CPU s: what our side takes of the processor; the rest is waiting.',
      `bound s: the larger of ${dependentCalls} dependent calls and requests / ${concurrency} at once, times the latency. Round trip: of one small request alone, just before; “ratio to it” has it in place of the latency, which takes out what the machine and the simulator add.`,
      `Merged: ${merges.map(({ resourceCount, pointCount }) => `${count(resourceCount)} resources and ${count(pointCount)} restore points`)[0] ?? ''}, whose lists are already in memory; busy s: how long main’s thread worked. Tasks: how late a timer was, so what other programs take of the processor counts as well.`,
      disturbanceNote,
    ],
    aims: [...aimsOf(product), taskAim([...product.map(({ tasks }) => tasks), ...merges])],
  };
}

function taskAim(figures: readonly TaskFigures[]): Aim {
  const longest = Math.max(...figures.map((each) => each.longest[0] ?? 0));
  return aim(`tasks of main ≤ 100 ms (longest: ${longest.toFixed(0)})`, longest <= 100);
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
