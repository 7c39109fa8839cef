import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from './document.ts';
import { renameDamagedFile } from './rename-damaged-file.ts';
import { isSystemError, storageFailure } from './storage-failure.ts';
import { writeWholeNow } from './write-whole.ts';

interface StoreOptions {
  cwd: string;
  /** electron-store's option for the file name without `.json`; Conf's is `configName`. */
  name: string;
  configName: string;
  configFileMode: number;
  deserialize: (text: string) => Record<string, unknown>;
}

interface Store {
  /** The whole content: reading it reads the file, assigning it writes the file. */
  store: Record<string, unknown>;
  readonly path: string;
}

/** electron-store; or Conf, which it extends, without Electron. */
export type StoreClass = new (options: StoreOptions) => Store;

export interface DocumentOptions<Value> {
  folder: string;
  /** File name without `.json`. */
  name: string;
  schema: z.ZodType<Value>;
  empty: Value;
  /** Called after a damaged file was moved to `movedTo`. */
  onCorrupt: (movedTo: string) => void;
  now: () => Date;
}

const fileMode = 0o600;
const Content = z.object({ value: z.unknown().optional() });

/**
 * Opens a document in a file: read once, written completely or not at all, readable only by its owner. Throws
 * `storage.unwritable` when the system refuses to read it.
 */
export function openDocument<Value>(
  Store: StoreClass,
  options: DocumentOptions<Value>,
): Document<Value> {
  const { folder } = options;
  const opened = open(Store, options);
  let value = opened.value;
  return {
    read: () => value,
    write: (next) => {
      try {
        makeFolder(folder);
        opened.store.store = { value: next };
      } catch (error) {
        throw storageFailure(error);
      }
      value = next;
    },
  };
}

function open<Value>(
  Store: StoreClass,
  options: DocumentOptions<Value>,
): { store: Store; value: Value } {
  const { folder, name, schema, empty, onCorrupt, now } = options;
  try {
    makeFolder(folder);
    const store = openStore(Store, folder, name);
    const { value } = store.store;
    return { store, value: value === undefined ? empty : schema.parse(value) };
  } catch (error) {
    // A file that the system refuses to read may be intact: starting empty would overwrite it.
    if (isSystemError(error)) throw storageFailure(error);
    // Not with the store's `clearInvalidConfig`, which would lose the file's content.
    try {
      onCorrupt(renameDamagedFile(join(folder, `${name}.json`), now()));
    } catch (refusal) {
      throw storageFailure(refusal);
    }
    return { store: openStore(Store, folder, name), value: empty };
  }
}

function openStore(Store: StoreClass, folder: string, name: string): Store {
  const store = new Store({
    cwd: folder,
    name,
    configName: name,
    configFileMode: fileMode,
    deserialize: (text) => Content.parse(JSON.parse(text)),
  });
  /*
   * On a disk that fills up, Conf's own writer (15.0.2) replaces a good file with a truncated one, because `atomically`
   * does not check how much was written. With SNAP in the environment, as in a terminal of a program from a snap, and
   * after EXDEV, Conf overwrites the good file. Tested in document-file.test.ts.
   */
  const writer = (content: unknown) =>
    writeWholeNow(store.path, JSON.stringify(content, null, '\t'), fileMode);
  Object.defineProperty(store, '_write', { value: writer });
  return store;
}

/** The store would create the folder with the system's default mode. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
