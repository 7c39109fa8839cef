import { parseArgs } from 'node:util';

/** Where an electron-builder target can be made by what npm and Debian bring, without its downloads. */
const OFFLINE_TARGETS = ['dir', 'tar.gz', 'deb', 'rpm'];

const systems = { linux: 'linux', darwin: 'mac', win32: 'win' };

/** The key of electron-builder's for a platform of Node's. */
export function systemOf(platform) {
  const system = systems[platform];
  if (!system) throw new Error(`There is no package for ${platform}.`);
  return system;
}

/**
 * `--target NAME` and `--arch NAME` may be repeated; `--dir` is the folder alone. `--for-tests-only` takes an
 * Electron that nobody should get, and says so in the names of the files. `--quick` packs less tightly, for tests,
 * which also choose `--version X.Y.Z` and `--output FOLDER`.
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

/** Refuses what would be packed under a wrong name: the Electron from npm is one for this machine only. */
export function requireArches(arches, { isOffline, machineArch }) {
  const foreign = arches.filter((arch) => isOffline && arch !== machineArch);
  if (foreign.length === 0) return;
  throw new Error(
    `Electron for ${foreign.join(', ')} cannot be downloaded here; only ${machineArch} can be packed.`,
  );
}

/**
 * What is made of what is wanted, and what is not and why. `isOffline`: electron-builder's tools cannot be
 * downloaded; `hasRpmbuild`: Debian's rpm is installed.
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
