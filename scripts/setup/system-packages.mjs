import { spawnSync } from 'node:child_process';
import { DEBIAN_PACKAGES, missingLibraries, missingPackages } from './debian-packages.mjs';
import { log } from './log.mjs';

/** The missing packages; undefined on systems without Debian packages. */
function findMissing() {
  const query = spawnSync(
    'dpkg-query',
    ['--show', '--showformat=${Package} ${Status}\n', ...DEBIAN_PACKAGES.flat()],
    { encoding: 'utf8' },
  );
  return query.error ? undefined : missingPackages(DEBIAN_PACKAGES, query.stdout);
}

function isKnownToApt(name) {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

function nameInThisRelease(names) {
  return names.length === 1 ? names[0] : (names.find(isKnownToApt) ?? names.at(-1));
}

function aptGet(...args) {
  return spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    // Standard output is reserved for the result of --print-electron-path; details are shown only on failure.
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function installMissing(missing) {
  log('Installing system packages…');
  // A failed update is not fatal: older lists may still have the packages.
  aptGet('update');
  const names = missing.map(nameInThisRelease);
  const installation = aptGet('install', '-y', '--no-install-recommends', ...names);
  if (installation.status === 0) return true;
  log(installation.stderr.trim());
  log(`Some system packages could not be installed; try: apt-get install -y ${names.join(' ')}`);
  return false;
}

/** Package names for `apt-get install`, for users who install them as another user. */
export function missingSystemPackages() {
  return (findMissing() ?? []).map(nameInThisRelease);
}

/** Installs missing system packages, or prints the command that does. Returns whether all are known to be installed. */
export function installSystemPackages() {
  if (process.platform !== 'linux') return true;
  const missing = findMissing();
  if (missing === undefined) return false;
  if (missing.length === 0) return true;
  if (process.getuid() === 0) return installMissing(missing);
  const names = missing.map(nameInThisRelease).join(' ');
  log(`Some system packages are missing; install them with: sudo apt-get install -y ${names}`);
  return false;
}

/** Throws if Electron cannot start because libraries are missing. */
export function requireLibraries(electron) {
  const missing = missingLibraries(spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? '');
  if (missing.length > 0) {
    throw new Error(
      `Electron needs libraries that this system lacks (${missing.join(', ')}); install them with its package manager, then run: npm run setup`,
    );
  }
}
