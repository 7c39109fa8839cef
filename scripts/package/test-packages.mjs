import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { projectFolder, run } from '../lib/run.mjs';

/*
 * Builds the inputs of test/package in release/test: the folder, and on Debian its deb and one of a later version. Also
 * builds a copy of the folder that Playwright can drive: it needs Node's inspector, which the fuses of the shipped
 * program disable. Apart from that fuse, the copy differs only in not being marked as installed from a deb.
 */
const folder = join(projectFolder, 'release/test');
const executable = 'ovhcloud-inventory';

async function makePackage(...args) {
  const script = join(projectFolder, 'scripts/package.mjs');
  const code = await run(process.execPath, [
    script,
    '--for-tests-only',
    '--quick',
    '--output',
    folder,
    ...args,
  ]);
  if (code !== 0) throw new Error('The package could not be made.');
}

async function makeDrivable() {
  const copy = join(folder, 'drivable');
  cpSync(join(folder, 'linux-unpacked'), copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, 'resources/package-type'), { force: true });
  const path = join(copy, executable);
  await flipFuses(path, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** The version after a release. */
function laterThan(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${patch + 1}`;
}

rmSync(folder, { recursive: true, force: true });
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const formats = existsSync('/etc/debian_version') ? ['--target', 'deb'] : ['--dir'];
try {
  if (formats[0] === '--target') {
    await makePackage(...formats, '--version', laterThan(version));
  }
  // Last: the folder must contain the actual version.
  await makePackage(...formats);
  await makeDrivable();
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
