import { compareInParts, type CoveredPicture, lossesAfter } from './rules/changes.ts';
import { changesOfReading, firstPoint } from './rules/recorded.ts';
import { countStatuses } from '../../shared/coverage/rules/covered-columns.ts';
import { type CoveredResource } from '../../shared/coverage/rules/coverage.ts';
import { appendPoint, downsample } from '../../shared/coverage/rules/coverage-history.ts';
import type { ChangeRecord } from '../../shared/coverage/changes.ts';
import type { HistoryPoint } from '../../shared/coverage/coverage-history.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { SyncRun } from '../../shared/sync/sync-run.ts';
import { turns } from '../turns.ts';
import { Serial } from '../storage/serial.ts';
import type { CoveredInventories, SourcePoints } from './covered-inventories.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { projectNamesOf } from '../inventories/inventory-views.ts';

interface CoverageRecorderPorts {
  store: InventoryStore;
  coverage: CoveredInventories;
  policy: () => CoveragePolicy;
  now: () => Date;
  onRecorded: (inventoryId: string) => void;
  /** Logs a bug. A full disk shows in what could not be saved. */
  reportFailure: (error: unknown) => void;
}

/**
 * Records coverage: after each sync the changes and the counts; between syncs, what a decision or another source's
 * reading changed. `SyncRunner` saves through it.
 */
export class CoverageRecorder {
  readonly #ports: CoverageRecorderPorts;
  readonly #serial = new Serial();
  /** By inventory: what the restore point sources showed when protection was last compared. */
  readonly #compared = new Map<string, SourcePoints>();
  readonly #unsaved = new Set<string>();
  /** Inventories whose change is not recorded yet. */
  readonly #waiting = new Set<string>();

  constructor(ports: CoverageRecorderPorts) {
    this.#ports = ports;
  }

  /** Remembers what the sources show, so that the first change is noticed. Call after the store is loaded. */
  start(): void {
    const { store, coverage } = this.#ports;
    for (const entry of store.list()) {
      this.#compared.set(entry.inventory.id, coverage.sourcePointsOf(entry));
    }
  }

  get(inventoryId: string): InventoryEntry {
    return this.#ports.store.get(inventoryId);
  }

  /** Saves what a sync found, then what it changed. A failure of the second is not a failure of the sync. */
  async saveSnapshot(snapshot: InventorySnapshot, raws: ReadonlyMap<string, string>) {
    const { store, coverage, reportFailure } = this.#ports;
    const previous = store.get(snapshot.inventoryId);
    // Before anything can ask for it, which would compute it without a pause.
    await coverage.prepare({ ...previous, snapshot }).catch(reportFailure);
    await store.saveSnapshot(snapshot, raws);
    await this.#safely(() => this.#recordSync(previous));
  }

  saveLastRun(run: SyncRun): Promise<void> {
    return this.#ports.store.saveLastRun(run);
  }

