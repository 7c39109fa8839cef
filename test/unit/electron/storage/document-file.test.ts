import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDocument } from '../../../../electron/storage/document-file.ts';
import { onSmallDisk } from './small-disk.ts';

let parent: string;
let folder: string;
let path: string;
let movedTo: string[];
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'document-file-'));
  folder = join(parent, 'own');
  path = join(folder, 'names.json');
  movedTo = [];
});
afterEach(() => rm(parent, { recursive: true }));

function open() {
  return openDocument<string[]>(Conf, {
    folder,
    name: 'names',
    schema: z.array(z.string()),
    empty: [],
    onCorrupt: (stored) => movedTo.push(stored),
    now: () => new Date('2026-11-20T08:00:00.000Z'),
  });
}

describe('openDocument()', () => {
  it('is empty, and creates no file, until something is written', async () => {
    expect(open().read()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('stores what is written, readable by its owner only, with nothing beside it', async () => {
    open().write(['ada']);
    const document = open();
    document.write([...document.read(), 'blaise']);
    expect(open().read()).toEqual(['ada', 'blaise']);
    expect(await readdir(folder)).toEqual(['names.json']);
    if (process.platform === 'win32') return;
    expect(((await stat(path)).mode & 0o777).toString(8)).toBe('600');
    expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('700');
  });

  it('writes and reads one format', async () => {
    open().write(['ada']);
    const text = '{\n\t"value": [\n\t\t"ada"\n\t]\n}';
    expect(await readFile(path, 'utf8')).toBe(text);
    await writeFile(path, text);
    expect(open().read()).toEqual(['ada']);
    await writeFile(path, '{}');
    expect(open().read()).toEqual([]);
    expect(movedTo).toEqual([]);
  });

  it.each([
    ['cut', '{"value": ["a'],
    ['of another shape', '{"value": [1]}'],
    ['no object', '"ada"'],
    ['a list', '["ada"]'],
    ['nothing', 'null'],
    ['empty', ''],
  ])('sets a file aside that is %s, and starts empty', async (_, text) => {
    open().write([]);
    await writeFile(path, text);
    const document = open();
    expect(document.read()).toEqual([]);
    expect(movedTo).toEqual([`${path}.corrupt-2026-11-20T08-00-00.000Z`]);
    expect(await readFile(movedTo[0] ?? '', 'utf8')).toBe(text);
    document.write(['ada']);
    expect(open().read()).toEqual(['ada']);
  });

  it('refuses to open an unreadable file, and leaves it', async () => {
    open().write([]);
    await rm(path);
    // A folder in its place: no user can read that as a file, not even root.
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file');
    expect(open).toThrow(expect.objectContaining({ code: 'storage.unwritable' }));
    expect(await readFile(folder, 'utf8')).toBe('a file');
    expect(movedTo).toEqual([]);
  });

  it('retains the old value if the new one cannot be written', async () => {
    const document = open();
    document.write(['ada']);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file');
    expect(() => document.write(['blaise'])).toThrow(
      expect.objectContaining({ code: 'storage.unwritable' }),
    );
    expect(document.read()).toEqual(['ada']);
  });

  it('reads the file when it is opened, and not again', async () => {
    open().write(['ada']);
    const document = open();
    await writeFile(path, '{"value": ["blaise"]}');
    expect(document.read()).toEqual(['ada']);
    document.write(['charles']);
    expect(open().read()).toEqual(['charles']);
  });

  // With SNAP in the environment, Conf's own writer overwrites the file.
  it.skipIf(process.platform === 'win32').each([
    ['', {}],
    [', in the terminal of a snap', { SNAP: '/snap/editor/1' }],
  ])('leaves the existing file if a new one does not fit%s', async (_, environment) => {
    open().write(['ada']);
    const before = await readFile(path, 'utf8');
    const imports = `
      import Conf from 'conf';
      import { z } from 'zod';
      import { openDocument } from './electron/storage/document-file.ts';`;
    const document = `openDocument(Conf, {
      folder: ${JSON.stringify(folder)}, name: 'names', schema: z.array(z.string()), empty: [] })`;
    const write = `${document}.write(['x'.repeat(1_000_000)])`;
    expect(await onSmallDisk(imports, write, environment)).toBe('storage.full');
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['names.json']);
  });
});
