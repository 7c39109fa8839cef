import { describe, expect, it } from 'vitest';
import {
  storeNamesIn,
  usualConfigFolder,
} from '../../../../electron/restore-points/readers/plakar/config-folder.ts';

describe('storeNamesIn', () => {
  it.each([
    [
      'version: v1.0.0\nstores:\n  main:\n    location: s3://x\n  cold:\n    passphrase: p',
      ['cold', 'main'],
    ],
    ['version: v1.0.0\nstores: {}', []],
    ['main:\n  location: s3://x', ['main']],
    ['main: [', null],
    ['- a', null],
    [null, null],
  ])('finds in %j the names %j and nothing else', async (text, names) => {
    expect(await storeNamesIn('/c', async () => text)).toEqual(names);
  });
});

describe('usualConfigFolder', () => {
  it.each([
    [{}, 'linux', '/home/u/.config/plakar'],
    [{ XDG_CONFIG_HOME: '/x' }, 'darwin', '/x/plakar'],
  ] as const)('with %o on %s is %s', (environment, platform, folder) => {
    expect(usualConfigFolder({ environment, homeFolder: '/home/u', platform })).toBe(folder);
  });
});
