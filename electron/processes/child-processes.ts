import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { foldersOnPath, isNamedInFull, withPath } from './on-path.ts';
import type { ProcessEnd, Processes, ProcessRequest, RunningProcess } from './processes.ts';

interface Limits {
  /** Maximum size retained of each of the two outputs. */
  outputBytes: number;
  /** How long a program may take to end after it is asked to. */
  graceMs: number;
}

const usual: Limits = { outputBytes: 64 * 1024 * 1024, graceMs: 5000 };

/**
 * Runs programs as child processes, each in its own session: without a terminal, a prompt fails instead of waiting for
 * an answer. Only the child itself is ended, because a helper that plakar started may already serve another backup of
 * the user; helpers end on their own.
 *
 * Neither the system nor the child searches for programs in the working folder: the executable's path is absolute, the
 * child's PATH has only absolute folders, and its working folder is that of its own program. Windows searches the
 * working folder first, and elsewhere an empty PATH means the working folder (execvp(3)).
 */
export function childProcesses(limits: Limits = usual): Processes {
  const running = new Set<ChildProcess>();
  // Children must not outlive this program if it ends before it stopped them.
  const endAll = () => {
    for (const child of running) child.kill('SIGKILL');
  };
  return {
    start: async (request) => {
      const child = spawnChild(request);
      if (running.size === 0) process.once('exit', endAll);
      running.add(child);
      const ended = endOf(child, limits.outputBytes).finally(() => {
        running.delete(child);
        if (running.size === 0) process.off('exit', endAll);
      });
      // The error reaches the code that awaits `ended`; a program that did not start is reported below.
      ended.catch(() => undefined);
      if (child.pid === undefined) {
        await ended;
        throw new Error('It was not started.');
      }
      return runningOf(child, child.pid, ended, limits.graceMs);
    },
  };
}

function spawnChild({ executable, args, environment }: ProcessRequest): ChildProcess {
  if (!isNamedInFull(executable)) throw new Error('A program is started by its whole path only.');
  const ownFolder = dirname(executable);
  const folders = foldersOnPath(environment);
  return spawn(executable, args, {
    cwd: ownFolder,
    env: { ...withPath(environment, folders.length > 0 ? folders : [ownFolder]) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: false,
    windowsHide: true,
  });
}

function runningOf(
  child: ChildProcess,
  pid: number,
  ended: Promise<ProcessEnd>,
  graceMs: number,
): RunningProcess {
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    try {
      await ended.catch(() => undefined);
    } finally {
      clearTimeout(timer);
    }
  };
  return { pid, ended, stop };
}

async function endOf(child: ChildProcess, outputBytes: number): Promise<ProcessEnd> {
  const stdout = collect(child.stdout, outputBytes);
  const stderr = collect(child.stderr, outputBytes);
  // `exit`, not `close`: a helper of plakar holds the pipes open for seconds after the exit.
  await once(child, 'exit');
  const drained = Promise.all([stdout.ended, stderr.ended]);
  await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 250))]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  return {
    exitCode: child.exitCode,
    stdout: stdout.text(),
    stderr: stderr.text(),
    isCut: stdout.isCut() || stderr.isCut(),
  };
}

function collect(stream: NodeJS.ReadableStream | null, limit: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  let isCut = false;
  stream?.on('data', (chunk: Buffer) => {
    const room = limit - size;
    if (chunk.length > room) isCut = true;
    if (room > 0) chunks.push(chunk.subarray(0, room));
    size += Math.min(chunk.length, Math.max(room, 0));
  });
  const ended = new Promise<void>((resolve) => {
    stream?.on('close', resolve).on('error', () => resolve());
  });
  return { ended, text: () => Buffer.concat(chunks).toString('utf8'), isCut: () => isCut };
}
