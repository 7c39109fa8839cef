import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectFolder } from '../lib/run.mjs';

const stampFile = join(projectFolder, 'node_modules', '.setup.json');

/** Results of earlier setup runs; an empty object if there are none. */
export function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

export function updateStamp(changes) {
  const before = readStamp();
  const after = { ...before, ...changes };
  if (isDeepStrictEqual(after, before)) return;
  mkdirSync(dirname(stampFile), { recursive: true });
  // Renamed into place, so that an interrupted run never leaves a partial file.
  writeFileSync(`${stampFile}.new`, `${JSON.stringify(after, null, 2)}\n`);
  renameSync(`${stampFile}.new`, stampFile);
}

export function removeStamp() {
  rmSync(stampFile, { force: true });
}
