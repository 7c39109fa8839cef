import { existsSync } from 'node:fs';
import { electronIn } from './setup/electron-files.mjs';
import { readStamp } from './setup/stamp.mjs';

/** The Electron executable that setup chose. Throws if setup has not run. */
export function electronPath() {
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = overridden ? electronIn(overridden) : readStamp().electron?.path;
  if (path && existsSync(path)) return path;
  throw new Error(
    overridden
      ? `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron (${path}); correct or unset it.`
      : 'Electron is not set up yet; run: npm run setup',
  );
}
