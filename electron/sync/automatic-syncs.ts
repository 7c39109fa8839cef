import { isRefused, nextSyncAt, pauseOf } from './rules/automatic-sync.ts';
import type {
  AutomaticSync,
  AutomaticSyncState,
  ComputerPause,
  InventoryPause,
} from '../../shared/sync/automatic-sync.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { SyncRun } from '../../shared/sync/sync-run.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { PowerWatch } from './power-watch.ts';
import { SyncBatchCount } from './sync-batch.ts';

interface AutomaticSyncsPorts {
  power: PowerWatch;
  settings: () => AutomaticSync;
  store: { list(): Pick<InventoryEntry, 'inventory' | 'lastRun'>[] };
  syncs: {
    readonly isAnyRunning: boolean;
    progressOf(inventoryId: string): unknown;
    start(inventoryId: string): void;
  };
  /** Returns what prevents reading the keys of an inventory now; null if nothing does. */
  keysPause: (inventory: Inventory) => Promise<InventoryPause | null>;
  /** Returns what an inventory signs in with. After the user changed one of the values, it is another object. */
  accessOf: (inventory: Inventory) => readonly unknown[];
  now: () => Date;
  onChanged: () => void;
  reportFailure: (error: unknown) => void;
}

/** A refused sync, and what it signed in with. */
interface Refusal {
  runId: string;
  access: readonly unknown[];
}

type Entry = ReturnType<AutomaticSyncsPorts['store']['list']>[number];

const checkMs = 30_000;
/** Time until a network, and a tunnel through it, work again after sleep. */
const wakingMs = 20_000;

/** Starts due syncs, one at a time, unless something prevents it. */
export class AutomaticSyncs {
  readonly #ports: AutomaticSyncsPorts;
  readonly #failuresInRow = new Map<string, number>();
  readonly #refusals = new Map<string, Refusal>();
  /** Inventories that the user wants synced now, regardless of what pauses automatic syncs. */
  readonly #wanted = new Set<string>();
  readonly #batch: SyncBatchCount;
  #stops: (() => void)[] = [];
  #isChecking = false;
  /** No automatic sync starts before this time, in milliseconds since 1970. */
  #quietUntil = 0;
  /** Something has changed since the running check started. */
  #isCheckWanted = false;
  #toldPause: ComputerPause | null = null;

  constructor(ports: AutomaticSyncsPorts) {
    this.#ports = ports;
    this.#batch = new SyncBatchCount(() => ports.onChanged());
  }

