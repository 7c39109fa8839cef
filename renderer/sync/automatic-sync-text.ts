import type {
  AutomaticSyncState,
  ComputerPause,
  InventoryPause,
  SyncInterval,
} from '../../shared/sync/automatic-sync.ts';
import { t, type TextId } from '../text/translate.ts';
import { formatAgo } from '../text/dates.ts';

const intervals: Record<SyncInterval, TextId> = {
  never: 'common.never',
  '1-hour': 'sync.intervalHour',
  '4-hours': 'sync.interval4Hours',
  '12-hours': 'sync.interval12Hours',
  '1-day': 'sync.intervalDay',
};

const pauses: Record<ComputerPause | InventoryPause, TextId> = {
  offline: 'sync.pausedOffline',
  battery: 'sync.pausedBattery',
  saver: 'sync.pausedSaver',
  locked: 'sync.pausedLocked',
  absent: 'sync.pausedAbsent',
  refused: 'sync.pausedRefused',
};

export function intervalLabel(interval: SyncInterval): string {
  return t(intervals[interval]);
}

/** `Next automatic sync in 2 hours`, or why there is none; null if automatic sync is off. */
export function automaticSyncLabel(
  { pause, inventories }: AutomaticSyncState,
  inventoryId: string,
  now: number,
): string | null {
  const planned = inventories.find((each) => each.inventoryId === inventoryId);
  if (!planned) return null;
  const stopped = pauseOf({ pause, inventories }, inventoryId);
  return stopped === null ? nextLabel(planned.nextAt, now) : pauseLabel(stopped);
}

/** Why an inventory's automatic sync is paused. null: it is not, or it is off. */
export function pauseOf(
  { pause, inventories }: Pick<AutomaticSyncState, 'pause' | 'inventories'>,
  inventoryId: string,
): ComputerPause | InventoryPause | null {
  const planned = inventories.find((each) => each.inventoryId === inventoryId);
  return planned ? (planned.pause ?? pause) : null;
}

export function pauseLabel(pause: ComputerPause | InventoryPause): string {
  return t(pauses[pause]);
}

/** The same for all inventories: the next one due. */
export function nextAutomaticSyncLabel(
  { pause, inventories }: AutomaticSyncState,
  now: number,
): string | null {
  const [first] = inventories
    .flatMap((each) => (each.pause === null ? each.nextAt : []))
    .toSorted();
  if (first === undefined) return null;
  return pause === null ? nextLabel(first, now) : t(pauses[pause]);
}

function nextLabel(at: string, now: number): string {
  return Date.parse(at) - now < 60_000
    ? t('sync.nextSoon')
    : t('sync.nextIn', { in: formatAgo(at, now) });
}
