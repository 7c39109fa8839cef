import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childProcesses } from '../../../../electron/processes/child-processes.ts';
import {
  findOnPath,
  foldersOnPath,
  isNamedInFull,
  withPath,
} from '../../../../electron/processes/on-path.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('findOnPath', () => {
  it('accepts an executable file, and no folder and no text file', async () => {
    for (const each of ['folder', 'text', 'program']) mkdirSync(join(folder, each));
    mkdirSync(join(folder, 'folder', 'plakar'));
    writeFileSync(join(folder, 'text', 'plakar'), '', { mode: 0o644 });
    const folders = ['folder', 'text', 'program'].map((each) => join(folder, each));
    const environment = { PATH: folders.join(':') };
    expect(await findOnPath('plakar', environment)).toBeNull();
    writeFileSync(join(folder, 'program', 'plakar'), '', { mode: 0o755 });
    expect(await findOnPath('plakar', environment)).toBe(join(folder, 'program', 'plakar'));
  });
});

describe('the PATH', () => {
  it('contains only absolute folders', () => {
    const PATH = ':/usr/bin::.:bin:../bin:/opt/bin:';
    expect(foldersOnPath({ PATH }, 'linux')).toEqual(['/usr/bin', '/opt/bin']);
  });

  it('is named in any case on Windows, where a folder of the current drive is not absolute', () => {
    const Path = String.raw`C:\Windows;;.;bin;C:bin;\bin;/bin;\\server\share;\\?\C:\x;D:/tools`;
    const stored = ['C:\\Windows', '\\\\server\\share', '\\\\?\\C:\\x', 'D:/tools'];
    expect(foldersOnPath({ Path }, 'win32')).toEqual(stored);
    expect(withPath({ Path, A: 'b' }, stored, 'win32')).toEqual({
      Path: undefined,
      A: 'b',
      PATH: stored.join(';'),
    });
  });

  it.each(['plakar', './plakar', 'bin/plakar', ''])('does not contain the name "%s"', (name) => {
    expect(isNamedInFull(name, 'linux')).toBe(false);
    expect(isNamedInFull(name, 'win32')).toBe(false);
  });
});

describe('childProcesses', () => {
  it.each(['node', './node', 'bin/node'])('refuses to start %s', async (executable) => {
    const starting = childProcesses().start({ executable, args: [], environment: process.env });
    await expect(starting).rejects.toThrow('by its whole path only');
  });

  it('starts a program in its own folder, with a PATH that is not empty', async () => {
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\necho "$PWD $PATH"\n', { mode: 0o755 });
    const environment = { PATH: '.:' };
    const running = await childProcesses().start({ executable: program, args: [], environment });
    expect((await running.ended).stdout).toBe(`${folder} ${folder}\n`);
  });
});
