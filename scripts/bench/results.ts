import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Machine } from './machine.ts';

/** The code that was measured. */
interface Code {
  commit: string;
  /** Whether nothing was changed since the commit, except the results themselves. */
  isClean: boolean;
}

/** The figures of one part, and what they are of: parts may be of different runs. */
export interface PartResult extends Code {
  date: string;
  isQuick: boolean;
  machine: Machine;
  seconds: number;
  figures: unknown;
}

type Results = Record<string, PartResult>;

const project = new URL('../../', import.meta.url);
const folder = new URL('docs/bench/', project);

async function git(...asked: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', asked, { cwd: project });
  return stdout;
}

export async function codeOf(): Promise<Code> {
  try {
    const commit = (await git('rev-parse', 'HEAD')).trim();
    const changes = await git('status', '--porcelain', '--', '.', ':!docs/bench');
    return { commit, isClean: changes.trim() === '' };
  } catch {
    // An archive of the sources has no history.
    return { commit: 'unknown', isClean: false };
  }
}

/** Replaces the results of these parts in the file, and returns its name. */
export async function saveResults(results: Results, isQuick: boolean): Promise<string> {
  const name = isQuick ? 'partial.json' : 'latest.json';
  const stored = await readFile(new URL(name, folder), 'utf8').catch(() => '{}');
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(name, folder), withResults(stored, results));
  return name;
}

export function withResults(stored: string, results: Results): string {
  const { parts = {} } = JSON.parse(stored) as { parts?: Results };
  return `${JSON.stringify({ parts: { ...parts, ...results } }, null, 2)}\n`;
}
