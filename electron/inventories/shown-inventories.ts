import { isOtherAccount } from '../../shared/accounts/rules/account.ts';
import type { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { InventoryEntry, InventoryStore } from './inventory-store.ts';

/** What a first sync has read so far. */
export interface FirstFindings {
  snapshot: InventorySnapshot;
  /** The provider's objects, by URN. */
  raws: ReadonlyMap<string, string>;
}

/** An entry whose snapshot may be what a first sync has read so far. */
export interface ShownEntry extends InventoryEntry {
  /** Nothing can be concluded from what such a snapshot does not have. */
  readonly isProvisional?: boolean;
}

/**
 * The inventories for browsing: before a first sync has ended, with what it has read so far. This is only in memory,
 * and in no count, history, report or file.
 */
export class ShownInventories {
  readonly #store: Pick<InventoryStore, 'list' | 'get'>;
  readonly #onFound: (inventoryId: string) => void;
  readonly #findings = new Map<string, FirstFindings & { of: Inventory }>();

  /** `onFound` is called when a first sync shows more. */
  constructor(store: Pick<InventoryStore, 'list' | 'get'>, onFound: (inventoryId: string) => void) {
    this.#store = store;
    this.#onFound = onFound;
  }

  list(): ShownEntry[] {
    return this.#store.list().map((entry) => this.#shown(entry));
  }

  /** Throws `inventory.notFound`. */
  get(inventoryId: string): ShownEntry {
    return this.#shown(this.#store.get(inventoryId));
  }

  /** What the first sync of an inventory has read so far; null: nothing, or it has ended. */
  findingsOf(inventoryId: string): FirstFindings | null {
    return this.#findings.get(inventoryId) ?? null;
  }

  show(inventory: Inventory, findings: FirstFindings): void {
    this.#findings.set(inventory.id, { ...findings, of: inventory });
    this.#onFound(inventory.id);
  }

  forget(inventoryId: string): void {
    this.#findings.delete(inventoryId);
  }

  #shown(entry: InventoryEntry): ShownEntry {
    const { inventory } = entry;
    const findings = this.#findings.get(inventory.id);
    if (entry.snapshot !== null || findings === undefined) return entry;
    // The user may have entered the keys of another account.
    if (isOtherAccount(inventory, findings.of)) return entry;
    return { ...entry, snapshot: findings.snapshot, isProvisional: true };
  }
}
