import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from './document.ts';
import { isAbsent } from './json-file.ts';
import { isSystemError, storageFailure } from './storage-failure.ts';
import { writeWholeNow } from './write-whole.ts';

interface Options<Value> {
  folder: string;
  /** File name without `.json`. */
  name: string;
  schema: z.ZodType<Value>;
  empty: Value;
  /** Called when the file is no good and has been moved to `keptAs`. */
  onCorrupt: (keptAs: string) => void;
  now: () => Date;
}

/**
 * A document in a file: read once, written whole or not at all, readable by its owner only. Throws an
 * `AppError` (`storage.unwritable`) where the system does not let it be read.
 */
export function openDocument<Value>(options: Options<Value>): Document<Value> {
  const { folder, name } = options;
  const path = join(folder, `${name}.json`);
  let value = readValue(path, options);
  return {
    read: () => value,
    write: (next) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeWholeNow(path, JSON.stringify({ value: next }, null, '\t'), 0o600);
      } catch (error) {
        throw storageFailure(error);
      }
      value = next;
    },
  };
}

function readValue<Value>(path: string, options: Options<Value>): Value {
  const { schema, empty, onCorrupt, now } = options;
  try {
    const content = z
      .object({ value: z.unknown().optional() })
      .parse(JSON.parse(readFileSync(path, 'utf8')));
    return content.value === undefined ? empty : schema.parse(content.value);
  } catch (error) {
    if (isAbsent(error)) return empty;
    // A file that the system does not let us read may be whole: starting empty would write over it.
    if (isSystemError(error)) throw storageFailure(error);
    const keptAs = `${path}.corrupt-${now().toISOString().replaceAll(':', '-')}`;
    try {
      renameSync(path, keptAs);
    } catch (refusal) {
      throw storageFailure(refusal);
    }
    onCorrupt(keptAs);
    return empty;
  }
}
