/** A small settings document that survives a restart. */
export interface Document<Value> {
  read(): Value;
  /** Throws `storage.full` or `storage.unwritable`; the old value stays in place then. */
  write(value: Value): void;
}
