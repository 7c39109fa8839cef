import { parseArgs } from 'node:util';

/** Targets of electron-builder that can be built with npm and Debian packages, without its own downloads. */
const OFFLINE_TARGETS = ['dir', 'tar.gz', 'deb', 'rpm'];

const systems = { linux: 'linux', darwin: 'mac', win32: 'win' };

/** electron-builder's configuration key for a Node platform. */
export function systemOf(platform) {
  const system = systems[platform];
  if (!system) throw new Error(`There is no package for ${platform}.`);
  return system;
}

/**
 * `--target NAME` and `--arch NAME` can be repeated; `--dir` builds only the folder. `--for-tests-only` accepts an
 * Electron that must not be distributed, and marks the file names. `--quick` compresses less, for tests, which also use
 * `--version X.Y.Z` and `--output FOLDER`.
 */
export function readArguments(argv, machineArch) {
  const { values } = parseArgs({
    args: argv,
    options: {
      dir: { type: 'boolean', default: false },
      'for-tests-only': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      target: { type: 'string', multiple: true, default: [] },
      arch: { type: 'string', multiple: true, default: [machineArch] },
      version: { type: 'string' },
      output: { type: 'string' },
    },
  });
  const { dir, target, arch, 'for-tests-only': forTestsOnly, ...rest } = values;
  return { ...rest, forTestsOnly, arches: arch, targets: dir ? ['dir', ...target] : target };
}

/** Throws for architectures that would be mislabelled: the Electron from npm is for this machine only. */
export function requireArches(arches, { isOffline, machineArch }) {
  const foreign = arches.filter((arch) => isOffline && arch !== machineArch);
  if (foreign.length === 0) return;
  throw new Error(
    `Electron for ${foreign.join(', ')} cannot be downloaded here; only ${machineArch} can be packed.`,
  );
}

/**
 * Which of the wanted targets are built, and why the others are not. `isOffline`: electron-builder's tools cannot be
 * downloaded. `hasRpmbuild`: Debian's rpm package is installed.
 */
export function planTargets(wanted, { isOffline, hasRpmbuild }) {
  if (!isOffline) return { made: wanted, left: [] };
  const reasonOf = (target) => {
    if (!OFFLINE_TARGETS.includes(target)) return 'its tools cannot be downloaded here';
    return target === 'rpm' && !hasRpmbuild ? 'rpmbuild is not installed' : null;
  };
  return {
    made: wanted.filter((target) => reasonOf(target) === null),
    left: wanted
      .map((target) => ({ target, reason: reasonOf(target) }))
      .filter(({ reason }) => reason !== null),
  };
}
