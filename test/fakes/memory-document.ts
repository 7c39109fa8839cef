import type { Document } from '../../electron/storage/document.ts';

/** An in-memory document. `failWrites` simulates a full disk. */
export function memoryDocument<Value>(initial: Value): Document<Value> & { failWrites?: Error } {
  let value = initial;
  const document: Document<Value> & { failWrites?: Error } = {
    read: () => value,
    write: (next) => {
      if (document.failWrites) throw document.failWrites;
      value = next;
    },
  };
  return document;
}
