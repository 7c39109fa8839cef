import { setTimeout as pause } from 'node:timers/promises';
import { fillProfile, profileOf } from './app-profile.ts';
import { startElectron, type ProbeEvent } from './electron-process.ts';
import { memoryOf, type Memory } from './pss.ts';
import { type Aim, aim, count, type Section } from './report.ts';
import { rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** Null if the system does not report it: everywhere except Linux. */
export type MemoryFigures = { emptyWindow: MemoryOfOne; apps: AppMemory[] } | null;

interface MemoryOfOne {
  atRest: Memory;
  /** After a collection of garbage in main and in the page. */
  collected: Memory;
}

interface AppMemory extends MemoryOfOne {
  size: number;
  /** Collected, to the empty window. */
  ratio: number;
}

const restMs = 5000;
const collectedMs = 1000;

/** MiB with 100,000 resources, and the ratio to the empty window with 10,000: all processes, garbage collected. */
const most = { total: 500, main: 220, ratio: 1.2 };

export async function measureMemory(workshop: Workshop, isQuick: boolean): Promise<MemoryFigures> {
  if (process.platform !== 'linux') return null;
  const { emptyWindow: folder } = workshop;
  const emptyWindow = await measureOne('frame', { folder, profile: workshop.profile('empty') });
  const apps: AppMemory[] = [];
  for (const size of isQuick ? [1000] : [10_000, 100_000]) {
    await fillProfile(workshop, size);
    console.error(`memory: ${size} resources`);
    const profile = profileOf(workshop, size);
    const memory = await measureOne('table', { folder: workshop.app, profile });
    const ratio = rounded(memory.collected.total / emptyWindow.collected.total, 3);
    apps.push({ size, ...memory, ratio });
  }
  return { emptyWindow, apps };
}

async function measureOne(
  shown: ProbeEvent['name'],
  application: { folder: string; profile: string },
): Promise<MemoryOfOne> {
  const running = startElectron(application);
  try {
    await running.event(shown);
    await pause(restMs);
    const atRest = await memoryOf(running.pid);
    process.kill(running.pid, 'SIGUSR2');
    await running.event('collected');
    await pause(collectedMs);
    return { atRest: shortened(atRest), collected: shortened(await memoryOf(running.pid)) };
  } finally {
    await running.stop();
  }
}

function shortened(memory: Memory): Memory {
  const entries = Object.entries(memory).map(([kind, value]) => [kind, rounded(value, 1)]);
  return Object.fromEntries(entries) as Memory;
}

export function describeMemory(figures: MemoryFigures): Section {
  const title = 'Memory: MiB of all processes, 5 s after the table was there, then collected';
  if (figures === null) {
    const notes = ['Not measured: only Linux reports how processes share their memory.'];
    return { title, tables: [], notes, aims: [] };
  }
  const { emptyWindow, apps } = figures;
  return {
    title,
    tables: [
      {
        head: ['', 'in all', 'main', 'page', 'GPU', 'other', '× empty window'],
        rows: [
          ...memoryRows('empty Electron window', emptyWindow, ''),
          ...apps.flatMap(({ size, ratio, ...memory }) =>
            memoryRows(`app, ${count(size)} resources`, memory, ratio.toFixed(2)),
          ),
        ],
      },
    ],
    notes: [
      'Proportional set size (Pss of smaps_rollup): what processes share is divided among them, so the sum counts it once. Collected: after a collection of garbage in main and in the page, which V8 postpones while the program is idle.',
    ],
    aims: apps.flatMap(aimsOf),
  };
}

function memoryRows(label: string, { atRest, collected }: MemoryOfOne, ratio: string): string[][] {
  return [
    [label, ...memoryCells(atRest), ''],
    ['  collected', ...memoryCells(collected), ratio],
  ];
}

function memoryCells({ total, main, renderer, gpu, other }: Memory): string[] {
  return [total, main, renderer, gpu, other].map((value) => value.toFixed(0));
}

/** Of garbage that is collected only. */
function aimsOf({ size, ratio, collected: { total, main } }: AppMemory): Aim[] {
  const what = `${count(size)} resources, collected`;
  if (size === 10_000)
    return [aim(`${what}: at most ${most.ratio} × the empty window`, ratio <= most.ratio)];
  if (size !== 100_000) return [];
  return [
    aim(`${what}: at most ${most.total} MiB in all`, total <= most.total),
    aim(`${what}: at most ${most.main} MiB in main`, main <= most.main),
  ];
}
