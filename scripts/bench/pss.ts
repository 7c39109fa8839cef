import { readdir, readFile } from 'node:fs/promises';
import { sum } from './statistics.ts';

/** Mebibytes of a process tree by kind of process; shared memory counts once. */
export interface Memory {
  main: number;
  renderer: number;
  gpu: number;
  /** Network service, zygotes. */
  other: number;
  total: number;
}

export interface Process {
  id: number;
  parent: number;
  group: number;
  /** CPU time in clock ticks, with that of its ended children that it waited for. */
  ticks: number;
}

export async function memoryOf(rootId: number): Promise<Memory> {
  const processes = await listProcesses();
  const tree = [rootId];
  for (const id of tree) {
    tree.push(...processes.filter(({ parent }) => parent === id).map((child) => child.id));
  }
  const memory = { main: 0, renderer: 0, gpu: 0, other: 0 };
  for (const id of tree) {
    const kind = id === rootId ? 'main' : await kindOf(id);
    memory[kind] += await pssOf(id);
  }
  return { ...memory, total: sum(Object.values(memory)) };
}

export async function listProcesses(): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      // The name in brackets can contain anything; state and parent follow it.
      const fields = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
      const ticks = sum(fields.slice(12, 16).map(Number));
      return { id, parent: Number(fields[2]), group: Number(fields[3]), ticks };
    }),
  );
  return found.filter(({ parent }) => Number.isInteger(parent));
}

async function kindOf(id: number): Promise<Exclude<keyof Memory, 'total' | 'main'>> {
  const command = await readFile(`/proc/${id}/cmdline`, 'utf8');
  if (command.includes('--type=renderer')) return 'renderer';
  return command.includes('--type=gpu-process') ? 'gpu' : 'other';
}

async function pssOf(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
  const [, kibibytes] = /^Pss:\s+(\d+) kB$/m.exec(rollup) ?? [];
  if (kibibytes === undefined)
    throw new Error('The system does not report the memory of a process.');
  return Number(kibibytes) / 1024;
}
