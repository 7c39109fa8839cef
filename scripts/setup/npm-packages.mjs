import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from '../lib/run.mjs';
import { installedMatchesLock, lockHash } from './lockfile.mjs';
import { log } from './log.mjs';
import { readStamp, removeStamp, updateStamp } from './stamp.mjs';

function readText(...path) {
  return readFileSync(join(projectFolder, ...path), 'utf8');
}

function installedManually(lock) {
  try {
    return installedMatchesLock(lock, JSON.parse(readText('node_modules', '.package-lock.json')));
  } catch {
    return false;
  }
}

/** An installation empties the folder first; behind a symbolic link, that would be another project's folder. */
function requireOwnFolder() {
  const folder = lstatSync(join(projectFolder, 'node_modules'), { throwIfNoEntry: false });
  if (!folder?.isSymbolicLink()) return;
  throw new Error(
    'node_modules is a link, and installing would empty what it points to; remove the link, then run: npm run setup',
  );
}

/** Installs exactly what package-lock.json specifies, unless it is already installed. */
export async function installNpmPackages() {
  const lockText = readText('package-lock.json');
  const packages = lockHash(JSON.parse(readText('package.json')), lockText);
  if (readStamp().packages === packages) return;
  if (!installedManually(JSON.parse(lockText))) {
    requireOwnFolder();
    log('Installing the npm packages…');
    // Without a stamp, the next run repeats an interrupted installation.
    removeStamp();
    const code = await run(
      'npm',
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      // Standard output is reserved for the result of --print-electron-path.
      { stdio: ['ignore', 2, 2] },
    );
    if (code !== 0) {
      throw new Error(
        'The npm packages could not be installed; read the message of npm above, then run: npm run setup',
      );
    }
  }
  updateStamp({ packages });
}
