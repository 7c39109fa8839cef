import type { Failure } from '../../shared/bridge/errors.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { SourceReading } from '../../shared/restore-points/restore-point-source.ts';
import type { PointReader } from './point-reader.ts';
import type { SourceReadings } from './source-readings.ts';

interface RefresherPorts {
  readings: SourceReadings;
  /** May fail, for example when the vault is locked or a provider does not answer. */
  readerOf: (sourceId: string, signal: AbortSignal) => Promise<PointReader>;
  now: () => Date;
  /** Converts an error to what the user sees, and logs bugs. */
  failureOf: (error: unknown) => Failure;
  /** Called when a reading of a source starts or ends. */
  onChanged: (sourceId: string) => void;
  /** Called with what was read before it shows, to do long work in turns. */
  prepare: (reading: SourceReading) => Promise<void>;
  /** Called when the data of a source has changed, and possibly coverage with it. */
  onRead: (sourceId: string) => void;
}

interface Running {
  controller: AbortController;
  /** The result is known and being stored: what changed since then needs another reading. */
  isAnswered: boolean;
  finished: Promise<void>;
}

/**
 * Reads restore point sources, with one reading at a time for each. A failed reading leaves existing data unchanged.
 */
export class Refresher {
  readonly #ports: RefresherPorts;
  readonly #running = new Map<string, Running>();

  constructor(ports: RefresherPorts) {
    this.#ports = ports;
  }

  isReading(sourceId: string): boolean {
    return this.#running.has(sourceId);
  }

  /** Resolves after the reading, successful or not. Joins a reading that has no result yet. */
  refresh(sourceId: string): Promise<void> {
    const known = this.#running.get(sourceId);
    if (known?.isAnswered) return known.finished.then(() => this.refresh(sourceId));
    if (known) return known.finished;
    const controller = new AbortController();
    const running: Running = { controller, isAnswered: false, finished: Promise.resolve() };
    this.#running.set(sourceId, running);
    this.#ports.onChanged(sourceId);
    running.finished = this.#read(sourceId, running).finally(() => {
      this.#running.delete(sourceId);
      this.#ports.onChanged(sourceId);
    });
    return running.finished;
  }

  /** Resolves when the reading has ended. Existing data stays unchanged. */
  async cancel(sourceId: string): Promise<void> {
    // More than once if another reading waits for the end of this one.
    for (let running; (running = this.#running.get(sourceId)) !== undefined;) {
      running.controller.abort(new AppError('sync.cancelled'));
      await running.finished;
    }
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((sourceId) => this.cancel(sourceId)));
  }

  async #read(sourceId: string, running: Running): Promise<void> {
    const { signal } = running.controller;
    const { readings, readerOf, now, failureOf } = this.#ports;
    const before = readings.of(sourceId);
    try {
      const reader = await readerOf(sourceId, signal);
      signal.throwIfAborted();
      const { snapshots, canTellNone } = await reader.read(signal, before.snapshots);
      if (snapshots.length === 0 && !canTellNone && before.snapshots.length > 0) {
        // A withdrawn right looks like this, and is more likely than the deletion of every backup.
        throw new AppError('restorePointSource.nothingShown');
      }
      const readAt = now().toISOString();
      const read = { sourceId, readAt, isRead: true, canTellNone, failure: null, snapshots };
      running.isAnswered = true;
      await this.#keep(read);
    } catch (error) {
      // Stopped by the user, or because the program quits: that says nothing about the source.
      if (signal.aborted) return;
      running.isAnswered = true;
      await this.#keep({ ...before, isRead: false, failure: failureOf(error) });
    }
  }

  async #keep(reading: SourceReading): Promise<void> {
    try {
      await this.#ports.prepare(reading).catch((error: unknown) => this.#ports.failureOf(error));
      await this.#ports.readings.put(reading);
    } catch (error) {
      // Shown until the program quits. `failureOf` logs the cause if it is a bug.
      this.#ports.failureOf(error);
    }
    this.#ports.onRead(reading.sourceId);
  }
}
