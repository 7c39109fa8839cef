import { describe, expect, it } from 'vitest';
import { installedMatchesLock, lockHash } from '../../../scripts/setup/lockfile.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

function installed(packages: Record<string, { version: string }>) {
  return { packages };
}

describe('lockHash', () => {
  it('stays the same when only scripts and texts of package.json change', () => {
    const devDependencies = { react: '19.3.1' };
    expect(lockHash({ devDependencies, scripts: { test: 'a' } }, 'lock')).toBe(
      lockHash({ devDependencies, scripts: { test: 'b' }, description: 'New' }, 'lock'),
    );
  });

  it('changes with a dependency, an override and the lock file', () => {
    const hashes = [
      lockHash({ devDependencies: { react: '19.3.1' } }, 'lock'),
      lockHash({ devDependencies: { react: '19.3.2' } }, 'lock'),
      lockHash({ devDependencies: { react: '19.3.1' }, overrides: { a: '1' } }, 'lock'),
      lockHash({ devDependencies: { react: '19.3.1' } }, 'other lock'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('installedMatchesLock', () => {
  it('accepts an installation without optional packages of other systems', () => {
    const found = installed({ 'node_modules/react': { version: '19.3.1' } });
    expect(installedMatchesLock(lock, found)).toBe(true);
  });

  it('rejects another version', () => {
    const found = installed({ 'node_modules/react': { version: '18.0.0' } });
    expect(installedMatchesLock(lock, found)).toBe(false);
  });

  it('rejects another version of an optional package', () => {
    const found = installed({
      'node_modules/react': { version: '19.3.1' },
      'node_modules/fsevents': { version: '2.0.0' },
    });
    expect(installedMatchesLock(lock, found)).toBe(false);
  });

  it('rejects a missing package', () => {
    expect(installedMatchesLock(lock, installed({}))).toBe(false);
  });

  it('rejects a package that the lock file does not know', () => {
    const found = installed({
      'node_modules/react': { version: '19.3.1' },
      'node_modules/left-over': { version: '1.0.0' },
    });
    expect(installedMatchesLock(lock, found)).toBe(false);
  });
});
