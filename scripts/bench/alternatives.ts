import { type Disturbance, disturbanceNote, marked, watchOthers } from './disturbance.ts';
import { readWithOfficialClient } from './official-client.ts';
import { ovhcloudCli, ovhcloudCliOfV1 } from './ovhcloud-cli.ts';
import type { Replay } from './replay.ts';
import { count, type Section } from './report.ts';
import { startSimulatorProcess, type SimulatorProcess } from './simulator-process.ts';
import { median, rounded } from './statistics.ts';
import { steampipe } from './steampipe.ts';
import { discoverOnce } from './sync.ts';

/** What else lists an account, beside a sync of the program, in turns with it. */
export interface AlternativesFigures {
  latencyMs: number;
  sizes: { size: number; runs: number; tools: AlternativeFigure[] }[];
  replays: Pick<Replay, 'tool' | 'sources' | 'leftOut' | 'isLeast'>[];
}

interface AlternativeFigure extends Disturbance {
  tool: string;
  requests: number;
  timeRequests: number;
  seconds: number;
  times: number[];
}

interface Tool {
  tool: string;
  read: (simulator: SimulatorProcess) => Promise<unknown>;
}

const latencyMs = 50;
const replays: readonly Replay[] = [ovhcloudCli, ovhcloudCliOfV1, steampipe];
const tools: readonly Tool[] = [
  { tool: 'OVHcloud Inventory', read: discoverOnce },
  ...replays,
  { tool: 'official client for Node.js', read: readWithOfficialClient },
];

export async function measureAlternatives(isQuick: boolean): Promise<AlternativesFigures> {
  const sizes: AlternativesFigures['sizes'] = [];
  for (const size of isQuick ? [100] : [1000, 10_000]) {
    const runs = isQuick || size > 1000 ? 1 : 3;
    const simulator = await startSimulatorProcess(size);
    try {
      // The simulator generates each list on the first request, and every program is compiled at first.
      for (const { read } of tools) await read(simulator);
      await simulator.call('latency', latencyMs);
      sizes.push({ size, runs, tools: await inTurns(simulator, { size, runs }) });
    } finally {
      await simulator.close();
    }
  }
  return {
    latencyMs,
    sizes,
    replays: replays.map(({ tool, sources, leftOut, isLeast }) => ({
      tool,
      sources,
      leftOut,
      isLeast,
    })),
  };
}

async function inTurns(
  simulator: SimulatorProcess,
  { size, runs }: { size: number; runs: number },
): Promise<AlternativeFigure[]> {
  const measured = tools.map(({ tool }) => ({ tool, all: [] as Measured[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { tool, read }] of tools.entries()) {
      console.error(`alternatives: ${size} resources, ${tool}`);
      measured[at]?.all.push(await measure(simulator, read));
    }
  }
  return measured.map(({ tool, all }) => ({
    tool,
    requests: median(all.map(({ requests }) => requests)),
    timeRequests: median(all.map(({ timeRequests }) => timeRequests)),
    seconds: rounded(median(all.map(({ seconds }) => seconds)), 2),
    times: all.map(({ seconds }) => rounded(seconds, 2)),
    othersShare: worstShare(all),
    isDisturbed: all.some(({ isDisturbed }) => isDisturbed),
  }));
}

interface Measured extends Disturbance {
  requests: number;
  timeRequests: number;
  seconds: number;
}

async function measure(simulator: SimulatorProcess, read: Tool['read']): Promise<Measured> {
  await simulator.call('resetCounts', null);
  const othersSince = await watchOthers();
  const startedAt = performance.now();
  await read(simulator);
  const seconds = (performance.now() - startedAt) / 1000;
  const disturbance = await othersSince();
  return { ...(await simulator.call('counts', null)), seconds, ...disturbance };
}

function worstShare(all: readonly Disturbance[]): number | null {
  const shares = all.flatMap(({ othersShare }) => othersShare ?? []);
  return shares.length > 0 ? Math.max(...shares) : null;
}

export function describeAlternatives(figures: AlternativesFigures): Section {
  const isLeast = (tool: string) =>
    figures.replays.some((each) => each.tool === tool && each.isLeast);
  return {
    title: `Alternatives: an account listed with ${figures.latencyMs} ms latency`,
    tables: figures.sizes.map(({ size, runs, tools: measured }) => ({
      head: [`${count(size)} resources`, 'runs', 'requests', 'time asked', 's', 'times ours'],
      rows: measured.map((each) => [
        marked(each.tool + (isLeast(each.tool) ? ', at least' : ''), each),
        runs,
        each.requests,
        each.timeRequests,
        each.seconds.toFixed(1),
        (each.seconds / (measured[0]?.seconds ?? Number.NaN)).toFixed(2),
      ]),
    })),
    notes: [
      'In turns, after one reading each that does not count. The others are their requests alone, as their published sources make them, sent by our client: starting their programs and showing the results is not counted. Their sources are with these figures in the file.',
      ...figures.replays.map(({ tool, leftOut }) => `${tool} leaves out: ${leftOut}.`),
      'official client for Node.js leaves out: backups of volumes and databases, backup workflows, file shares, cold archives.',
      disturbanceNote,
    ],
    aims: [],
  };
}
