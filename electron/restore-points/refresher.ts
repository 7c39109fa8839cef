import type { Failure } from '../../shared/bridge/errors.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { PointReader } from './point-reader.ts';
import type { SourceReadings } from './source-readings.ts';

interface RefresherPorts {
  readings: SourceReadings;
  /** May fail: the vault is locked, say, or a provider does not answer. */
  readerOf: (sourceId: string, signal: AbortSignal) => Promise<PointReader>;
  now: () => Date;
  /** Turns what was thrown into what the user is told; a bug is logged there. */
  failureOf: (error: unknown) => Failure;
  /** Whether a source is being read has changed. */
  onChanged: (sourceId: string) => void;
  /** What is known of a source has changed, and coverage may have with it. */
  onRead: (sourceId: string) => void;
}

interface Running {
  controller: AbortController;
  finished: Promise<void>;
}

/** Reads restore point sources, each once at a time. What was known stays when a reading fails. */
export class Refresher {
  readonly #ports: RefresherPorts;
  readonly #running = new Map<string, Running>();

  constructor(ports: RefresherPorts) {
    this.#ports = ports;
  }

  isReading(sourceId: string): boolean {
    return this.#running.has(sourceId);
  }

  /** Resolves when it has been read, or not; one that is being read already is not read twice. */
  refresh(sourceId: string): Promise<void> {
    const known = this.#running.get(sourceId);
    if (known) return known.finished;
    const controller = new AbortController();
    const running: Running = { controller, finished: Promise.resolve() };
    this.#running.set(sourceId, running);
    this.#ports.onChanged(sourceId);
    running.finished = this.#read(sourceId, controller.signal).finally(() => {
      this.#running.delete(sourceId);
      this.#ports.onChanged(sourceId);
    });
    return running.finished;
  }

  /** Resolves when nothing of it runs any more; what was known stays. */
  async cancel(sourceId: string): Promise<void> {
    const running = this.#running.get(sourceId);
    running?.controller.abort(new AppError('sync.cancelled'));
    await running?.finished;
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((sourceId) => this.cancel(sourceId)));
  }

  async #read(sourceId: string, signal: AbortSignal): Promise<void> {
    const { readings, readerOf, now, failureOf } = this.#ports;
    const before = readings.of(sourceId);
    try {
      const reader = await readerOf(sourceId, signal);
      signal.throwIfAborted();
      const { snapshots, canTellNone } = await reader.read(signal, before.snapshots);
      if (snapshots.length === 0 && !canTellNone && before.snapshots.length > 0) {
        // A grant that was withdrawn looks like that, and is likelier than that every backup was deleted.
        throw new AppError('restorePointSource.nothingShown');
      }
      const readAt = now().toISOString();
      const read = { sourceId, readAt, isRead: true, canTellNone, failure: null, snapshots };
      await this.#keep(read);
    } catch (error) {
      // Stopped by the user, or at quit: that says nothing about the source.
      if (signal.aborted) return;
      await this.#keep({ ...before, isRead: false, failure: failureOf(error) });
    }
  }

  async #keep(reading: Parameters<SourceReadings['put']>[0]): Promise<void> {
    try {
      await this.#ports.readings.put(reading);
    } catch (error) {
      // It shows until the app quits; why it could not be written is logged if it is a bug.
      this.#ports.failureOf(error);
    }
    this.#ports.onRead(reading.sourceId);
  }
}
