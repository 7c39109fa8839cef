import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../lib/run.mjs';
import { electronIn, electronVersionIn } from './electron-files.mjs';
import { log } from './log.mjs';

const STALLED_AFTER_MS = 20_000;
const LOOK_EVERY_MS = 1000;

const packageFolder = join(projectFolder, 'node_modules', 'electron');
const runtimeFolder = join(packageFolder, 'dist');

/** The version pinned in package.json. */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/** The pinned Electron, if its download was completed. */
export function findPinned() {
  const path = electronIn(runtimeFolder);
  const version = pinnedVersion();
  // The package writes path.txt after everything is unpacked.
  const isComplete =
    existsSync(join(packageFolder, 'path.txt')) &&
    electronVersionIn(runtimeFolder) === version &&
    existsSync(path);
  return isComplete ? { path, version, source: 'pinned' } : undefined;
}

function bytesIn(folder) {
  let bytes = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      bytes += entry.isDirectory() ? bytesIn(path) : statSync(path).size;
    }
  } catch {
    // The downloader is moving its files; the next check will find them.
  }
  return bytes;
}

/** Aborts a download that receives no more bytes. */
function watch(child, folders) {
  let lastBytes = -1;
  let lastGrowth = Date.now();
  return setInterval(() => {
    const bytes = folders.reduce((sum, folder) => sum + bytesIn(folder), 0);
    if (bytes !== lastBytes) {
      lastBytes = bytes;
      lastGrowth = Date.now();
    } else if (Date.now() - lastGrowth > STALLED_AFTER_MS) {
      child.kill('SIGKILL');
    }
  }, LOOK_EVERY_MS);
}

/** Runs the downloader of the electron package, which honours ELECTRON_MIRROR. */
export async function downloadPinned() {
  log(`Downloading Electron ${pinnedVersion()}…`);
  const temporary = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-'));
  try {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
    const watcher = watch(child, [temporary, runtimeFolder]);
    await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    clearInterval(watcher);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
  return findPinned();
}
