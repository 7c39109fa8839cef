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
import { noticeOfFile } from '../storage/notice-board.ts';

/** All that is known of one inventory, held in memory. */
export interface InventoryEntry {
  readonly inventory: Inventory;
  readonly snapshot: InventorySnapshot | null;
  /** Left out of coverage by hand; see `ExclusionBook` for all that is left out. */
  readonly excluded: ReadonlySet<string>;
  /** Counted by hand although an exclusion rule matches. */
  readonly included: ReadonlySet<string>;
  /** Which instances the user says that instance snapshots are of. */
  readonly links: readonly SnapshotLink[];
  readonly lastRun: SyncRun | null;
  /** How its coverage went, oldest first. */
  readonly history: readonly HistoryPoint[];
  /** What the last sync changed; null: none ended since this is kept. */
  readonly changes: ChangeRecord | null;
}

/** What the user decided of single resources of an inventory. */
export type HandDecisions = Pick<InventoryEntry, 'excluded' | 'included'>;

const nothingDecided = { excluded: new Set<string>(), included: new Set<string>(), links: [] };
const nothingKnown = { snapshot: null, lastRun: null, history: [], changes: null };

/** What no two inventories have in common. */
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
 * The inventories and what is known of them: the one owner of that truth. Every change is on the disk
 * before it shows, so that what the window says is what a restart will say.
 */
export class InventoryStore {
  readonly #ports: InventoryStorePorts;
  readonly #entries = new Map<string, InventoryEntry>();
  /** Files that could not be read: nothing may be written over them. `inventory id/what`. */
  readonly #unreadable = new Set<string>();
  /** Changes of exclusions wait for each other: each begins from what the last one left. */
  readonly #exclusions = new Serial();
  /** What is written of a history must not come back after its inventory is gone. */
  readonly #records = new Serial();

  constructor(ports: InventoryStorePorts) {
    this.#ports = ports;
  }

  /** Reads everything from the disk. A file that is no good is set aside and told; the rest goes on. */
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

  /** Adds an inventory of which there may be something on the disk, as after its settings were lost. */
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

  /** Forgets an inventory and what was discovered. Its keys must have been removed before. */
  async delete(inventoryId: string): Promise<void> {
    this.get(inventoryId);
    const rest = this.#ports.document.read().filter(({ id }) => id !== inventoryId);
    this.#ports.document.write(rest);
    this.#entries.delete(inventoryId);
    await this.#records.run(() => this.#ports.snapshots.delete(inventoryId));
  }

  /** Keeps what the user decides of single resources; `change` is told what was decided before. */
  decide(inventoryId: string, change: (entry: InventoryEntry) => HandDecisions): Promise<void> {
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

  /** Keeps which instances snapshots are of; `change` is told what is known and was said before. */
  saveLinks(inventoryId: string, change: (entry: InventoryEntry) => SnapshotLink[]): Promise<void> {
    return this.#records.run(async () => {
      this.#assertReadable(inventoryId, 'links');
      const links = change(this.get(inventoryId));
      await this.#ports.snapshots.saveLinks(inventoryId, links);
      this.#replace(inventoryId, { links });
    });
  }

  /** Keeps what a sync found. `raws` has the provider's objects it read, by URN. */
  async saveSnapshot(snapshot: InventorySnapshot, raws: ReadonlyMap<string, string>) {
    this.get(snapshot.inventoryId);
    this.#assertReadable(snapshot.inventoryId, 'snapshot');
    await this.#ports.snapshots.save(snapshot, raws);
    this.#replace(snapshot.inventoryId, { snapshot });
  }

  /** Keeps how a sync ended. It shows even if it cannot be written: a full disk may be why it failed. */
  async saveLastRun(run: SyncRun): Promise<void> {
    this.#replace(run.inventoryId, { lastRun: run });
    await this.#ports.snapshots.saveLastRun(run);
  }

  /** Keeps the history of coverage. Like how a sync ended, it shows even if it cannot be written. */
  saveHistory(inventoryId: string, history: readonly HistoryPoint[]): Promise<void> {
    return this.#records.run(async () => {
      if (!this.#isDiscovered(inventoryId)) return;
      this.#replace(inventoryId, { history });
      this.#assertReadable(inventoryId, 'history');
      await this.#ports.snapshots.saveHistory(inventoryId, history);
    });
  }

  /** Keeps what a sync changed. It shows even if it cannot be written. */
  saveChanges(inventoryId: string, changes: ChangeRecord): Promise<void> {
    return this.#records.run(async () => {
      if (!this.#isDiscovered(inventoryId)) return;
      this.#replace(inventoryId, { changes });
      this.#assertReadable(inventoryId, 'changes');
      await this.#ports.snapshots.saveChanges(inventoryId, changes);
    });
  }

  /** Drops what was discovered, because the inventory is another account's now. */
  async forgetDiscovery(inventoryId: string): Promise<void> {
    this.#replace(inventoryId, nothingKnown);
    await this.#records.run(() => this.#ports.snapshots.forgetDiscovery(inventoryId));
  }

  readRaw(inventoryId: string, urn: string): Promise<string | null> {
    return this.#ports.snapshots.readRaw(inventoryId, urn);
  }

  /** To read many of them; whoever opens them closes them. null if they cannot be read. */
  openRaws(inventoryId: string): Promise<Raws | null> {
    return this.#ports.snapshots.openRaws(inventoryId);
  }

  /** False once it was deleted, or is another account's. */
  #isDiscovered(inventoryId: string): boolean {
    const entry = this.#entries.get(inventoryId);
    return entry !== undefined && entry.snapshot !== null;
  }

  #replace(inventoryId: string, change: Partial<InventoryEntry>): void {
    const entry = this.#entries.get(inventoryId);
    // Deleted while a sync of it was ending.
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
