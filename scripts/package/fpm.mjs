#!/usr/bin/env node
/*
 * Builds a deb or an rpm with electron-builder's fpm arguments, using Debian's dpkg-deb and rpmbuild. For machines that
 * cannot download fpm; see scripts/package.mjs.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { debControl, readFpmArguments, rpmArchitecture, rpmSpec } from './linux-package.mjs';

function run(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

/** Everyone can read the installed files, only root can write them, and executables stay executable. */
function setRights(path) {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return;
  if (status.isDirectory()) {
    chmodSync(path, 0o755);
    for (const name of readdirSync(path)) setRights(join(path, name));
  } else chmodSync(path, (status.mode & 0o100) === 0 ? 0o644 : 0o755);
}

function sizeOf(path) {
  const status = lstatSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function putInPlace(places, root) {
  for (const { from, to } of places) {
    const target = join(root, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  }
  setRights(root);
}

function makeDeb(options, root) {
  const control = join(root, 'DEBIAN');
  const text = debControl(options, Math.ceil(sizeOf(root) / 1024));
  mkdirSync(control);
  writeFileSync(join(control, 'control'), text);
  cpSync(options['--after-install'], join(control, 'postinst'));
  cpSync(options['--after-remove'], join(control, 'postrm'));
  for (const name of ['postinst', 'postrm']) chmodSync(join(control, name), 0o755);
  const compression = options['--deb-compression'] === 'gz' ? 'gzip' : options['--deb-compression'];
  run('dpkg-deb', [
    '--root-owner-group',
    `-Z${compression}`,
    '--build',
    root,
    options['--package'],
  ]);
}

function makeRpm(options, root, workshop) {
  const architecture = rpmArchitecture(options['--architecture']);
  const spec = join(workshop, 'package.spec');
  writeFileSync(
    spec,
    rpmSpec(options, {
      root,
      paths: options.places.map(({ to }) => to),
      afterInstall: readFileSync(options['--after-install'], 'utf8'),
      afterRemove: readFileSync(options['--after-remove'], 'utf8'),
    }),
  );
  const folder = join(workshop, 'rpmbuild');
  run('rpmbuild', ['-bb', '--target', architecture, '--define', `_topdir ${folder}`, spec]);
  const built = join(folder, 'RPMS', architecture);
  const [name = ''] = readdirSync(built);
  cpSync(join(built, name), `${options['--package']}.new`);
  renameSync(`${options['--package']}.new`, options['--package']);
}

const { options, places } = readFpmArguments(process.argv.slice(2));
const workshop = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-package-'));
try {
  const root = join(workshop, 'root');
  putInPlace(places, root);
  if (options['-t'] === 'deb') makeDeb(options, root);
  else makeRpm({ ...options, places }, root, workshop);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
