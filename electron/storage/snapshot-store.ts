import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ChangeRecord } from '../../shared/coverage/changes.ts';
import { HistoryPoint } from '../../shared/coverage/coverage-history.ts';
import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import { SnapshotLink } from '../../shared/restore-points/snapshot-link.ts';
import { SyncRun } from '../../shared/sync/sync-run.ts';
import type { FileContent } from './json-file.ts';
import { damaged, isAbsent, readJsonFile, writeJsonFile } from './json-file.ts';
import type { Raws, StoredSnapshot } from './snapshot-file.ts';
import { openRaws, readSnapshot, writeSnapshot } from './snapshot-file.ts';
import { isSystemError, storageFailure } from './storage-failure.ts';

/** The user's decisions on single resources. */
const ManualDecisions = z.object({ excluded: z.array(z.string()), included: z.array(z.string()) });
type ManualDecisions = z.infer<typeof ManualDecisions>;
const discovered = ['snapshot.jsonl', 'last-run.json', 'history.json', 'changes.json'];
/** Earlier versions stored the counts as `figure`. */
const StoredPoint = z.preprocess(
  (point) =>
    typeof point === 'object' && point !== null && 'figure' in point
      ? { ...point, counts: point.figure }
      : point,
  HistoryPoint,
);
const HistoryPoints = z.array(StoredPoint);
const SnapshotLinks = z.array(SnapshotLink);

/**
 * Stores, in one folder per inventory: the last snapshot, the result and the changes of the last sync, the coverage
 * history, the manual exclusions and the snapshot links. Decisions are in separate files, so that losing discovered
 * data, which can be read again, never loses a decision.
 */
export class SnapshotStore {
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #stored = new Map<string, StoredSnapshot>();

  /** `folder` contains one folder per inventory id; ids are UUIDs, so they are safe as names. */
  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  async load(inventoryId: string): Promise<FileContent<InventorySnapshot>> {
    const path = this.#path(inventoryId, 'snapshot.jsonl');
    try {
      const stored = await readSnapshot(path);
      this.#stored.set(inventoryId, stored);
      return { kind: 'read', value: stored.snapshot };
    } catch (error) {
      if (isAbsent(error)) return { kind: 'none' };
      if (isSystemError(error)) return { kind: 'unreadable', path };
      return damaged(path, this.#now());
    }
  }

  /** `freshRaws`: the provider's objects that this sync read; the others are copied from the old file. */
  async save(snapshot: InventorySnapshot, freshRaws: ReadonlyMap<string, string>): Promise<void> {
    const { inventoryId } = snapshot;
    const path = this.#path(inventoryId, 'snapshot.jsonl');
    const known = this.#stored.get(inventoryId);
    // Opened once: a large account may have many to copy.
    const old = known ? await openRaws(path, known).catch(() => null) : null;
    try {
      await mkdir(join(this.#folder, inventoryId), { recursive: true, mode: 0o700 });
      const stored = await writeSnapshot(
        path,
        snapshot,
        (urn) => freshRaws.get(urn) ?? old?.read(urn) ?? null,
      );
      this.#stored.set(inventoryId, stored);
    } catch (error) {
      throw storageFailure(error);
    } finally {
      await old?.close();
    }
  }

  /** Returns the provider's object of a resource as JSON text; null if it cannot be read. */
  async readRaw(inventoryId: string, urn: string): Promise<string | null> {
    const raws = await this.openRaws(inventoryId);
    try {
      return (await raws?.read(urn)) ?? null;
    } catch {
      return null;
    } finally {
      await raws?.close();
    }
  }

  /** Opens the provider's objects of an inventory, to read many; null if that fails. */
  async openRaws(inventoryId: string): Promise<Raws | null> {
    const stored = this.#stored.get(inventoryId);
    if (!stored) return null;
    return openRaws(this.#path(inventoryId, 'snapshot.jsonl'), stored).catch(() => null);
  }

  loadDecisions(inventoryId: string): Promise<FileContent<ManualDecisions>> {
    return readJsonFile(this.#path(inventoryId, 'excluded.json'), ManualDecisions, this.#now);
  }

  saveDecisions(inventoryId: string, decisions: ManualDecisions): Promise<void> {
    return writeJsonFile(this.#path(inventoryId, 'excluded.json'), decisions);
  }

  loadLinks(inventoryId: string): Promise<FileContent<SnapshotLink[]>> {
    return readJsonFile(this.#path(inventoryId, 'links.json'), SnapshotLinks, this.#now);
  }

  saveLinks(inventoryId: string, links: readonly SnapshotLink[]): Promise<void> {
    return writeJsonFile(this.#path(inventoryId, 'links.json'), links);
  }

  loadLastRun(inventoryId: string): Promise<FileContent<SyncRun>> {
    return readJsonFile(this.#path(inventoryId, 'last-run.json'), SyncRun, this.#now);
  }

  saveLastRun(run: SyncRun): Promise<void> {
    return writeJsonFile(this.#path(run.inventoryId, 'last-run.json'), run);
  }

  loadHistory(inventoryId: string): Promise<FileContent<HistoryPoint[]>> {
    return readJsonFile(this.#path(inventoryId, 'history.json'), HistoryPoints, this.#now);
  }

  saveHistory(inventoryId: string, points: readonly HistoryPoint[]): Promise<void> {
    return writeJsonFile(this.#path(inventoryId, 'history.json'), points);
  }

  loadChanges(inventoryId: string): Promise<FileContent<ChangeRecord>> {
    return readJsonFile(this.#path(inventoryId, 'changes.json'), ChangeRecord, this.#now);
  }

  saveChanges(inventoryId: string, record: ChangeRecord): Promise<void> {
    return writeJsonFile(this.#path(inventoryId, 'changes.json'), record);
  }

  /** Removes discovered data and its history. The user's exclusions and snapshot links stay. */
  async forgetDiscovery(inventoryId: string): Promise<void> {
    this.#stored.delete(inventoryId);
    try {
      for (const name of discovered) await rm(this.#path(inventoryId, name), { force: true });
    } catch (error) {
      throw storageFailure(error);
    }
  }

  async delete(inventoryId: string): Promise<void> {
    this.#stored.delete(inventoryId);
    try {
      await rm(join(this.#folder, inventoryId), { recursive: true, force: true });
    } catch (error) {
      throw storageFailure(error);
    }
  }

  #path(inventoryId: string, name: string): string {
    return join(this.#folder, inventoryId, name);
  }
}
