import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The name of the file that the sums are written to, which is not summed itself. */
export const sumsName = 'SHA256SUMS';

/** The sums of the files in a folder, by name, in the form that `sha256sum --check` reads. */
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
