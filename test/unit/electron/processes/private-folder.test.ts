import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makePrivateFolder,
  privateFolderParents,
  sweepPrivateFolders,
} from '../../../../electron/processes/private-folder.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'private-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('private folders', () => {
  it.each([
    [{ XDG_RUNTIME_DIR: '/run/user/7' }, 'linux', ['/run/user/7', '/var/tmp']],
    [{ XDG_RUNTIME_DIR: 'relative' }, 'linux', ['/var/tmp']],
    [{}, 'linux', ['/var/tmp']],
    [{}, 'win32', ['/var/tmp']],
    [{}, 'darwin', ['/tmp']],
  ] as const)(
    'are created in memory if %o of %s has such a folder',
    (environment, platform, parents) => {
      expect(privateFolderParents({ environment, platform, temporaryFolder: '/var/tmp' })).toEqual(
        parents,
      );
    },
  );

  it('are inaccessible to others, and in the next folder if the first does not exist', async () => {
    const folder = await makePrivateFolder([join(parent, 'none'), parent]);
    expect(folder.startsWith(parent)).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await expect(makePrivateFolder([join(parent, 'none')])).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('the sweep', () => {
  /** Above the largest possible process id. */
  const nobody = 2 ** 30;
  const now = Date.now();

  function leave(name: string): string {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'sources.yml'), 'a secret');
    return folder;
  }

  it('removes what an ended process has left, and old folders', async () => {
    const gone = leave(`ovh-inventory-${nobody}-abc123`);
    const old = leave(`ovh-inventory-${process.pid}-abc123`);
    utimesSync(old, new Date(now - 3_600_000), new Date(now - 3_600_000));
    await sweepPrivateFolders([parent, join(parent, 'none')], now);
    expect([existsSync(gone), existsSync(old)]).toEqual([false, false]);
  });

  it('leaves folders in use, and foreign ones', async () => {
    const used = await makePrivateFolder([parent]);
    const others = leave('other-folder');
    const link = join(parent, `ovh-inventory-${nobody}-link00`);
    symlinkSync(others, link);
    await sweepPrivateFolders([parent], now);
    expect(basename(used)).toContain(String(process.pid));
    expect([used, join(others, 'sources.yml'), link].map((path) => existsSync(path))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
