import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savePreviousProgram } from '../../../../electron/updates/previous-program.ts';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-previous-'));
  file = join(folder, 'app.AppImage');
  await writeFile(file, 'old');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('savePreviousProgram', () => {
  it('restores a program that was removed, and leaves nothing beside it', async () => {
    const previous = await savePreviousProgram(file);
    await rm(file);
    previous.restore();
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['app.AppImage']);
  });

  it('leaves nothing of the old program beside the new one', async () => {
    await writeFile(`${file}.old`, 'left by a crash');
    const previous = await savePreviousProgram(file);
    await rm(file);
    await writeFile(file, 'new');
    previous.discard();
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['app.AppImage']);
  });

  it('fails if there is no program to preserve', async () => {
    await rm(file);
    await expect(savePreviousProgram(file)).rejects.toThrow('ENOENT');
  });
});
