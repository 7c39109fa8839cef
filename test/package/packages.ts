import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What `scripts/package/test-packages.mjs` made. */
const folder = join(import.meta.dirname, '../../release/test');

export const unpackedFolder = join(folder, 'linux-unpacked');

/** The debs, the earlier version first. */
export function debs(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The program with Node's inspector on, which is what Playwright drives it by. */
export const drivablePath = join(folder, 'drivable/ovhcloud-inventory');
