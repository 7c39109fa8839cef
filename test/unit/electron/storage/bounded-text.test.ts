import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBoundedText } from '../../../../electron/storage/bounded-text.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bounded-text-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the text of a foreign file', () => {
  it.each<[string, string, BufferEncoding]>([
    ['UTF-8', 'clé', 'utf8'],
    ['UTF-8 with its mark, which stays', '\uFEFFclé', 'utf8'],
    ['UTF-16 with its mark, which stays', '\uFEFFclé 🔑', 'utf16le'],
    ['nothing at all', '', 'utf8'],
  ])('is read from %s', async (_encoding, text, encoding) => {
    const path = join(folder, 'a.conf');
    await writeFile(path, text, encoding);
    expect(await readBoundedText(path)).toBe(text);
  });
});
