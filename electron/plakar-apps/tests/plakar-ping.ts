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
  /** Where plakar is. */
  executable: string;
  role: Exclude<PlakarApp['role'], 'store'>;
  /** All fields of the app, secrets among them. */
  values: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

interface PingPorts {
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  /** Where private folders may be, the best first. */
  places: readonly string[];
  timeoutMs: number;
}

const entry = 'app';
/** For a socket of this computer, which answers at once. */
const masterMs = 3000;

/**
 * Lets plakar try a source or a destination, in a configuration of its own that is gone afterwards. It has
 * all three files: with one missing, plakar would write all anew. Throws what speaks against the app, as
 * `connection.…`; answers with why plakar cannot tell, null where it works.
 */
export async function pingByPlakar(
  request: PingRequest,
  ports: PingPorts,
): Promise<NoPlakar | null> {
  const folder = await makePrivateFolder(ports.places);
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
      // Plain, `1234` and `true` would be no texts, and plakar takes nothing else.
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
 * What plakar and its helpers write goes to the folder as well: files with passwords in them, and the sockets
 * of `ssh`. With those of the user's, a line that was opened with other keys would pass for one with these.
 * Nothing asks: there is nobody to answer.
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

/** plakar leaves its lines of `ssh` open for ten minutes; these are nobody's afterwards. */
async function endMasters(folder: string, { processes, environment }: PingPorts): Promise<void> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const sockets = found.filter((each) => each.endsWith('.sock'));
  const executable = sockets.length > 0 ? await findOnPath('ssh', environment) : null;
  if (executable === null) return;
  for (const name of sockets) {
    // Without the user's settings: the host is not meant, only the socket is.
    const args = ['-F', 'none', '-S', join(folder, name), '-O', 'exit', '--', 'plakar'];
    const asked = await processes.start({ executable, args, environment }).catch(() => null);
    if (asked === null) continue;
    const timer = setTimeout(() => void asked.stop(), masterMs);
    await asked.ended.catch(() => undefined);
    clearTimeout(timer);
  }
}
