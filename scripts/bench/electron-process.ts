import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { electronPath } from '../electron-runtime.mjs';
import { mustGiveUpSandbox } from '../lib/electron-arguments.mjs';

/** A probe event; times are milliseconds since 1970. */
export interface ProbeEvent {
  name:
    | 'entry'
    | 'ready'
    | 'window'
    | 'shown'
    | 'page'
    | 'frame'
    | 'seen'
    | 'drawn'
    | 'table'
    | 'expanded'
    | 'filtered'
    | 'collected'
    | 'end';
  at: number;
}

export interface ElectronProcess {
  pid: number;
  /** Just before the process was started. */
  startedAt: number;
  event(name: ProbeEvent['name']): Promise<ProbeEvent>;
  /** When an event was, in milliseconds since 1970; null: it has not been reported. */
  reported(name: ProbeEvent['name']): number | null;
  stop(): Promise<void>;
}

const probe = fileURLToPath(new URL('./probe/main.cjs', import.meta.url));
const patienceMs = 120_000;

export const sandboxArguments = mustGiveUpSandbox(process.platform, process.getuid?.())
  ? ['--no-sandbox']
  : [];

export async function electronVersion(): Promise<string> {
  const asked = [...sandboxArguments, '--version'];
  const { stdout } = await promisify(execFile)(electronPath(), asked);
  return stdout.trim().replace(/^v/, '');
}

/** Starts the application in a folder with the probe attached. */
export function startElectron({
  folder,
  profile,
}: {
  folder: string;
  profile: string;
}): ElectronProcess {
  const events = new Map<string, ProbeEvent>();
  const waiting = new Map<string, (event: ProbeEvent) => void>();
  const startedAt = Date.now();
  const child = spawn(
    electronPath(),
    [...sandboxArguments, '-r', probe, `--user-data-dir=${profile}`, folder],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('bench ')) return;
    const event = JSON.parse(line.slice('bench '.length)) as ProbeEvent;
    events.set(event.name, event);
    waiting.get(event.name)?.(event);
  });
  return {
    pid: child.pid ?? 0,
    startedAt,
    event: (name) =>
      new Promise((resolve, reject) => {
        const known = events.get(name);
        if (known) resolve(known);
        waiting.set(name, resolve);
        child.once('error', reject);
        child.once('exit', () => reject(new Error(`Electron ended before “${name}”.`)));
        setTimeout(() => reject(new Error(`“${name}” never came.`)), patienceMs).unref();
      }),
    reported: (name) => events.get(name)?.at ?? null,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  const tooLate = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(tooLate);
}
