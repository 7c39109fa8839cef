import { cpus, loadavg, totalmem, type } from 'node:os';
import { electronVersion } from './electron-process.ts';
import { rounded } from './statistics.ts';

/** The machine that the numbers are from: no names of hosts or people, no paths. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGiB: number;
  system: string;
  /** Mean number of running processes in the minute before; anything near `cores` distorts the times. */
  loadBefore: number;
  node: string;
  electron: string;
}

export async function describeMachine(): Promise<Machine> {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${process.arch}`,
    loadBefore: rounded(loadavg()[0] ?? 0, 2),
    node: process.versions.node,
    electron: await electronVersion(),
  };
}

export function printMachine(machine: Machine): void {
  const { cores, processor, memoryGiB, system, node, electron, loadBefore } = machine;
  console.log(`${cores} cores (${processor}), ${memoryGiB} GiB, ${system}`);
  console.log(`Node.js ${node}, Electron ${electron}; load before: ${loadBefore}`);
  if (loadBefore <= cores / 2) return;
  console.log('Other programs are at work here: compare within this run only.');
}
