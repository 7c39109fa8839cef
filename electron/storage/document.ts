/** A small settings document that survives a restart. */
export interface Document<Value> {
  read(): Value;
  /** Throws an `AppError` (`storage.full`, `storage.unwritable`) and keeps the old value if it cannot. */
  write(value: Value): void;
}
