import type { InvalidateQueryFilters, QueryClient, QueryKey } from '@tanstack/react-query';
import { looksLikeId } from '../../shared/bridge/ids.ts';
import { paced } from './paced.ts';

/** Shortest time between two refetches: a sync of many accounts reports dozens of changes a second. */
const intervalMs = 250;

/** Refetches queries after events, those of several events together. */
export class Refetches {
  readonly #client: QueryClient;
  /** By query key, the inventories that changed; null: any may have. */
  #asked = new Map<QueryKey, Set<string | null>>();
  readonly #run = paced(() => this.#refetch(), intervalMs);

  constructor(client: QueryClient) {
    this.#client = client;
  }

  ask(queryKeys: readonly QueryKey[], inventoryId: string | null): void {
    for (const queryKey of queryKeys) {
      const about = this.#asked.get(queryKey) ?? new Set();
      this.#asked.set(queryKey, about.add(inventoryId));
    }
    this.#run();
  }

  async #refetch(): Promise<void> {
    const asked = [...this.#asked];
    this.#asked = new Map();
    await Promise.all(
      asked.map(([queryKey, about]) =>
        refetch(this.#client, { queryKey, predicate: isAbout(about) }),
      ),
    );
  }
}

/** Whether changes can affect a query: not if it is about another inventory. */
function isAbout(about: ReadonlySet<string | null>) {
  return ({ queryKey: [, of] }: { queryKey: QueryKey }) =>
    about.has(null) || !looksLikeId(of) || about.has(of);
}

/**
 * Refetches visible queries. An answer on its way may predate the change, so it is cancelled: TanStack Query refetches
 * anyway, but waits for a query's very first answer unless it is cancelled.
 */
async function refetch(client: QueryClient, asked: InvalidateQueryFilters): Promise<void> {
  await client.cancelQueries({
    ...asked,
    predicate: (query) => query.state.data === undefined && (asked.predicate?.(query) ?? true),
  });
  await client.invalidateQueries(asked);
}
