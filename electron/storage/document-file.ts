import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Document } from './document.ts';
import { setAside } from './set-aside.ts';
import { isSystemError, storageFailure } from './storage-failure.ts';
import { writeWholeNow } from './write-whole.ts';

interface StoreOptions {
  cwd: string;
  /** electron-store's name for the file without `.json`; Conf's is `configName`. */
  name: string;
  configName: string;
  configFileMode: number;
  deserialize: (text: string) => Record<string, unknown>;
}

interface Store {
  /** All that the file holds: getting reads the file, setting writes it. */
  store: Record<string, unknown>;
  readonly path: string;
}

/** electron-store; or Conf, which it extends, where there is no Electron. */
export type StoreClass = new (options: StoreOptions) => Store;

export interface DocumentOptions<Value> {
  folder: string;
  /** File name without `.json`. */
  name: string;
  schema: z.ZodType<Value>;
  empty: Value;
  /** Called when the file is damaged and has been moved to `keptAs`. */
  onCorrupt: (keptAs: string) => void;
  now: () => Date;
}

const fileMode = 0o600;
const Content = z.object({ value: z.unknown().optional() });

/**
 * A document in a file: read once, written whole or not at all, readable by its owner only. Throws an
 * `AppError` (`storage.unwritable`) where the system does not let it be read.
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
    // A file that the system does not let us read may be whole: starting empty would write over it.
    if (isSystemError(error)) throw storageFailure(error);
    // Not by the store's `clearInvalidConfig`, which would lose what the file holds.
    try {
      onCorrupt(setAside(join(folder, `${name}.json`), now()));
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
   * Conf's own writer (15.0.2) puts a cut file in the place of a good one on a disk that is full half way:
   * `atomically` does not look how much was taken. With SNAP in the environment, as in a terminal of a program
   * that came as a snap, and after EXDEV, Conf writes over the good file. document-file.test.ts tries it.
   */
  const writer = (content: unknown) =>
    writeWholeNow(store.path, JSON.stringify(content, null, '\t'), fileMode);
  Object.defineProperty(store, '_write', { value: writer });
  return store;
}

/** The store would make it with the system's mode. */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
