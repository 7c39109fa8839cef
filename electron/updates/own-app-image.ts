import { isAbsolute, relative } from 'node:path';

/**
 * Returns the file of the AppImage that a program runs from; null if it does not run from one. An AppImage's runtime
 * sets its file and its mount point as variables, which all programs that it starts inherit: those programs are outside
 * the mount, and the file belongs to another program, which must not be replaced.
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
