import { createHash } from 'node:crypto';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** A digest of everything that decides what `npm ci` installs; scripts and texts do not count. */
export function lockHash(manifest, lockText) {
  const wanted = DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null);
  return createHash('sha256').update(JSON.stringify(wanted)).update(lockText).digest('hex');
}

/**
 * Whether node_modules holds what the lock file says, judged by the lock file that npm writes into
 * node_modules when an installation has succeeded. Optional packages for other systems may be
 * absent.
 */
export function installedMatchesLock(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const found = installed.packages;
  const isPresent = ([path, entry]) =>
    path in found ? found[path].version === entry.version : isOptional(entry);
  return (
    wanted.every(isPresent) &&
    Object.keys(found).every((path) => Object.hasOwn(lock.packages, path))
  );
}

function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}
