import { createHash } from 'node:crypto';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** A digest of everything that determines what `npm ci` installs; scripts and descriptions are ignored. */
export function lockHash(manifest, lockText) {
  const wanted = DEPENDENCY_FIELDS.map((field) => manifest[field] ?? null);
  return createHash('sha256').update(JSON.stringify(wanted)).update(lockText).digest('hex');
}

/**
 * Whether node_modules matches the lock file, judged by the lock file that npm writes into node_modules after a
 * successful installation. Optional packages for other systems may be missing.
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
