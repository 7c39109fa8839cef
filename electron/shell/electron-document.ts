import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import type { z } from 'zod';
import type { Document } from '../storage/document.ts';
import { isSystemError, storageFailure } from '../storage/storage-failure.ts';

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

/** A document in an electron-store file: written atomically, readable by its owner only. */
export function electronDocument<Value>(options: Options<Value>): Document<Value> {
  const { folder, name, schema, empty, onCorrupt, now } = options;
  const path = join(folder, `${name}.json`);
  const create = () => new Store({ cwd: folder, name, configFileMode: 0o600 });
  let store: Store;
  let value: Value;
  try {
    store = create();
    value = store.has('value') ? schema.parse(store.get('value')) : empty;
  } catch (error) {
    // A file that the system does not let us read may be whole: starting empty would write over it.
    if (isSystemError(error) || !existsSync(path)) throw storageFailure(error);
    const keptAs = `${path}.corrupt-${now().toISOString().replaceAll(':', '-')}`;
    renameSync(path, keptAs);
    onCorrupt(keptAs);
    store = create();
    value = empty;
  }
  return {
    read: () => value,
    write: (next) => {
      try {
        store.set('value', next);
      } catch (error) {
        throw storageFailure(error);
      }
      value = next;
    },
  };
}
