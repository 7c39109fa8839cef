import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectFolder, putLocalToolsOnPath, run } from './lib/run.mjs';
import { configFor } from './package/app-image.mjs';
import { planTargets, readArguments, requireArches, systemOf } from './package/arguments.mjs';
import { homepageOf } from './package/homepage.mjs';
import { namedForTestsOnly, refusalToPack } from './package/for-tests-only.mjs';
import { officialElectronSettings } from './package/official-electron.mjs';
import { electronFromNpmSettings, hasCommand, ownToolsEnvironment } from './package/own-tools.mjs';
import { readStamp } from './setup/stamp.mjs';

/**
 * Builds packages from dist/ for the current system, into release/. An Electron from npm means that downloads are
 * unavailable: then nothing is built for users, and only what needs no downloads is built for tests; the rest is
 * listed.
 */
async function makePackages(argv) {
  const { targets, arches, ...wishes } = readArguments(argv, process.arch);
  const system = systemOf(process.platform);
  const { electron } = readStamp();
  const isOffline = electron?.source === 'npm';
  if (isOffline && !wishes.forTestsOnly) throw new Error(refusalToPack(electron));
  const config = readConfig(wishes);
  requireArches(arches, { isOffline, machineArch: process.arch });
  const wanted = targets.length > 0 ? targets : targetsOf(config[system].target);
  const plan = planTargets(wanted, { isOffline, hasRpmbuild: hasCommand('rpmbuild') });
  for (const { target, reason } of plan.left)
    console.log(`Not made: ${target}, because ${reason}.`);
  if (plan.made.length === 0) return 1;
  Object.assign(config, isOffline ? electronFromNpmSettings(electron) : officialElectronSettings());
  if (isOffline) {
    // This Electron is older than that fuse.
    delete config.electronFuses.grantFileProtocolExtraPrivileges;
  }
  const environment = isOffline ? ownToolsEnvironment() : {};
  return buildEach({ system, arches, targets: plan.made }, config, environment);
}

/** Stops at the first failing run of electron-builder. */
async function buildEach({ system, arches, targets }, config, environment) {
  for (const together of archesOf(system, arches)) {
    for (const packed of runsOf(system, targets)) {
      const args = [`--${system}`, ...packed, ...together.map((arch) => `--${arch}`)];
      const code = await build(configFor(packed, config), args, {
        ...environment,
        PACKAGE_ARCH: together[0],
      });
      if (code !== 0) return code;
    }
  }
  return 0;
}

function readConfig({ forTestsOnly, version, output, quick }) {
  const settings = parse(readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8'));
  const config = forTestsOnly ? namedForTestsOnly(settings) : settings;
  config.extraMetadata = { homepage: homepageOf(process.env), ...(version && { version }) };
  if (output) config.directories.output = output;
  if (quick) config.deb.compression = 'gz';
  return config;
}

function targetsOf(list) {
  return list.map((target) => (typeof target === 'string' ? target : target.target));
}

/**
 * On Linux each target runs separately: electron-builder packs all of them from one folder, in which deb and rpm are
 * marked as such, and the others must not be. AppImage is last, because the update description is that of the last run.
 */
function runsOf(system, targets) {
  if (system !== 'linux') return [targets];
  const others = targets.filter((target) => target !== 'AppImage');
  return [...others, ...targets.filter((target) => target === 'AppImage')].map((each) => [each]);
}

/**
 * Architectures per electron-builder run. Windows describes the updates of all in one file; Linux has a file for each,
 * with names that we set; a macOS package is for both.
 */
function archesOf(system, arches) {
  if (system === 'mac') return [['universal']];
  return system === 'win' ? [arches] : arches.map((arch) => [arch]);
}

async function build(config, args, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-config-'));
  const file = join(folder, 'electron-builder.yml');
  try {
    writeFileSync(file, stringify(config));
    return await run('electron-builder', [...args, '--config', file, '--publish', 'never'], {
      env: { ...process.env, ...environment },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

putLocalToolsOnPath();
try {
  process.exitCode = await makePackages(process.argv.slice(2));
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
