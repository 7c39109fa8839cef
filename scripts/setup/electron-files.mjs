import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const EXECUTABLES = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The Electron executable of an unpacked distribution. */
export function electronIn(folder) {
  return join(resolve(folder), EXECUTABLES[process.platform] ?? 'electron');
}

/** The version stated by an unpacked distribution; undefined if it states none. */
export function electronVersionIn(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}
