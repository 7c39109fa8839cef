import type { QueryClient } from '@tanstack/react-query';
import type { SyncProgress } from '../../shared/sync/sync-run.ts';
import { inventoriesQuery } from '../inventories/queries.ts';
import { paced } from './paced.ts';

/** Shortest time between two updates: each sync reports four times a second, and many run one after another. */
const intervalMs = 250;

/** Shows the progress of syncs in the list of inventories, that of several syncs together. */
export class ShownProgress {
  readonly #client: QueryClient;
  #pending = new Map<string, SyncProgress>();
  readonly #run = paced(() => this.#show(), intervalMs);

  constructor(client: QueryClient) {
    this.#client = client;
  }

  report(progress: SyncProgress): void {
    this.#pending.set(progress.inventoryId, progress);
    this.#run();
  }

  /** The sync may have ended: what is pending would show it as running. */
  forget(inventoryId: string): void {
    this.#pending.delete(inventoryId);
  }

  #show(): Promise<void> {
    const pending = this.#pending;
    this.#pending = new Map();
    this.#client.setQueryData(inventoriesQuery.queryKey, (known) =>
      known?.map((inventory) => {
        const progress = pending.get(inventory.id);
        return progress === undefined ? inventory : { ...inventory, progress };
      }),
    );
    return Promise.resolve();
  }
}
