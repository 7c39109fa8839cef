import { describe, expect, it } from 'vitest';
import { electronArguments, mustGiveUpSandbox } from '../../../scripts/lib/electron-arguments.mjs';
import { readArguments } from '../../../scripts/setup/default-app/arguments.cjs';

describe('mustGiveUpSandbox', () => {
  it('disables the sandbox for root on Linux only', () => {
    expect(mustGiveUpSandbox('linux', 0)).toBe(true);
    expect(mustGiveUpSandbox('linux', 1000)).toBe(false);
    expect(mustGiveUpSandbox('darwin', 0)).toBe(false);
    expect(mustGiveUpSandbox('win32', undefined)).toBe(false);
  });
});

describe('electronArguments', () => {
  it('passes the arguments of the user on after the application folder', () => {
    const userArguments = ['--user-data-dir=/a b', 'file'];
    expect(electronArguments({ folder: '/app', userArguments, isSandboxed: true })).toEqual([
      '/app',
      '--user-data-dir=/a b',
      'file',
    ]);
  });

  it('adds --no-sandbox once if the sandbox cannot work', () => {
    const root = { folder: '/app', isSandboxed: false };
    expect(electronArguments({ ...root, userArguments: [] })).toEqual(['--no-sandbox', '/app']);
    expect(electronArguments({ ...root, userArguments: ['--no-sandbox'] })).toEqual([
      '/app',
      '--no-sandbox',
    ]);
  });
});

describe('readArguments', () => {
  it('uses the first argument that is not an option as the application folder', () => {
    expect(readArguments(['--no-sandbox', '--user-data-dir=/x', '.', 'other']).folder).toBe('.');
    expect(readArguments(['.', '--user-data-dir=/x']).folder).toBe('.');
    expect(readArguments(['--no-sandbox']).folder).toBeUndefined();
  });

  it('collects the modules to preload and does not use them as the folder', () => {
    expect(readArguments(['--no-sandbox', '-r', 'a.js', '--require', 'b.js', 'app'])).toEqual({
      preload: ['a.js', 'b.js'],
      folder: 'app',
      version: false,
    });
  });

  it('leaves the options after the folder to the application', () => {
    expect(readArguments(['app', '--version', '-r', 'a.js'])).toEqual({
      preload: [],
      folder: 'app',
      version: false,
    });
  });

  it('recognises the request for the version', () => {
    expect(readArguments(['--version']).version).toBe(true);
    expect(readArguments(['-v']).version).toBe(true);
  });
});
