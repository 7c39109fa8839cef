import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Name of the file with the sums, which is not included in them. */
export const sumsName = 'SHA256SUMS';

/** The checksums of the files in a folder, sorted by name, in the format of `sha256sum --check`. */
export async function sumsOf(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sumsName)
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0) throw new Error(`There is nothing to sum in ${folder}.`);
  const lines = [];
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  return lines.join('');
}
