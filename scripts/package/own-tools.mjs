import { chmodSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { path7za } from '7zip-bin';
import { projectFolder } from '../lib/run.mjs';

/**
 * electron-builder's configuration for an Electron from npm, whose version differs from the one that the types are for.
 */
export function electronFromNpmSettings({ path, version }) {
  return { electronVersion: version, electronDist: bareRuntime(dirname(path), version) };
}

/** The runtime without the default app, which starts applications named on the command line. */
function bareRuntime(runtime, version) {
  const bare = `${runtime}-bare`;
  const versionFile = join(bare, 'version');
  if (existsSync(versionFile) && readFileSync(versionFile, 'utf8') === version) return bare;
  rmSync(bare, { recursive: true, force: true });
  cpSync(runtime, bare, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('default_app.asar') && source !== join(runtime, 'version'),
  });
  // Last: marks the copy as complete.
  cpSync(join(runtime, 'version'), versionFile);
  return bare;
}

/** Environment in which electron-builder downloads no tools: 7zip from npm, and our replacement for fpm. */
export function ownToolsEnvironment() {
  chmodSync(path7za, 0o755);
  return {
    ELECTRON_BUILDER_7ZIP_PATH: path7za,
    CUSTOM_FPM_PATH: join(projectFolder, 'scripts/package/fpm.mjs'),
  };
}

/** Whether a command is on the PATH. */
export function hasCommand(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}
