import type { Document } from '../storage/document.ts';

/** A document that is never written to a disk. */
export function memoryDocument<Value>(initial: Value): Document<Value> {
  let value = initial;
  return {
    read: () => value,
    write: (next) => {
      value = next;
    },
  };
}
