import { readFile } from 'node:fs/promises';
import { listProcesses, type Process } from './pss.ts';
import { rounded } from './statistics.ts';

/** What other programs took of the processors while something was measured. */
export interface Disturbance {
  /** Of all cores, 0 to 1. Null if the system does not report it: everywhere except Linux. */
  othersShare: number | null;
  isDisturbed: boolean;
}

/** Above this, a figure counts as disturbed: it is marked, and stays in every median. */
const mostOthersShare = 0.1;

/** Clock ticks since the start of the system. */
export interface Ticks {
  /** Of all cores together. */
  all: number;
  idle: number;
  /** Of the benchmark and everything that it started. */
  own: number;
}

/** Begins to watch; the result ends it. What the benchmark started must still run then, or have been waited for. */
export async function watchOthers(): Promise<() => Promise<Disturbance>> {
  if (process.platform !== 'linux') {
    return () => Promise.resolve({ othersShare: null, isDisturbed: false });
  }
  const before = await readTicks();
  return async () => disturbanceBetween(before, await readTicks());
}

export function disturbanceBetween(before: Ticks, after: Ticks): Disturbance {
  const all = after.all - before.all;
  const own = after.own - before.own;
  const others = all - (after.idle - before.idle) - own;
  const share = all > 0 ? Math.max(0, others / all) : 0;
  return { othersShare: rounded(share, 3), isDisturbed: share > mostOthersShare };
}

async function readTicks(): Promise<Ticks> {
  const [stat, processes] = await Promise.all([readFile('/proc/stat', 'utf8'), listProcesses()]);
  // user, nice, system, idle, waiting for disks, two kinds of interrupts, stolen; guests are part of user.
  const times = (stat.split('\n')[0] ?? '').trim().split(/\s+/).slice(1, 9).map(Number);
  const all = times.reduce((total, value) => total + value, 0);
  const idle = (times[3] ?? 0) + (times[4] ?? 0);
  return { all, idle, own: ownTicks(processes) };
}

/** The processes below the topmost one of our group: the virtual display is not a child of this process. */
export function ownTicks(processes: readonly Process[], ownId = process.pid): number {
  const byId = new Map(processes.map((each) => [each.id, each]));
  let top = byId.get(ownId);
  for (let parent = top; parent && parent.group === top?.group;) {
    top = parent;
    parent = byId.get(parent.parent);
  }
  const tree = new Set([top?.id ?? ownId]);
  for (const id of tree) {
    for (const child of processes) if (child.parent === id) tree.add(child.id);
  }
  return processes.reduce((sum, { id, ticks }) => (tree.has(id) ? sum + ticks : sum), 0);
}

/** Marks a row of a table. */
export function marked(label: string, { isDisturbed }: Disturbance): string {
  return isDisturbed ? `${label} *` : label;
}

/** The note below a table whose figures were measured together. */
export function disturbedNotes({ isDisturbed }: Disturbance): string[] {
  return isDisturbed ? [disturbanceNote] : [];
}

export const disturbanceNote = `* other programs took more than ${mostOthersShare * 100} % of the processors meanwhile.`;
