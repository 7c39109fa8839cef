import { renameSync } from 'node:fs';

/** Moves a file that cannot be understood out of the way, so that going on loses nothing. Returns where it is. */
export function setAside(path: string, now: Date): string {
  const keptAs = `${path}.corrupt-${now.toISOString().replaceAll(':', '-')}`;
  renameSync(path, keptAs);
  return keptAs;
}
