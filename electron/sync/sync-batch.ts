import type { SyncBatch } from '../../shared/sync/automatic-sync.ts';

/** Counts the syncs that the user started together. */
export class SyncBatchCount {
  readonly #onChanged: () => void;
  readonly #open = new Set<string>();
  #total = 0;

  constructor(onChanged: () => void) {
    this.#onChanged = onChanged;
  }

  /** Starts counting, or adds inventories to what is being counted. */
  add(inventoryIds: readonly string[]): void {
    const done = this.#open.size === 0 ? 0 : this.#total - this.#open.size;
    for (const id of inventoryIds) this.#open.add(id);
    this.#total = done + this.#open.size;
    this.#onChanged();
  }

  /** The sync of an inventory has ended, or cannot start. */
  end(inventoryId: string): void {
    if (this.#open.delete(inventoryId)) this.#onChanged();
  }

  /** null: no such sync is running or waiting. */
  read(): SyncBatch | null {
    const open = this.#open.size;
    return open === 0 ? null : { total: this.#total, done: this.#total - open };
  }
}
