import type { SyncProgress } from '../../shared/sync/sync-run.ts';
import type { DiscoveryProgress } from './progress.ts';
import { nextEstimate, noEstimate, type ProgressEstimate } from './rules/progress-estimate.ts';

/** Shortest time between two reports to the window; 800 lists a second would only cost it frames. */
const intervalMs = 250;

interface RunningProgressPorts {
  now: () => Date;
  /** Requests of the previous complete sync; null: there is none. */
  requestsBefore: number | null;
  onProgress: (progress: SyncProgress) => void;
}

/** The progress of one sync. Reports it, but not more often than a window can show. */
export class RunningProgress {
  readonly #ports: RunningProgressPorts;
  readonly #startedMs: number;
  #shown: SyncProgress;
  #estimate: ProgressEstimate = noEstimate;
  #reportedMs = 0;
  /** A report that waits, so that the last one of many is not lost. */
  #pending: NodeJS.Timeout | null = null;
  /** Since when all requests pause, and how long earlier pauses took. */
  #pausedSinceMs: number | null = null;
  #pausedMs = 0;

  constructor(inventoryId: string, ports: RunningProgressPorts) {
    this.#ports = ports;
    const startedAt = ports.now();
    this.#startedMs = startedAt.getTime();
    this.#shown = {
      inventoryId,
      startedAt: startedAt.toISOString(),
      projectCount: null,
      finishedProjects: 0,
      listCount: 0,
      finishedLists: 0,
      current: null,
      resourceCount: 0,
      requests: 0,
      knownRequests: 0,
      fraction: 0,
      secondsLeft: null,
      issueCount: 0,
      waitsUntil: null,
    };
    ports.onProgress(this.#shown);
  }

  get shown(): SyncProgress {
    return this.#shown;
  }

  update(progress: DiscoveryProgress): void {
    const { requestsBefore } = this.#ports;
    const workedMs = this.#workedMs();
    this.#estimate = nextEstimate(this.#estimate, { ...progress, workedMs, requestsBefore });
    const { knownRequests, fraction, secondsLeft } = this.#estimate;
    this.#shown = { ...this.#shown, ...progress, knownRequests, fraction, secondsLeft };
    const sinceMs = this.#nowMs() - this.#reportedMs;
    if (sinceMs >= intervalMs) this.#report();
    else this.#pending ??= setTimeout(() => this.#report(), intervalMs - sinceMs).unref();
  }

  /** `untilMs`: when all requests continue; null: now. Reported immediately: nothing else does during a pause. */
  pause(untilMs: number | null): void {
    if (this.#pausedSinceMs !== null) this.#pausedMs += this.#nowMs() - this.#pausedSinceMs;
    this.#pausedSinceMs = untilMs === null ? null : this.#nowMs();
    const waitsUntil = untilMs === null ? null : new Date(untilMs).toISOString();
    this.#shown = { ...this.#shown, waitsUntil };
    this.#report();
  }

  /** Call when the sync has ended: nothing is reported any more. */
  end(): void {
    if (this.#pending !== null) clearTimeout(this.#pending);
    this.#pending = null;
  }

  #workedMs(): number {
    return (this.#pausedSinceMs ?? this.#nowMs()) - this.#startedMs - this.#pausedMs;
  }

  #nowMs(): number {
    return this.#ports.now().getTime();
  }

  #report(): void {
    this.end();
    this.#reportedMs = this.#nowMs();
    this.#ports.onProgress(this.#shown);
  }
}
