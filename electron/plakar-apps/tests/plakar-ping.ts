import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { NoPlakar, PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { findOnPath } from '../../processes/on-path.ts';
import type { Processes, ProcessEnd, RunningProcess } from '../../processes/processes.ts';
import { failureOfPing, whyUnable } from './ping-failures.ts';
import { makePrivateFolder } from '../../processes/private-folder.ts';

interface PingRequest {
  /** Path of the plakar executable. */
  executable: string;
  role: Exclude<PlakarApp['role'], 'store'>;
  /** All fields of the app, including its secrets. */
  values: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

interface PingPorts {
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  /** Folders to create private folders in, the best first. */
  privateFolderParents: readonly string[];
  timeoutMs: number;
}

const entry = 'app';
/** The request goes to a local socket, which answers at once. */
const masterMs = 3000;

/**
 * Tests a source or destination with plakar, in a temporary configuration that contains all three files: if one is
 * missing, plakar rewrites all of them. Returns why plakar cannot test it, or null if it works. Throws `connection.…`
 * when the test finds a fault.
 */
export async function pingByPlakar(
  request: PingRequest,
  ports: PingPorts,
): Promise<NoPlakar | null> {
  const folder = await makePrivateFolder(ports.privateFolderParents);
  try {
    await writeConfig(folder, request);
    const end = await run(folder, request, ports);
    if (end.exitCode === 0) return null;
    const unable = whyUnable(end);
    if (unable === null) throw failureOfPing(end);
    return unable;
  } finally {
    await endMasters(folder, ports);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const files = ['sources', 'destinations', 'stores'] as const;

async function writeConfig(folder: string, { role, values }: PingRequest): Promise<void> {
  for (const kind of files) {
    const entries = kind === `${role}s` ? { [entry]: values } : {};
    const text = stringify(
      { version: 'v1.0.0', [kind]: entries },
      // Unquoted, `1234` and `true` would not be strings, and plakar accepts only strings.
      { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 },
    );
    await writeFile(join(folder, `${kind}.yml`), text, { mode: 0o600, flag: 'wx' });
  }
}

async function run(
  folder: string,
  { executable, role, signal }: PingRequest,
  { processes, environment, timeoutMs }: PingPorts,
): Promise<ProcessEnd> {
  signal.throwIfAborted();
  const running = await start(processes, {
    executable,
    args: ['-configdir', folder, role, 'ping', entry],
    environment: environmentIn(folder, environment),
  });
  let isLate = false;
  const stop = () => void running.stop();
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, timeoutMs);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const end = await running.ended;
    signal.throwIfAborted();
    if (isLate) throw new AppError('connection.timeout');
    return end;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function start(
  processes: Processes,
  request: Parameters<Processes['start']>[0],
): Promise<RunningProcess> {
  try {
    return await processes.start(request);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new AppError('connection.failed', { message: `plakar: ${code ?? 'not started'}` });
  }
}

/**
 * Redirects the files that plakar and its helpers write into the folder: files with passwords, and `ssh` sockets. With
 * the user's sockets, a connection opened with other keys would be reused and seem to work with these. Prompts are
 * disabled, because nobody can answer them.
 */
function environmentIn(folder: string, environment: PingPorts['environment']) {
  return {
    ...environment,
    XDG_RUNTIME_DIR: folder,
    TMPDIR: folder,
    TMP: folder,
    TEMP: folder,
    SSH_ASKPASS: undefined,
    SSH_ASKPASS_REQUIRE: 'never',
  };
}

/** plakar leaves its `ssh` connections open for ten minutes; nothing uses these after the test. */
async function endMasters(folder: string, { processes, environment }: PingPorts): Promise<void> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const sockets = found.filter((each) => each.endsWith('.sock'));
  const executable = sockets.length > 0 ? await findOnPath('ssh', environment) : null;
  if (executable === null) return;
  for (const name of sockets) {
    // Ignores the user's configuration: only the socket matters, not the host name.
    const args = ['-F', 'none', '-S', join(folder, name), '-O', 'exit', '--', 'plakar'];
    const asked = await processes.start({ executable, args, environment }).catch(() => null);
    if (asked === null) continue;
    const timer = setTimeout(() => void asked.stop(), masterMs);
    await asked.ended.catch(() => undefined);
    clearTimeout(timer);
  }
}