  /** Checks twice a minute. Not at once: the window comes first. */
  start(): void {
    const { power } = this.#ports;
    const reportChange = () => void this.#reportPause();
    this.#stops = [
      power.every(checkMs, () => void this.check()),
      power.onChanged(reportChange),
      power.onWoken(() => {
        this.#quietUntil = this.#ports.now().getTime() + wakingMs;
      }),
    ];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#wanted.clear();
  }

  /** Called when any sync ends, so that the next due one can start. */
  noticeEnd({ inventoryId, id, status, failure }: SyncRun): void {
    const failures = status === 'failed' ? (this.#failuresInRow.get(inventoryId) ?? 0) + 1 : 0;
    this.#failuresInRow.set(inventoryId, failures);
    const { store, accessOf } = this.#ports;
    const entry = store.list().find(({ inventory }) => inventory.id === inventoryId);
    if (entry && isRefused({ failure })) {
      this.#refusals.set(inventoryId, { runId: id, access: accessOf(entry.inventory) });
    }
    this.#batch.end(inventoryId);
    if (this.#stops.length > 0) void this.check();
  }

  /** Starts the sync that has been due longest, unless none is due or something prevents it. */
  async check(): Promise<void> {
    this.#isCheckWanted = true;
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      while (this.#isCheckWanted) {
        this.#isCheckWanted = false;
        await this.#startNext();
      }
    } catch (error) {
      this.#ports.reportFailure(error);
    } finally {
      this.#isChecking = false;
    }
  }

  /** Syncs all inventories now, one after the other, except those whose keys cannot be read. */
  syncAll(): void {
    const { store, syncs } = this.#ports;
    const ids = store.list().map(({ inventory }) => inventory.id);
    for (const id of ids) if (syncs.progressOf(id) === null) this.#wanted.add(id);
    this.#batch.add(ids);
    void this.check();
  }

  async read(): Promise<AutomaticSyncState> {
    const { store, power } = this.#ports;
    const inventories = store.list().map(async (entry) => {
      const at = this.#nextAt(entry);
      if (at === null) return [];
      const pause = await this.#pauseOf(entry);
      return [{ inventoryId: entry.inventory.id, nextAt: new Date(at).toISOString(), pause }];
    });
    return {
      isSaverKnown: power.isSaverKnown,
      pause: await this.#pause(),
      batch: this.#batch.read(),
      inventories: (await Promise.all(inventories)).flat(),
    };
  }

  async #startNext(): Promise<void> {
    const { settings, syncs, now } = this.#ports;
    if (await this.#startWanted()) return;
    if (settings().interval === 'never' || now().getTime() < this.#quietUntil) return;
    // Also when nothing is due, because the window shows what pauses automatic syncs.
    if ((await this.#reportPause()) !== null || syncs.isAnyRunning) return;
    for (const entry of this.#due()) {
      if ((await this.#pauseOf(entry)) !== null) continue;
      // While the keys were checked, the user may have started a sync, deleted an inventory or turned automatic syncs
      // off.
      if (syncs.isAnyRunning || !this.#due().some(isOf(entry))) return;
      syncs.start(entry.inventory.id);
      return;
    }
  }

  /** Returns whether a sync that the user requested takes precedence over due ones. */
  async #startWanted(): Promise<boolean> {
    const { store, syncs, keysPause } = this.#ports;
    for (const id of this.#wanted) {
      if (syncs.isAnyRunning) return true;
      this.#wanted.delete(id);
      const entry = store.list().find(({ inventory }) => inventory.id === id);
      if (!entry || (await keysPause(entry.inventory)) !== null) {
        this.#batch.end(id);
        continue;
      }
      if (syncs.progressOf(id) === null) syncs.start(id);
      return true;
    }
    return false;
  }

  /** Returns the inventories that are due now, the longest due first. */
  #due(): Entry[] {
    const now = this.#ports.now().getTime();
    return this.#ports.store
      .list()
      .map((entry) => ({ entry, at: this.#nextAt(entry) }))
      .flatMap(({ entry, at }) => (at !== null && at <= now ? [{ entry, at }] : []))
      .toSorted((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  }

  #nextAt({ inventory: { id }, lastRun }: Entry): number | null {
    const { settings, now } = this.#ports;
    return nextSyncAt({
      interval: settings().interval,
      lastRun,
      failuresInRow: this.#failuresInRow.get(id) ?? 1,
      now: now().getTime(),
    });
  }

  async #pauseOf({ inventory, lastRun }: Entry): Promise<InventoryPause | null> {
    const pause = await this.#ports.keysPause(inventory);
    if (pause !== null || lastRun === null || !isRefused(lastRun)) return pause;
    return this.#isChangedSince(inventory, lastRun) ? null : 'refused';
  }

  /** Whether the user changed the access that was refused. */
  #isChangedSince(inventory: Inventory, lastRun: SyncRun): boolean {
    const refusal = this.#refusals.get(inventory.id);
    if (refusal?.runId === lastRun.id) {
      const access = this.#ports.accessOf(inventory);
      return access.some((each, index) => each !== refusal.access[index]);
    }
    // The refusal is from an earlier run of the program: keys verified since then are new.
    const { verification } = inventory;
    return (
      verification !== null &&
      lastRun.finishedAt !== null &&
      verification.verifiedAt > lastRun.finishedAt
    );
  }

  async #pause(): Promise<ComputerPause | null> {
    const { power, settings } = this.#ports;
    return pauseOf({ isOnline: power.isOnline(), power: await power.power() }, settings());
  }

  async #reportPause(): Promise<ComputerPause | null> {
    const pause = await this.#pause();
    if (pause !== this.#toldPause) {
      this.#toldPause = pause;
      this.#ports.onChanged();
    }
    return pause;
  }
}

function isOf({ inventory }: Entry): (entry: Entry) => boolean {
  return (entry) => entry.inventory.id === inventory.id;
}
