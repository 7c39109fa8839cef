import { AppError } from '../../shared/bridge/errors.ts';
import type { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import type { RemovedEntry } from '../vault/documents-with-secrets.ts';

type RemovedApp = RemovedEntry<PlakarApp>;

/** As many as the window can undo. */
const undoableRemovals = 20;

/** The last apps that were removed, for undo: in memory, and without their secrets in plain text. */
export class RemovedApps {
  readonly #newId: () => string;
  /** The oldest first. */
  readonly #removed = new Map<string, RemovedApp>();

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** Returns an undo id. */
  remember(removed: RemovedApp): string {
    const undoId = this.#newId();
    this.#removed.set(undoId, removed);
    const [oldest] = this.#removed.keys();
    if (this.#removed.size > undoableRemovals && oldest) this.forget(oldest);
    return undoId;
  }

  /** Throws `plakarApp.notUndoable`. */
  get(undoId: string): RemovedApp {
    const removed = this.#removed.get(undoId);
    if (!removed) throw new AppError('plakarApp.notUndoable');
    return removed;
  }

  forget(undoId: string): void {
    this.#removed.delete(undoId);
  }

  forgetOf(inventoryId: string): void {
    for (const [undoId, { entry }] of this.#removed) {
      if (entry.inventoryId === inventoryId) this.forget(undoId);
    }
  }
}
