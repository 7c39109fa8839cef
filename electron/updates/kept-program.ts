import { constants, renameSync, rmSync } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';

/** The program that is about to be replaced, until the new one is in its place. The app ends meanwhile. */
export interface KeptProgram {
  /** Puts it back where it was. */
  restore: () => void;
  discard: () => void;
}

/** Keeps it beside itself. Fails where its folder cannot be written, in which it could not be replaced either. */
export async function keepProgram(file: string): Promise<KeptProgram> {
  const kept = `${file}.old`;
  await rm(kept, { force: true });
  // Not every file system has links.
  await link(file, kept).catch(() => copyFile(file, kept, constants.COPYFILE_EXCL));
  return {
    restore: () => renameSync(kept, file),
    discard: () => rmSync(kept, { force: true }),
  };
}
