import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a program is on the PATH; null: nowhere. A folder that is not named in full is not looked at. */
export async function findOnPath(name: string, environment: Environment): Promise<string | null> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  for (const folder of folders) {
    const path = join(folder, file);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}
