import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The output of `scripts/package/test-packages.mjs`. */
const folder = join(import.meta.dirname, '../../release/test');

export const unpackedFolder = join(folder, 'linux-unpacked');

/** The debs, the earlier version first. */
export function debs(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The program with Node's inspector enabled, which Playwright needs. */
export const drivablePath = join(folder, 'drivable/ovhcloud-inventory');
