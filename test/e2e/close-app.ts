import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';

/** Milliseconds. The program saves for 4 seconds at most; the rest is for a busy computer. */
const maxQuitMs = 30_000;

/**
 * Makes `close()` fail instead of waiting forever, and name the processes that did not end: the program itself, or one
 * that it started. Playwright waits for both, because both hold the program's output.
 */
export function closeInTime(app: ElectronApplication): void {
  const close = app.close.bind(app);
  const program = app.process();
  app.close = async () => {
    if (await isInTime(close())) return;
    const hasEnded = program.exitCode !== null || program.signalCode !== null;
    const left = `${processesIn(program.pid ?? 0)}\n${threadsOf(program.pid ?? 0)}`;
    killAll(program.pid ?? 0);
    const what = hasEnded
      ? 'The program ended, but not all that it started'
      : 'The program did not end';
    throw new Error(`${what} within ${maxQuitMs / 1000} s:\n${left}`);
  };
}

async function isInTime(closing: Promise<void>): Promise<boolean> {
  const waiting = new AbortController();
  const late = delay(maxQuitMs, false, { signal: waiting.signal }).catch(() => false);
  return Promise.race([closing.then(() => true), late]).finally(() => waiting.abort());
}

/** The processes of a group, with what each waits for. */
function processesIn(group: number): string {
  if (process.platform === 'win32') return '';
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat=,wchan=,args='], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((line) => line.trim().split(/\s+/)[2] === String(group))
    .join('\n');
}

/** The threads of a process, with the system call that each waits in. Empty if the system does not show them. */
function threadsOf(pid: number): string {
  const folder = `/proc/${pid}/task`;
  if (!existsSync(folder)) return '';
  const read = (thread: string, name: string) => {
    try {
      return readFileSync(`${folder}/${thread}/${name}`, 'utf8').trim();
    } catch {
      return '-';
    }
  };
  return readdirSync(folder)
    .map((thread) => [thread, ...['comm', 'wchan', 'syscall'].map((name) => read(thread, name))])
    .map((facts) => facts.join(' '))
    .join('\n');
}

function killAll(group: number): void {
  try {
    process.kill(process.platform === 'win32' ? group : -group, 'SIGKILL');
  } catch {
    // Gone in the meantime.
  }
}
