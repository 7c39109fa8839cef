import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumsName, sumsOf } from './lib/sha256-sums.mjs';

/** Writes SHA256SUMS of the files in a folder. */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: checksums.mjs FOLDER');
writeFileSync(join(folder, sumsName), await sumsOf(folder));
