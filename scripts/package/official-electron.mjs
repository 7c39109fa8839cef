import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../lib/run.mjs';

/**
 * electron-builder's configuration for the official Electron, with the checksums from the npm package, which
 * package-lock.json pins. By default electron-builder trusts the checksums of the download host.
 */
export function officialElectronSettings() {
  const file = join(projectFolder, 'node_modules/electron/checksums.json');
  return { electronDownload: { checksums: JSON.parse(readFileSync(file, 'utf8')) } };
}
