import { renameSync } from 'node:fs';

/** Renames a file that cannot be parsed, so that continuing loses nothing. Returns its new path. */
export function renameDamagedFile(path: string, now: Date): string {
  const movedTo = `${path}.corrupt-${now.toISOString().replaceAll(':', '-')}`;
  renameSync(path, movedTo);
  return movedTo;
}
