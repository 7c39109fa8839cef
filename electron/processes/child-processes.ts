import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { foldersOnPath, isNamedInFull, withPath } from './on-path.ts';
import type { ProcessEnd, Processes, ProcessRequest, RunningProcess } from './processes.ts';

interface Limits {
  /** Kept of each of its two outputs. */
  outputBytes: number;
  /** How long it may take to end when asked. */
  graceMs: number;
}

const usual: Limits = { outputBytes: 64 * 1024 * 1024, graceMs: 5000 };

/**
 * Programs as children of this one, each in a session of its own: it has no terminal, so that a question
 * fails instead of waiting for an answer. Only the child itself is ended: a helper that plakar started may
 * meanwhile serve a backup of the user's, and ends by itself.
 *
 * No program is searched for in the working folder, by the system or by the child: the name is whole, the PATH of the
 * child has whole names only, and it works in the folder of its own program. Windows searches the working folder
 * first, and an empty PATH means it elsewhere (execvp(3)).
 */
export function childProcesses(limits: Limits = usual): Processes {
  const running = new Set<ChildProcess>();
  // When this program ends before it could stop them, they must not stay.
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
      // Heard by whoever awaits it; a program that did not start is told by what follows.
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
  // `exit`, not `close`: a helper of plakar's keeps the pipes open for seconds after it.
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
