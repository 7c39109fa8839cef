import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'for-tests-only-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * The packaging scripts in a project whose set-up chose this Electron. A program that records its settings replaces
 * electron-builder.
 */
function projectWith(electron: { version: string; source: string }): void {
  for (const name of ['scripts', 'electron-builder.yml', 'package.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  const [modules, runtime] = [join(folder, 'node_modules'), join(folder, 'runtime')];
  mkdirSync(join(modules, '.bin'), { recursive: true });
  mkdirSync(runtime);
  for (const name of ['electron', 'version']) writeFileSync(join(runtime, name), electron.version);
  for (const name of ['yaml', '7zip-bin', 'electron']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const stamp = { electron: { ...electron, path: join(runtime, 'electron') } };
  writeFileSync(join(modules, '.setup.json'), JSON.stringify(stamp));
  const builder = `#!/bin/sh\nwhile [ "$1" != --config ]; do shift; done\ncp "$2" "${folder}/settings"\n`;
  writeFileSync(join(modules, '.bin/electron-builder'), builder, { mode: 0o755 });
}

function makePackage(...args: string[]) {
  const script = join(folder, 'scripts/package.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, '--target', 'deb', ...args], {
    encoding: 'utf8',
  });
  const settings = join(folder, 'settings');
  const given = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  return {
    status,
    stdout,
    names: given.match(/artifactName: .*/g) ?? [],
    hasChecksums: given.includes('electron-v45.4.1-linux-x64.zip'),
  };
}

const released = { version: '45.4.1', source: 'pinned' };
const fromAnotherProduct = { version: '25.1.1', source: 'npm' };

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('npm run package', () => {
  it('packs no Electron from another product’s npm package, and gives the reason and a remedy', () => {
    projectWith(fromAnotherProduct);
    const { status, stdout, names } = makePackage();
    expect(names).toEqual([]);
    expect(status).toBe(1);
    expect(stdout).toContain('Electron 25.1.1');
    expect(stdout).toContain('another product');
    expect(stdout).toContain('no security updates');
    expect(stdout).toContain('ELECTRON_MIRROR');
    expect(stdout).toContain('--for-tests-only');
  });

  it.each([fromAnotherProduct, released])(
    'packs %j for tests only on request, and marks each name',
    (electron) => {
      projectWith(electron);
      const { status, names } = makePackage('--for-tests-only');
      expect(status).toBe(0);
      expect(names.length).toBeGreaterThan(2);
      for (const name of names) expect(name).toContain(': for-tests-only-ovhcloud-inventory-');
    },
  );

  it('packs the official release for users', () => {
    projectWith(released);
    const { status, names, hasChecksums } = makePackage();
    expect(status).toBe(0);
    expect(hasChecksums).toBe(true);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(name).not.toContain('tests');
  });
});
