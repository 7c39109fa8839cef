import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

interface Computer {
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  temporaryFolder: string;
}

/** Short, because `ssh` creates sockets in the folder, and a socket's whole path is limited to about 100 characters. */
const prefix = 'ovh-inventory-';
/** Longer than any test or reading takes. */
const maxAgeMs = 20 * 60_000;

/** Returns the folders to create private folders in, the best first: the first one, if set, is in memory only. */
export function privateFolderParents({
  environment,
  platform,
  temporaryFolder,
}: Computer): string[] {
  const inMemory = environment['XDG_RUNTIME_DIR'];
  // The default of macOS is too long for sockets.
  const usual = platform === 'darwin' ? '/tmp' : temporaryFolder;
  return inMemory !== undefined && isAbsolute(inMemory) ? [inMemory, usual] : [usual];
}

/** The same for this computer. */
export function privateFolderParentsHere(environment: Computer['environment']): string[] {
  return privateFolderParents({
    environment,
    platform: process.platform,
    temporaryFolder: tmpdir(),
  });
}

/**
 * Creates a folder that only its owner can access (0700), in the first parent folder that allows it. Throws the last
 * error when none does.
 */
export async function makePrivateFolder(parents: readonly string[]): Promise<string> {
  let reason: unknown = new Error('No parent folder for a private folder.');
  for (const parent of parents) {
    try {
      return await mkdtemp(join(parent, `${prefix}${process.pid}-`));
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** Removes folders that remained when the program ended abruptly: they contain secrets. */
export async function sweepPrivateFolders(
  parents: readonly string[],
  nowMs: number,
): Promise<void> {
  for (const parent of parents) {
    const names = await readdir(parent).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(prefix))) {
      const path = join(parent, name);
      if (await isLeft(path, Number(name.split('-')[2]), nowMs)) {
        // Then it is not ours: other programs share the parent folder.
        await rm(path, { recursive: true, force: true }).catch(() => undefined);
      }
    }
  }
}

async function isLeft(path: string, pid: number, nowMs: number): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return false;
  if (process.getuid !== undefined && found.uid !== process.getuid()) return false;
  return !isAlive(pid) || nowMs - found.mtimeMs > maxAgeMs;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
