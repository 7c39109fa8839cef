import { constants, renameSync, rmSync } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';

/** The program that is being replaced, until the new one is in its place. The program ends in between. */
export interface PreviousProgram {
  /** Puts the program back in its place. */
  restore: () => void;
  discard: () => void;
}

/**
 * Saves a copy in the same folder. Throws when the folder is not writable; the program could not be replaced then
 * either.
 */
export async function savePreviousProgram(file: string): Promise<PreviousProgram> {
  const backup = `${file}.old`;
  await rm(backup, { force: true });
  // Some file systems do not support links.
  await link(file, backup).catch(() => copyFile(file, backup, constants.COPYFILE_EXCL));
  return {
    restore: () => renameSync(backup, file),
    discard: () => rmSync(backup, { force: true }),
  };
}
