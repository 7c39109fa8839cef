import { access, constants, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the path of a program on the PATH, or null. Folders without an absolute path are skipped. */
export async function findOnPath(
  name: string,
  environment: Environment,
  platform = process.platform,
): Promise<string | null> {
  const isWindows = platform === 'win32';
  // No scripts: Windows would run them with a shell.
  const file = isWindows ? `${name}.exe` : name;
  for (const folder of foldersOnPath(environment, platform)) {
    const path = (isWindows ? win32 : posix).join(folder, file);
    if (await isProgram(path)) return path;
  }
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Returns the folders of the PATH that are absolute; the others depend on the working folder. */
export function foldersOnPath(environment: Environment, platform = process.platform): string[] {
  const delimiter = platform === 'win32' ? win32.delimiter : posix.delimiter;
  return pathKeysOf(environment, platform)
    .flatMap((key) => (environment[key] ?? '').split(delimiter))
    .filter((folder) => isNamedInFull(folder, platform));
}

/** Returns the same environment, with a PATH of these folders. */
export function withPath(
  environment: Environment,
  folders: readonly string[],
  platform = process.platform,
): Environment {
  const delimiter = platform === 'win32' ? win32.delimiter : posix.delimiter;
  const others = Object.fromEntries(
    pathKeysOf(environment, platform).map((key) => [key, undefined]),
  );
  return { ...environment, ...others, PATH: folders.join(delimiter) };
}

/** Whether a path is independent of the working folder and, on Windows, of the current drive. */
export function isNamedInFull(path: string, platform = process.platform): boolean {
  return platform === 'win32'
    ? /^(?:[a-z]:|[\\/]{2}[^\\/]+)[\\/]/i.test(path)
    : path.startsWith('/');
}

/** Windows calls it `Path`, in any case. */
function pathKeysOf(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform !== 'win32') return ['PATH'];
  return Object.keys(environment).filter((key) => key.toUpperCase() === 'PATH');
}
