import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../../electron/storage/write-whole.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
  path = join(folder, 'file.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** The code under test for a plain Node, which has no other program beside it that the limit would end. */
async function compiled(): Promise<string> {
  const source = resolve('electron/storage/write-whole.ts');
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source);
  const library = pathToFileURL(resolve('node_modules/atomically/dist/index.js')).href;
  return code.replace(/(from\s*)["']atomically["']/, `$1${JSON.stringify(library)}`);
}

/** Writes a megabyte where the system takes a quarter of it, as on a disk that gets full: says what is told. */
async function writeTooMuch(write: string): Promise<string> {
  // Of the limit comes a signal too, by which the library would end the program. A full disk sends none.
  const script = `${await compiled()}
    process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => {});
    try {
      await ${write};
      console.log('written');
    } catch (error) {
      console.log(error.code);
    }`;
  const node = [process.execPath, '--input-type=module', '-e', script];
  // In blocks of half a kilobyte.
  const limited = ['-c', 'ulimit -f 512 && exec "$@"', 'sh', ...node];
  return (await promisify(execFile)('sh', limited)).stdout.trim();
}

describe('writeWhole()', () => {
  it('writes all parts, for whom the mode lets', async () => {
    await writeWhole(path, ['a', Buffer.from('b'), 'é'], 0o600);
    expect(await readFile(path, 'utf8')).toBe('abé');
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600');
  });

  it.skipIf(process.platform === 'win32').each([
    ['in parts', "writeWhole(PATH, ['x'.repeat(1_000_000)])"],
    ['at once', "writeWholeNow(PATH, 'x'.repeat(1_000_000), 0o600)"],
  ])(
    'leaves the file that was there, and nothing else, where a new one does not fit: %s',
    async (_, write) => {
      await writeWhole(path, ['good']);
      expect(await writeTooMuch(write.replace('PATH', JSON.stringify(path)))).toBe('EFBIG');
      expect(await readFile(path, 'utf8')).toBe('good');
      expect(await readdir(folder)).toEqual(['file.json']);
    },
  );
});
