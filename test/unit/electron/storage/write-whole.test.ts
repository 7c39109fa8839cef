import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../electron/storage/write-whole.ts';
import { onSmallDisk } from './small-disk.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
  path = join(folder, 'file.json');
});
afterEach(() => rm(folder, { recursive: true }));

const imports = `import { writeWhole, writeWholeNow } from './electron/storage/write-whole.ts';`;

describe('writeWhole()', () => {
  it('writes all parts, with the given mode', async () => {
    await writeWhole(path, ['a', Buffer.from('b'), 'é'], 0o600);
    expect(await readFile(path, 'utf8')).toBe('abé');
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600');
  });

  it.skipIf(process.platform === 'win32').each([
    ['in parts', "writeWhole(PATH, ['x'.repeat(1_000_000)])"],
    ['at once', "writeWholeNow(PATH, 'x'.repeat(1_000_000), 0o600)"],
  ])(
    'leaves the existing file, and nothing else, if a new one does not fit: %s',
    async (_, write) => {
      await writeWhole(path, ['good']);
      const work = write.replace('PATH', JSON.stringify(path));
      expect(await onSmallDisk(imports, work)).toBe('EFBIG');
      expect(await readFile(path, 'utf8')).toBe('good');
      expect(await readdir(folder)).toEqual(['file.json']);
    },
  );
});
