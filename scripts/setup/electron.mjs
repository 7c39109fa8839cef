import { existsSync } from 'node:fs';
import { electronIn, electronVersionIn } from './electron-files.mjs';
import { electronFromNpm, isElectronOnNpm, NPM_PACKAGE } from './electron-from-npm.mjs';
import { downloadPinned, findPinned, pinnedVersion } from './electron-pinned.mjs';
import { readStamp, updateStamp } from './stamp.mjs';

function overriddenElectron(folder) {
  const path = electronIn(folder);
  if (!existsSync(path)) {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron (${path}); correct or unset it.`,
    );
  }
  return { path, version: electronVersionIn(folder) ?? 'of unknown version', source: 'override' };
}

/** A failed download is retried only on request, not by every run. */
async function tryDownload(retry) {
  const version = pinnedVersion();
  if (readStamp().failedDownload === version && !retry && isElectronOnNpm()) return undefined;
  const electron = await downloadPinned();
  updateStamp({ failedDownload: electron ? undefined : version });
  return electron;
}

async function findElectron(retry) {
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (overridden) return overriddenElectron(overridden);
  const pinned = findPinned() ?? (await tryDownload(retry));
  if (pinned) return pinned;
  if (isElectronOnNpm()) return electronFromNpm();
  throw new Error(
    `Electron ${pinnedVersion()} could not be downloaded; set ELECTRON_MIRROR to a mirror that you can reach, or ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron, then run: npm run setup`,
  );
}

/** Chooses the Electron to use, downloads it if needed, and records it for the other scripts. */
export async function setUpElectron({ retry }) {
  const electron = await findElectron(retry);
  updateStamp({ electron });
  return electron;
}

/** One line: the source, and what it means for the user. */
export function describeElectron({ version, source }) {
  if (source === 'override') {
    return `Electron ${version}, from the folder that ELECTRON_OVERRIDE_DIST_PATH names.`;
  }
  if (source === 'pinned') return `Electron ${version}, the official release.`;
  return `Electron ${version}, out of the npm package ${NPM_PACKAGE} of another product: for trying out only, as it gets no security updates. The official ${pinnedVersion()} could not be downloaded; to try that again: npm run setup -- --retry`;
}
