import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumsName, sumsOf } from '../../../scripts/lib/sha256-sums.mjs';

/** Sums of "abc" and of the empty text: the examples of FIPS 180-2. */
const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sha256-sums-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('sumsOf', () => {
  it('lists each file sorted by name, as sha256sum does', async () => {
    writeFileSync(join(folder, 'b.zip'), '');
    writeFileSync(join(folder, 'a.deb'), 'abc');
    expect(await sumsOf(folder)).toBe(`${ofAbc}  a.deb\n${ofNothing}  b.zip\n`);
  });

  it('skips folders, and earlier sums', async () => {
    writeFileSync(join(folder, 'a.deb'), 'abc');
    writeFileSync(join(folder, sumsName), 'old');
    mkdirSync(join(folder, 'unpacked'));
    expect(await sumsOf(folder)).toBe(`${ofAbc}  a.deb\n`);
  });

  it('refuses a folder without files, whose sums would prove nothing', async () => {
    await expect(sumsOf(folder)).rejects.toThrow('nothing to sum');
  });
});
