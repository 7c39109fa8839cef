import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../lib/run.mjs';

/**
 * electron-builder's settings for the official Electron: by the checksums in the npm package, which
 * package-lock.json pins. By itself electron-builder believes the checksums of the host that it downloads from.
 */
export function officialElectronSettings() {
  const file = join(projectFolder, 'node_modules/electron/checksums.json');
  return { electronDownload: { checksums: JSON.parse(readFileSync(file, 'utf8')) } };
}
