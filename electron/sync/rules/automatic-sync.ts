import type {
  AutomaticSync,
  ComputerPause,
  PowerState,
  SyncInterval,
} from '../../../shared/sync/automatic-sync.ts';
import { needsUser } from '../../../shared/sync/rules/remedies.ts';
import type { SyncRun } from '../../../shared/sync/sync-run.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const firstBackOffMs = 15 * minuteMs;

const intervalMs: Record<SyncInterval, number | null> = {
  never: null,
  '1-hour': hourMs,
  '4-hours': 4 * hourMs,
  '12-hours': 12 * hourMs,
  '1-day': 24 * hourMs,
};

type Ended = Pick<SyncRun, 'status' | 'startedAt' | 'finishedAt' | 'failure'>;

/** Whether a sync failed for a reason that only the user can resolve. */
export function isRefused({ failure }: Pick<SyncRun, 'failure'>): boolean {
  return failure !== null && needsUser.has(failure.code);
}

interface SyncPast {
  interval: SyncInterval;
  /** The last sync, manual or automatic; null: never synced. */
  lastRun: Ended | null;
  /** Number of consecutive failures, including the last sync. */
  failuresInRow: number;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Returns when an inventory is due for its next automatic sync, in milliseconds since 1970; null: never. A failed sync
 * is retried sooner, with growing delays; a cancelled one is not retried for an hour.
 */
export function nextSyncAt({ interval, lastRun, failuresInRow, now }: SyncPast): number | null {
  const every = intervalMs[interval];
  if (every === null) return null;
  if (lastRun === null) return now;
  const endedAt = Date.parse(lastRun.finishedAt ?? lastRun.startedAt);
  // If the clock was set back, an end in the future would delay the next sync by as much.
  const since = Math.min(endedAt, now);
  return since + waitOf(lastRun.status, failuresInRow, every);
}

function waitOf(status: SyncRun['status'], failuresInRow: number, every: number): number {
  if (status === 'cancelled') return Math.min(every, hourMs);
  if (status !== 'failed') return every;
  return Math.min(every, firstBackOffMs * 2 ** Math.max(0, failuresInRow - 1));
}

/** Returns what pauses automatic syncs on this computer; null if nothing does. */
export function pauseOf(
  { isOnline, power }: { isOnline: boolean; power: PowerState },
  { isOnBattery }: Pick<AutomaticSync, 'isOnBattery'>,
): ComputerPause | null {
  if (!isOnline) return 'offline';
  if (power === 'saver') return 'saver';
  return power === 'battery' && !isOnBattery ? 'battery' : null;
}
