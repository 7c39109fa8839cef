import { AppError } from '../../shared/bridge/errors.ts';
import type { Failure } from '../../shared/bridge/errors.ts';
import { isOtherAccount } from '../../shared/accounts/rules/account.ts';
import { mergeInParts, type Merged } from './rules/merge.ts';
import { throwIfAborted } from '../http/link-signals.ts';
import type { Parts } from '../../shared/basics/parts.ts';
import type { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { SyncProgress, SyncRun } from '../../shared/sync/sync-run.ts';
import type { Discovery } from './list-outcome.ts';
import { type SettledLists, settledLists } from './rules/settled-lists.ts';
import { type KnownLists, knownIn } from './known.ts';
import { CollectFindings, type Found } from './collect-findings.ts';
import type { ShownInventories } from '../inventories/shown-inventories.ts';
import type { DiscoveryProgress } from './progress.ts';
import { rawsIn } from './raws-in.ts';
import { RunningProgress } from './running-progress.ts';
import { SnapshotBuilder } from '../storage/rules/compact-snapshot.ts';
import { turns } from '../turns.ts';

/** Where the runner reads earlier data and saves what it found. */
interface SyncStore {
  get(inventoryId: string): {
    inventory: Inventory;
    snapshot: InventorySnapshot | null;
    lastRun: SyncRun | null;
  };
  saveSnapshot(snapshot: InventorySnapshot, raws: ReadonlyMap<string, string>): Promise<void>;
  saveLastRun(run: SyncRun): Promise<void>;
}

interface SyncRunnerPorts {
  store: SyncStore;
  discover: (
    inventory: Inventory,
    options: {
      known: KnownLists;
      objects: SnapshotBuilder;
      settled: SettledLists | null;
      onProgress: (progress: DiscoveryProgress) => void;
      onFound: (found: Found) => void;
      /** Receives when a pause of all requests will end; null when they continue. */
      onPause: (untilMs: number | null) => void;
      signal: AbortSignal;
    },
  ) => Promise<Discovery>;
  now: () => Date;
  newId: () => string;
  onProgress: (progress: SyncProgress) => void;
  /** Where a first sync shows what it has read so far. */
  shown: Pick<ShownInventories, 'findingsOf' | 'show' | 'forget'>;
  onFinished: (run: SyncRun) => void;
  /** Turns what was thrown into the failure that the user sees. Logs bugs. */
  failureOf: (error: unknown) => Failure;
}

interface Running {
  controller: AbortController;
  progress: RunningProgress;
  /** Lists that it need not read; null: it reads all. */
  settled: SettledLists | null;
  finished: Promise<void>;
}

/** What a sync read. */
interface Finished {
  discovery: Discovery;
  objects: SnapshotBuilder;
  signal: AbortSignal;
}

/** What a sync saves. */
interface FoundData {
  snapshot: InventorySnapshot;
  raws: ReadonlyMap<string, string>;
  ended: Partial<SyncRun>;
}

/** Runs syncs: one at a time per inventory, so that no two overwrite each other. */
export class SyncRunner {
  readonly #ports: SyncRunnerPorts;
  readonly #running = new Map<string, Running>();

  constructor(ports: SyncRunnerPorts) {
    this.#ports = ports;
  }

  /** `failed`: only what earlier syncs could not read. Starts and returns at once. Throws `inventory.notFound` or `sync.alreadyRunning`. */
  start(inventoryId: string, lists: 'all' | 'failed' = 'all'): void {
    const { store, now, onProgress } = this.#ports;
    const { inventory, snapshot, lastRun } = store.get(inventoryId);
    if (this.#running.has(inventoryId)) throw new AppError('sync.alreadyRunning');
    const controller = new AbortController();
    // A sync of few lists cannot be compared with a whole one.
    const settled = lists === 'failed' ? settledLists(snapshot, lastRun) : null;
    const requestsBefore = settled === null ? requestsOf(lastRun) : null;
    const progress = new RunningProgress(inventoryId, { now, requestsBefore, onProgress });
    const running: Running = { controller, progress, settled, finished: Promise.resolve() };
    this.#running.set(inventoryId, running);
    running.finished = this.#run(inventory, running);
  }

  progressOf(inventoryId: string): SyncProgress | null {
    return this.#running.get(inventoryId)?.progress.shown ?? null;
  }

  get isAnyRunning(): boolean {
    return this.#running.size > 0;
  }

  /** Resolves when the sync has stopped. Earlier data stays. */
  async cancel(inventoryId: string): Promise<void> {
    const running = this.#running.get(inventoryId);
    running?.controller.abort(new AppError('sync.cancelled'));
    await running?.finished;
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((inventoryId) => this.cancel(inventoryId)));
  }

  async #run(inventory: Inventory, running: Running): Promise<void> {
    const { store, now, failureOf, onFinished } = this.#ports;
    const run: SyncRun = {
      id: this.#ports.newId(),
      inventoryId: inventory.id,
      status: 'running',
      startedAt: running.progress.shown.startedAt,
      finishedAt: null,
      requests: 0,
      newCount: 0,
      goneCount: 0,
      issues: [],
      notOffered: [],
      failure: null,
    };
    let ended: SyncRun;
    try {
      ended = { ...run, ...(await this.#discoverAndSave(inventory, running)) };
    } catch (error) {
      const failure = failureOf(error);
      const { requests } = running.progress.shown;
      ended =
        failure.code === 'sync.cancelled'
          ? { ...run, status: 'cancelled', requests }
          : { ...run, status: 'failed', failure, requests };
    }
    ended.finishedAt = now().toISOString();
    try {
      await store.saveLastRun(ended);
    } catch (error) {
      // The run itself is saved or has failed already; only the run record could not be written.
      failureOf(error);
    }
    running.progress.end();
    this.#running.delete(inventory.id);
    onFinished(ended);
  }

  async #discoverAndSave(inventory: Inventory, running: Running): Promise<Partial<SyncRun>> {
    const { snapshot, raws, ended } = await this.#discover(inventory, running);
    await this.#ports.store.saveSnapshot(snapshot, raws);
    this.#ports.shown.forget(inventory.id);
    return ended;
  }

  /** Returns only what is saved, so that the rest need not stay in memory meanwhile. */
  async #discover(inventory: Inventory, running: Running): Promise<FoundData> {
    const { store, discover } = this.#ports;
    const { signal } = running.controller;
    const { snapshot } = store.get(inventory.id);
    const findings = snapshot === null ? this.#collect(inventory, running) : null;
    const objects =
      snapshot === null
        ? new SnapshotBuilder()
        : await this.#inTurns(SnapshotBuilder.after(snapshot), signal);
    const discovering = discover(inventory, {
      known: knownIn(snapshot),
      objects,
      settled: running.settled,
      signal,
      onFound: (found) => findings?.add(found),
      onProgress: (progress) => running.progress.update(progress),
      onPause: (untilMs) => running.progress.pause(untilMs),
    });
    const [outcome] = await Promise.allSettled([discovering]);
    await findings?.end();
    if (outcome.status === 'rejected') throw outcome.reason;
    const discovery = outcome.value;
    const merged = await this.#merge(inventory, { discovery, objects, signal });
    const { issues, newCount, goneCount, notOffered } = merged;
    return {
      snapshot: merged.snapshot,
      raws: await this.#inTurns(rawsIn(discovery), signal),
      ended: {
        status: issues.length > 0 ? 'partial' : 'completed',
        requests: discovery.requests,
        newCount,
        goneCount,
        issues,
        notOffered,
      },
    };
  }

  /** The window and other syncs go on meanwhile, so what is known may change. */
  async #merge(inventory: Inventory, { discovery, objects, signal }: Finished): Promise<Merged> {
    const { now } = this.#ports;
    for (;;) {
      const { snapshot } = this.#current(inventory);
      const { projects, lists } = discovery;
      const found = { inventoryId: inventory.id, projects, lists, now: now().toISOString() };
      const merged = await this.#inTurns(mergeInParts(snapshot, found, objects), signal);
      if (this.#current(inventory).snapshot === snapshot) return merged;
    }
  }

  /** Throws if the user has changed the inventory to another account, which the findings do not describe. */
  #current(inventory: Inventory): ReturnType<SyncStore['get']> {
    const current = this.#ports.store.get(inventory.id);
    if (isOtherAccount(current.inventory, inventory)) throw new AppError('sync.cancelled');
    return current;
  }

  async #inTurns<Value>(parts: Parts<Value>, signal: AbortSignal): Promise<Value> {
    const value = await turns.run(parts, () => throwIfAborted(signal));
    throwIfAborted(signal);
    return value;
  }

  /** What a first sync reads is shown meanwhile, and after a sync that did not end until the next one. */
  #collect(inventory: Inventory, { progress }: Running): CollectFindings {
    const { now, shown } = this.#ports;
    return new CollectFindings({
      inventoryId: inventory.id,
      startedAt: progress.shown.startedAt,
      now,
      before: shown.findingsOf(inventory.id),
      show: (findings) => shown.show(inventory, findings),
    });
  }
}

/** A sync that was cancelled or failed does not show how many requests a whole one needs. */
function requestsOf(run: SyncRun | null): number | null {
  return run?.status === 'completed' || run?.status === 'partial' ? run.requests : null;
}
