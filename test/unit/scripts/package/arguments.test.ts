import { describe, expect, it } from 'vitest';
import {
  planTargets,
  readArguments,
  requireArches,
  systemOf,
} from '../../../../scripts/package/arguments.mjs';

describe('readArguments', () => {
  it('builds everything for the machine by default', () => {
    expect(readArguments([], 'x64')).toEqual({
      targets: [],
      arches: ['x64'],
      forTestsOnly: false,
      quick: false,
    });
  });

  it('reads each option', () => {
    const targets = ['--dir', '--target', 'deb', '--target', 'rpm'];
    const argv = [...targets, '--arch', 'arm64', '--for-tests-only', '--quick'];
    expect(readArguments(argv, 'x64')).toEqual({
      targets: ['dir', 'deb', 'rpm'],
      arches: ['arm64'],
      forTestsOnly: true,
      quick: true,
    });
  });

  it.each([[['--traget', 'deb']], [['--target']], [['deb']]])('refuses %j', (argv) => {
    expect(() => readArguments(argv, 'x64')).toThrow(TypeError);
  });
});

describe('requireArches', () => {
  const arches = ['x64', 'arm64'];

  it('accepts any if Electron can be downloaded', () => {
    expect(() => requireArches(arches, { isOffline: false, machineArch: 'x64' })).not.toThrow();
  });

  it('accepts only the machine’s own if it cannot', () => {
    const machine = { isOffline: true, machineArch: 'x64' };
    expect(() => requireArches(['x64'], machine)).not.toThrow();
    expect(() => requireArches(arches, machine)).toThrow('Electron for arm64 cannot be downloaded');
  });
});

describe('planTargets', () => {
  const wanted = ['AppImage', 'deb', 'rpm', 'tar.gz'];

  it('builds all if tools can be downloaded', () => {
    const plan = planTargets(wanted, { isOffline: false, hasRpmbuild: false });
    expect(plan).toEqual({ made: wanted, left: [] });
  });

  it('reports what it skips without downloads, and why', () => {
    const plan = planTargets(wanted, { isOffline: true, hasRpmbuild: false });
    expect(plan.made).toEqual(['deb', 'tar.gz']);
    expect(plan.left).toEqual([
      { target: 'AppImage', reason: 'its tools cannot be downloaded here' },
      { target: 'rpm', reason: 'rpmbuild is not installed' },
    ]);
  });

  it('builds an rpm without downloads if rpmbuild is installed', () => {
    expect(planTargets(wanted, { isOffline: true, hasRpmbuild: true }).made).toContain('rpm');
  });
});

describe('systemOf', () => {
  it('knows no package for other systems', () => {
    expect(systemOf('darwin')).toBe('mac');
    expect(() => systemOf('freebsd')).toThrow('freebsd');
  });
});
