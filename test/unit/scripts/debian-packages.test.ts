import { describe, expect, it } from 'vitest';
import { missingLibraries, missingPackages } from '../../../scripts/setup/debian-packages.mjs';

const wanted = [['libgtk-3-0t64', 'libgtk-3-0'], ['xvfb']];

describe('missingPackages', () => {
  it('finds nothing missing when one name of every package is installed', () => {
    const lines = 'libgtk-3-0 install ok installed\nxvfb install ok installed\n';
    expect(missingPackages(wanted, lines)).toEqual([]);
  });

  it('counts a removed package and an unknown one as missing', () => {
    const lines = 'libgtk-3-0 deinstall ok config-files\n';
    expect(missingPackages(wanted, lines)).toEqual(wanted);
  });

  it('accepts a package that is held at its version', () => {
    const lines = 'xvfb hold ok installed\nlibgtk-3-0t64 install ok installed\n';
    expect(missingPackages(wanted, lines)).toEqual([]);
  });

  it('does not count a half-installed package as installed', () => {
    const lines = 'xvfb install ok half-installed\nlibgtk-3-0 install ok installed\n';
    expect(missingPackages(wanted, lines)).toEqual([['xvfb']]);
  });
});

describe('missingLibraries', () => {
  it('names each library that the loader cannot find once', () => {
    const output = [
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
      '\tlibgbm.so.1 => not found',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgbm.so.1']);
  });

  it('finds nothing in the output for a complete system', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n')).toEqual([]);
  });
});
