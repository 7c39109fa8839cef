import { isAbsolute, relative } from 'node:path';

/**
 * The file of the AppImage that a program runs from; null: it runs from none. An AppImage's runtime tells its
 * file and where it is mounted, and whatever that AppImage starts inherits both: such a program is not in the
 * mount, and the file is another program's, which must not be replaced.
 */
export function ownAppImage(
  { APPIMAGE: file, APPDIR: mount }: NodeJS.ProcessEnv,
  program: string,
  realPath: (path: string) => string,
): string | null {
  if (!file || !mount || !isAbsolute(file)) return null;
  try {
    const inside = relative(realPath(mount), realPath(program));
    return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside) ? file : null;
  } catch {
    return null;
  }
}
