import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';
import type { ListedResource, ListedSnapshot } from './shapes.ts';

/** The apps that resources name: the resource of each source app, and the ids of the stores. */
export class NamedApps {
  readonly storeIds = new Set<string>();
  readonly #urns = new Map<string, string | null>();
  readonly #compute = new Set<string>();

  constructor(resources: readonly ListedResource[]) {
    for (const { urn, isCompute, apps } of resources) {
      if (isCompute) this.#compute.add(urn);
      for (const { id, isStore } of apps) {
        if (isStore) this.storeIds.add(id);
        // An app of two resources is assigned to neither.
        else this.#urns.set(id, (this.#urns.get(id) ?? urn) === urn ? urn : null);
      }
    }
  }

  get sourceIds(): string[] {
    return [...this.#urns.keys()];
  }

  urnOf(appId: string): string | null {
    return this.#urns.get(appId) ?? null;
  }

  isOfInstance({ resourceUrn }: BackupSnapshot): boolean {
    return resourceUrn !== null && this.#compute.has(resourceUrn);
  }
}

interface Found {
  snapshot: BackupSnapshot;
  storeIds: Set<string>;
}

/** The snapshots of several lists without duplicates, each with the stores that contain it. */
export class FoundSnapshots {
  readonly #found = new Map<string, Found>();

  /** `storeId`: the store that was listed; null: a list of an app's snapshots, which names their stores. */
  add(listed: readonly ListedSnapshot[], storeId: string | null): void {
    for (const { snapshot, storeIds } of listed) {
      // An app's snapshot without a copy in any store cannot be restored.
      if (storeId === null && storeIds?.length === 0) continue;
      const known = this.#found.get(snapshot.id);
      const stores = known?.storeIds ?? new Set<string>();
      for (const id of storeId === null ? (storeIds ?? []) : [storeId]) stores.add(id);
      const isTaken = known === undefined || known.snapshot.resourceUrn === null;
      this.#found.set(snapshot.id, {
        snapshot: isTaken ? snapshot : known.snapshot,
        storeIds: stores,
      });
    }
  }

  /** Adds what only headers contain: above all the type, without which an origin means little. */
  describe(headers: readonly BackupSnapshot[]): void {
    for (const header of headers) {
      const found = this.#found.get(header.id);
      if (found === undefined || header.type === null) continue;
      const { resourceUrn, dataset, sizeBytes, itemCount } = found.snapshot;
      found.snapshot = {
        ...header,
        resourceUrn,
        dataset: dataset === '' ? header.dataset : dataset,
        sizeBytes: sizeBytes ?? header.sizeBytes,
        itemCount: itemCount ?? header.itemCount,
      };
    }
  }

  get storeIds(): string[] {
    return [...new Set([...this.#found.values()].flatMap(({ storeIds }) => [...storeIds]))];
  }

  /** Returns the stores of the snapshots that match. */
  storesWith(isWanted: (snapshot: BackupSnapshot) => boolean): string[] {
    const wanted = [...this.#found.values()].filter(({ snapshot }) => isWanted(snapshot));
    return [...new Set(wanted.flatMap(({ storeIds }) => [...storeIds]))];
  }

  storeOf({ id }: BackupSnapshot): string | null {
    return [...(this.#found.get(id)?.storeIds ?? [])][0] ?? null;
  }

  all(): BackupSnapshot[] {
    return [...this.#found.values()].map(({ snapshot }) => snapshot);
  }
}
