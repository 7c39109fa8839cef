import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { unpackedFolder } from './packages.ts';

/** How the program file encodes a fuse's state. */
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

const archive = join(unpackedFolder, 'resources/app.asar');

test('the fuses of the packaged program have secure values', async () => {
  const wire = await getCurrentFuseWire(join(unpackedFolder, 'ovhcloud-inventory'));
  const stateOf = (fuse: FuseV1Options) => wire[fuse];
  expect(stateOf(FuseV1Options.RunAsNode)).toBe(off);
  expect(stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(off);
  expect(stateOf(FuseV1Options.EnableNodeCliInspectArguments)).toBe(off);
  expect(stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(on);
  expect(stateOf(FuseV1Options.OnlyLoadAppFromAsar)).toBe(on);
  expect(stateOf(FuseV1Options.EnableCookieEncryption)).toBe(on);
  expect(stateOf(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(off);
  // Older versions of Electron lack this fuse: pages of the file: scheme are not used at all.
  expect([off, undefined]).toContain(stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges));
});

test('the archive contains the built program and nothing else', () => {
  const paths = listPackage(archive, { isPack: false });
  expect(paths).toContain('/dist/main.cjs');
  expect(paths).toContain('/dist/renderer/index.html');
  const strange = paths.filter(
    (path) => path !== '/package.json' && path !== '/dist' && !/^\/dist\/[\w./@-]+$/.test(path),
  );
  expect(strange).toEqual([]);
  expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
});

test('the licences of the program, of its packages and of Electron are beside it', () => {
  for (const name of [
    'LICENSE.txt',
    'third-party-licences.txt',
    'LICENSE.electron.txt',
    'LICENSES.chromium.html',
  ]) {
    expect(readFileSync(join(unpackedFolder, name)).length, name).toBeGreaterThan(500);
  }
});