  /** Call when anything but a sync may have changed coverage; null: of every inventory. */
  noticeChange(inventoryId: string | null): void {
    const all = this.#ports.store.list().map(({ inventory }) => inventory.id);
    const ids = inventoryId === null ? all : [inventoryId];
    const isWaited = ids.every((id) => this.#waiting.has(id));
    for (const id of ids) this.#waiting.add(id);
    if (!isWaited) void this.#safely(() => this.#recordWaiting());
  }

  /** Resolves when every noticed change is recorded. */
  settled(): Promise<void> {
    return this.#serial.run(async () => {});
  }

  /** Whether the history on the disk is the one that shows. */
  isSaved(inventoryId: string): boolean {
    return !this.#unsaved.has(inventoryId);
  }

  /** Records that the user has seen the losses of protection. */
  async acknowledge(inventoryId: string): Promise<void> {
    await this.#serial.run(async () => {
      const { changes } = this.get(inventoryId);
      if (changes === null || changes.isSeen) return;
      await this.#ports.store.saveChanges(inventoryId, { ...changes, isSeen: true });
    });
    this.#ports.onRecorded(inventoryId);
  }

  async #safely(work: () => Promise<void>): Promise<void> {
    try {
      await this.#serial.run(work);
    } catch (error) {
      this.#ports.reportFailure(error);
    }
  }

  async #recordSync(previous: InventoryEntry): Promise<void> {
    const { coverage } = this.#ports;
    const { id } = previous.inventory;
    const entry = this.get(id);
    const after = pictureOf(entry, coverage.of(entry));
    const outside = coverage.sourcePointsOf(entry);
    const before = await this.#before({ ...entry, snapshot: previous.snapshot });
    const changes = await this.#changesOfSync(previous, before, after);
    if (!this.#isStill(entry)) return;
    const points = before === null ? [] : firstPoint(previous, before, this.#ports.policy());
    const point = this.#pointOf(after, entry.snapshot?.syncedAt ?? changes.comparedAt, 'sync');
    this.#compared.set(id, outside);
    await this.#saveChanges(id, changes);
    await this.#saveHistory(id, [...points, ...entry.history], point);
    this.#ports.onRecorded(id);
  }

  /** Whether an inventory has neither been deleted nor become another account's. */
  #isStill({ inventory: { id }, snapshot }: InventoryEntry): boolean {
    return this.#entryOf(id)?.snapshot === snapshot;
  }

  #entryOf(id: string): InventoryEntry | undefined {
    return this.#ports.store.list().find(({ inventory }) => inventory.id === id);
  }

  /** The resources of an entry as they were last compared; null: there is no snapshot yet. */
  async #before(entry: InventoryEntry): Promise<readonly CoveredResource[] | null> {
    const { coverage } = this.#ports;
    if (entry.snapshot === null) return null;
    const present = coverage.sourcePointsOf(entry);
    const compared = this.#compared.get(entry.inventory.id) ?? present;
    const outside = withoutRemoved(compared, present);
    const comparedAt = entry.changes?.comparedAt ?? entry.snapshot.syncedAt;
    return coverage.at(entry, { now: new Date(comparedAt), outside });
  }

  async #changesOfSync(
    previous: InventoryEntry,
    before: readonly CoveredResource[] | null,
    after: CoveredPicture & { at: string },
  ): Promise<ChangeRecord> {
    const comparedAt = this.#ports.now().toISOString();
    const { resources } = after;
    const lossesWith = (lost: readonly string[]) =>
      lossesAfter(previous.changes, lost, { resources, at: comparedAt });
    if (before === null || previous.snapshot === null) {
      // The snapshot may have been damaged: losses that the user has not seen stay.
      return { comparedAt, changes: null, ...lossesWith([]) };
    }
    const { lost, ...changes } = await turns.run(
      compareInParts(pictureOf(previous, before), after),
    );
    const since = previous.snapshot.syncedAt;
    return { comparedAt, changes: { since, at: after.at, ...changes }, ...lossesWith(lost) };
  }

  async #recordWaiting(): Promise<void> {
    const at = this.#ports.now().toISOString();
    const ids = [...this.#waiting];
    this.#waiting.clear();
    for (const id of ids) {
      const entry = this.#entryOf(id);
      if (entry?.snapshot) await this.#recordDecision(entry, at);
    }
  }

  async #recordDecision(entry: InventoryEntry, at: string): Promise<void> {
    const { coverage } = this.#ports;
    const { id } = entry.inventory;
    const after = pictureOf(entry, coverage.of(entry));
    const outside = coverage.sourcePointsOf(entry);
    const compared = this.#compared.get(id);
    const isOtherReading = compared !== undefined && compared !== outside;
    const before = isOtherReading ? await this.#before(entry) : null;
    if (!this.#isStill(entry)) return;
    this.#compared.set(id, outside);
    if (before !== null) await this.#saveChanges(id, changesOfReading(entry, before, after, at));
    const point = this.#pointOf(after, at, 'decision');
    const isNew = await this.#saveHistory(id, entry.history, point);
    if (isNew || before !== null) this.#ports.onRecorded(id);
  }

  #pointOf({ resources }: CoveredPicture, at: string, cause: HistoryPoint['cause']): HistoryPoint {
    return { at, counts: countStatuses(resources), policy: this.#ports.policy(), cause };
  }

  async #saveChanges(inventoryId: string, record: ChangeRecord): Promise<void> {
    try {
      await this.#ports.store.saveChanges(inventoryId, record);
    } catch (error) {
      // The history must still be written.
      this.#ports.reportFailure(error);
    }
  }

  /** Returns whether anything was written. */
  async #saveHistory(
    inventoryId: string,
    history: readonly HistoryPoint[],
    point: HistoryPoint,
  ): Promise<boolean> {
    const appended = appendPoint(history, point);
    if (appended === history && this.isSaved(inventoryId)) return false;
    this.#unsaved.add(inventoryId);
    const points = downsample(appended, this.#ports.now());
    await this.#ports.store.saveHistory(inventoryId, points);
    this.#unsaved.delete(inventoryId);
    return true;
  }
}

function pictureOf(
  { snapshot }: InventoryEntry,
  resources: readonly CoveredResource[],
): CoveredPicture & { at: string } {
  return { resources, projectNames: projectNamesOf(snapshot), at: snapshot?.syncedAt ?? '' };
}

/** What the sources that still exist showed: removing a source is not a loss of protection. */
function withoutRemoved(compared: SourcePoints, present: SourcePoints): SourcePoints {
  const ids = new Set(present.states.map(({ id }) => id));
  if (compared.states.every(({ id }) => ids.has(id))) return compared;
  return {
    points: compared.points.filter(({ sourceId }) => ids.has(sourceId ?? '')),
    states: compared.states.filter(({ id }) => ids.has(id)),
  };
}
