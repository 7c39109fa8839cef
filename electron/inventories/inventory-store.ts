import { AppError } from '../../shared/bridge/errors.ts';
import type { ChangeRecord } from '../../shared/coverage/changes.ts';
import type { HistoryPoint } from '../../shared/coverage/coverage-history.ts';
import type { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { Notice } from '../../shared/bridge/notice.ts';
import type { SnapshotLink } from '../../shared/restore-points/snapshot-link.ts';
import type { SyncRun } from '../../shared/sync/sync-run.ts';
import type { Document } from '../storage/document.ts';
import type { FileContent } from '../storage/json-file.ts';
import type { Raws } from '../storage/snapshot-file.ts';
import type { SnapshotStore } from '../storage/snapshot-store.ts';
import { Serial } from '../storage/serial.ts';
import { noticeOfFile } from '../storage/file-notices.ts';

/** Everything that is known about one inventory, held in memory. */
export interface InventoryEntry {
  readonly inventory: Inventory;
  readonly snapshot: InventorySnapshot | null;
  /** Excluded manually. `ExclusionStore` adds what rules exclude. */
  readonly excluded: ReadonlySet<string>;
  /** Exceptions: included manually although an exclusion rule matches. */
  readonly included: ReadonlySet<string>;
  /** The user's statements which instance a snapshot belongs to. */
  readonly links: readonly SnapshotLink[];
  readonly lastRun: SyncRun | null;
  /** Its coverage history, oldest first. */
  readonly history: readonly HistoryPoint[];
  /** What the last sync changed; null: no sync has recorded changes yet. */
  readonly changes: ChangeRecord | null;
}

/** The user's decisions on single resources of an inventory. */
export type ManualDecisions = Pick<InventoryEntry, 'excluded' | 'included'>;

const nothingDecided = { excluded: new Set<string>(), included: new Set<string>(), links: [] };
const nothingKnown = { snapshot: null, lastRun: null, history: [], changes: null };

/** A name in the form that no two inventories may share. */
export function comparableName({ name }: Pick<Inventory, 'name'>): string {
  return name.trim().toLocaleLowerCase();
}

interface InventoryStorePorts {
  document: Document<Inventory[]>;
  snapshots: SnapshotStore;
  newId: () => string;
  raiseNotice: (notice: Notice) => void;
}

/**
 * Owns the inventories and what is known about them. A change is written to the disk before it shows, so that the
 * window and a restart agree, except where a method says otherwise.
 */
export class InventoryStore {
  readonly #ports: InventoryStorePorts;
  readonly #entries = new Map<string, InventoryEntry>();
  /** Files that could not be read and must not be overwritten, as `inventory id/what`. */
  readonly #unreadable = new Set<string>();
  /** Changes of exclusions run in sequence: each begins with the result of the one before. */
  readonly #exclusions = new Serial();
  /** A history that is being written must not reappear after its inventory is deleted. */
  readonly #records = new Serial();

  constructor(ports: InventoryStorePorts) {
    this.#ports = ports;
  }

  /** Reads everything from the disk. A damaged file is set aside with a notice; the rest is loaded. */
  async load(): Promise<void> {
    const inventories = this.#ports.document.read();
    const entries = await Promise.all(inventories.map((inventory) => this.#loadEntry(inventory)));
    for (const entry of entries) this.#entries.set(entry.inventory.id, entry);
  }

  list(): InventoryEntry[] {
    return [...this.#entries.values()];
  }

  get(inventoryId: string): InventoryEntry {
    const entry = this.#entries.get(inventoryId);
    if (!entry) throw new AppError('inventory.notFound');
    return entry;
  }

  /** Adds an inventory, or replaces the one of the same id. Throws `inventory.nameTaken`. */
  put(inventory: Inventory): void {
    this.assertNameIsFree(inventory.name, inventory.id);
    const others = this.#ports.document.read().filter(({ id }) => id !== inventory.id);
    const all = [...others, inventory];
    this.#ports.document.write(all.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)));
    const known = this.#entries.get(inventory.id);
    this.#entries.set(
      inventory.id,
      known ? { ...known, inventory } : { inventory, ...nothingDecided, ...nothingKnown },
    );
  }

  /** Adds an inventory that may have data on the disk, such as after its settings were lost. */
  async adopt(inventory: Inventory): Promise<void> {
    this.put(inventory);
    const entry = await this.#loadEntry(inventory);
    this.#replace(inventory.id, { ...entry, inventory: this.get(inventory.id).inventory });
  }

  assertNameIsFree(name: string, ownId: string | null): void {
    const wanted = comparableName({ name });
    const isTaken = this.list().some(
      ({ inventory }) => inventory.id !== ownId && comparableName(inventory) === wanted,
    );
    if (isTaken) throw new AppError('inventory.nameTaken');
  }

  /** Deletes an inventory and what was discovered. Its keys must be removed before. Throws `inventory.notFound`. */
  async delete(inventoryId: string): Promise<void> {
    this.get(inventoryId);
    const rest = this.#ports.document.read().filter(({ id }) => id !== inventoryId);
    this.#ports.document.write(rest);
    this.#entries.delete(inventoryId);
    await this.#records.run(() => this.#ports.snapshots.delete(inventoryId));
  }

  /** Saves the user's decisions on single resources. `change` receives the earlier ones. */
  decide(inventoryId: string, change: (entry: InventoryEntry) => ManualDecisions): Promise<void> {
    return this.#exclusions.run(async () => {
      this.#assertReadable(inventoryId, 'excluded');
      const { excluded, included } = change(this.get(inventoryId));
      await this.#ports.snapshots.saveDecisions(inventoryId, {
        excluded: [...excluded],
        included: [...included],
      });
      this.#replace(inventoryId, { excluded, included });
    });
  }

  /** Saves which instances snapshots belong to. `change` receives what is known, and the earlier links. */
  saveLinks(inventoryId: string, change: (entry: InventoryEntry) => SnapshotLink[]): Promise<void> {
    return this.#records.run(async () => {
      this.#assertReadable(inventoryId, 'links');
      const links = change(this.get(inventoryId));
      await this.#ports.snapshots.saveLinks(inventoryId, links);
      this.#replace(inventoryId, { links });
    });
  }

  /** Saves what a sync found. `raws`: the provider's objects that it read, by URN. */
  async saveSnapshot(snapshot: InventorySnapshot, raws: ReadonlyMap<string, string>) {
    this.get(snapshot.inventoryId);
    this.#assertReadable(snapshot.inventoryId, 'snapshot');
    await this.#ports.snapshots.save(snapshot, raws);
    this.#replace(snapshot.inventoryId, { snapshot });
  }

  /** Saves how a sync ended. It shows even if it cannot be written: a full disk may be why it failed. */
  async saveLastRun(run: SyncRun): Promise<void> {
    this.#replace(run.inventoryId, { lastRun: run });
    await this.#ports.snapshots.saveLastRun(run);
  }

  /** Saves the coverage history. It shows even if it cannot be written. */
  saveHistory(inventoryId: string, history: readonly HistoryPoint[]): Promise<void> {
    return this.#records.run(async () => {
      if (!this.#isDiscovered(inventoryId)) return;
      this.#replace(inventoryId, { history });
      this.#assertReadable(inventoryId, 'history');
      await this.#ports.snapshots.saveHistory(inventoryId, history);
    });
  }

  /** Saves what a sync changed. It shows even if it cannot be written. */
  saveChanges(inventoryId: string, changes: ChangeRecord): Promise<void> {
    return this.#records.run(async () => {
      if (!this.#isDiscovered(inventoryId)) return;
      this.#replace(inventoryId, { changes });
      this.#assertReadable(inventoryId, 'changes');
      await this.#ports.snapshots.saveChanges(inventoryId, changes);
    });
  }

  /** Drops what was discovered, because the inventory now belongs to another account. */
  async forgetDiscovery(inventoryId: string): Promise<void> {
    this.#replace(inventoryId, nothingKnown);
    await this.#records.run(() => this.#ports.snapshots.forgetDiscovery(inventoryId));
  }

  readRaw(inventoryId: string, urn: string): Promise<string | null> {
    return this.#ports.snapshots.readRaw(inventoryId, urn);
  }

  /** For reading many of them; the caller must close it. null if they cannot be read. */
  openRaws(inventoryId: string): Promise<Raws | null> {
    return this.#ports.snapshots.openRaws(inventoryId);
  }

  /** False once the inventory is deleted or belongs to another account. */
  #isDiscovered(inventoryId: string): boolean {
    const entry = this.#entries.get(inventoryId);
    return entry !== undefined && entry.snapshot !== null;
  }

  #replace(inventoryId: string, change: Partial<InventoryEntry>): void {
    const entry = this.#entries.get(inventoryId);
    // Deleted while its sync was ending.
    if (!entry) return;
    this.#entries.set(inventoryId, { ...entry, ...change });
  }

  #assertReadable(inventoryId: string, what: string): void {
    if (this.#unreadable.has(`${inventoryId}/${what}`)) throw new AppError('storage.unwritable');
  }

  async #loadEntry(inventory: Inventory): Promise<InventoryEntry> {
    const { snapshots } = this.#ports;
    const [snapshot, decisions, links, lastRun, history, changes] = await Promise.all([
      this.#orNotice(inventory, 'snapshot', snapshots.load(inventory.id)),
      this.#orNotice(inventory, 'excluded', snapshots.loadDecisions(inventory.id)),
      this.#orNotice(inventory, 'links', snapshots.loadLinks(inventory.id)),
      this.#orNotice(inventory, 'last-run', snapshots.loadLastRun(inventory.id)),
      this.#orNotice(inventory, 'history', snapshots.loadHistory(inventory.id)),
      this.#orNotice(inventory, 'changes', snapshots.loadChanges(inventory.id)),
    ]);
    return {
      inventory,
      snapshot,
      excluded: new Set(decisions?.excluded),
      included: new Set(decisions?.included),
      links: links ?? [],
      lastRun,
      history: history ?? [],
      changes,
    };
  }

  async #orNotice<Value>(
    inventory: Inventory,
    what: string,
    loading: Promise<FileContent<Value>>,
  ): Promise<Value | null> {
    const content = await loading;
    if (content.kind === 'read') return content.value;
    if (content.kind === 'none') return null;
    if (content.kind === 'unreadable') this.#unreadable.add(`${inventory.id}/${what}`);
    const { raiseNotice, newId } = this.#ports;
    raiseNotice(noticeOfFile(content, { id: newId(), subject: inventory.name }));
    return null;
  }
}
