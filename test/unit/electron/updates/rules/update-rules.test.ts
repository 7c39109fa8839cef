import { describe, expect, it } from 'vitest';
import {
  descriptionFile,
  isCheckDue,
  isReplaceable,
} from '../../../../../electron/updates/rules/update-rules.ts';
import { InstallationKind } from '../../../../../shared/updates/update.ts';

describe('isReplaceable', () => {
  it('is true if no other updater is responsible, and false otherwise', () => {
    expect(InstallationKind.options.filter(isReplaceable)).toEqual(['appimage', 'nsis', 'macos']);
  });
});

describe('descriptionFile', () => {
  it.each([
    ['win32', 'x64', 'latest.yml'],
    ['win32', 'arm64', 'latest.yml'],
    ['darwin', 'arm64', 'latest-mac.yml'],
    ['linux', 'x64', 'latest-linux.yml'],
    ['linux', 'arm64', 'latest-linux-arm64.yml'],
  ])('of %s %s is %s', (platform, arch, file) => {
    expect(descriptionFile(platform, arch)).toBe(file);
  });
});

describe('isCheckDue', () => {
  const now = new Date('2026-11-25T12:00:00.000Z');
  it.each([
    [null, true],
    ['2026-11-24T12:00:00.000Z', true],
    ['2026-11-24T12:00:01.000Z', false],
    ['2026-11-25T12:00:00.000Z', false],
    ['2026-11-25T12:00:01.000Z', true],
  ])('after a check at %s is %s', (checkedAt, expected) => {
    expect(isCheckDue(checkedAt, now)).toBe(expected);
  });
});
