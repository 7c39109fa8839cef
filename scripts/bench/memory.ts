import { setTimeout as pause } from 'node:timers/promises';
import { fillProfile, profileOf } from './app-profile.ts';
import { startElectron, type ProbeEvent } from './electron-process.ts';
import { memoryOf, type Memory } from './pss.ts';
import { count, type Section } from './report.ts';
import { rounded } from './statistics.ts';
import type { Workshop } from './workshop.ts';

/** Null if the system does not report it: everywhere except Linux. */
export type MemoryFigures = { emptyWindow: Memory; apps: AppMemory[] } | null;

interface AppMemory {
  size: number;
  memory: Memory;
  differenceMiB: number;
  ratio: number;
}

const restMs = 5000;

export async function measureMemory(workshop: Workshop, isQuick: boolean): Promise<MemoryFigures> {
  if (process.platform !== 'linux') return null;
  const { emptyWindow: folder } = workshop;
  const emptyWindow = await atRest('frame', { folder, profile: workshop.profile('empty') });
  const apps: AppMemory[] = [];
  for (const size of isQuick ? [1000] : [10_000, 100_000]) {
    await fillProfile(workshop, size);
    console.error(`memory: ${size} resources`);
    const profile = profileOf(workshop, size);
    const memory = await atRest('table', { folder: workshop.app, profile });
    apps.push({
      size,
      memory,
      differenceMiB: rounded(memory.total - emptyWindow.total, 1),
      ratio: rounded(memory.total / emptyWindow.total, 3),
    });
  }
  return { emptyWindow, apps };
}

async function atRest(
  shown: ProbeEvent['name'],
  application: { folder: string; profile: string },
): Promise<Memory> {
  const running = startElectron(application);
  try {
    await running.event(shown);
    await pause(restMs);
    const memory = await memoryOf(running.pid);
    const entries = Object.entries(memory).map(([kind, value]) => [kind, rounded(value, 1)]);
    return Object.fromEntries(entries) as Memory;
  } finally {
    await running.stop();
  }
}

export function describeMemory(figures: MemoryFigures): Section {
  const title = 'Memory: MiB of all processes, 5 s after the table was there';
  if (figures === null) {
    const notes = ['Not measured: only Linux reports how processes share their memory.'];
    return { title, tables: [], notes, aims: [] };
  }
  return {
    title,
    tables: [
      {
        head: ['', 'in all', 'main', 'page', 'GPU', 'other', 'more MiB', '× empty window'],
        rows: [
          [...memoryRow('empty Electron window', figures.emptyWindow), '', ''],
          ...figures.apps.map(({ size, memory, differenceMiB, ratio }) => [
            ...memoryRow(`app, ${count(size)} resources`, memory),
            differenceMiB.toFixed(0),
            ratio.toFixed(2),
          ]),
        ],
      },
    ],
    notes: [
      'Proportional set size (Pss of smaps_rollup): what processes share is divided among them, so the sum counts it once. No aim is set.',
    ],
    aims: [],
  };
}

function memoryRow(label: string, { total, main, renderer, gpu, other }: Memory): string[] {
  return [label, ...[total, main, renderer, gpu, other].map((value) => value.toFixed(0))];
}
