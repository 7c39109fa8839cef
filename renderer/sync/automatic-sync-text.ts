import type {
  AutomaticSyncState,
  ComputerPause,
  InventoryPause,
  SyncInterval,
} from '../../shared/sync/automatic-sync.ts';
import { t, type Message } from '../text/words.ts';
import { formatAgo } from '../text/dates.ts';

const intervals: Record<SyncInterval, Message> = {
  never: 'Never',
  '1-hour': 'Every hour',
  '4-hours': 'Every 4 hours',
  '12-hours': 'Every 12 hours',
  '1-day': 'Every day',
};

const pauses: Record<ComputerPause | InventoryPause, Message> = {
  offline: 'Automatic sync paused: no network',
  battery: 'Automatic sync paused: on battery',
  saver: 'Automatic sync paused: saving power',
  locked: 'Automatic sync paused: keys are locked',
  absent: 'Automatic sync paused: keys needed',
  refused: 'Automatic sync paused: the keys were refused.',
};

export function intervalLabel(interval: SyncInterval): string {
  return t(intervals[interval]);
}

/** `Next automatic sync in 2 hours`, or why there is none; null where the user wants none. */
export function automaticSyncLabel(
  { pause, inventories }: AutomaticSyncState,
  inventoryId: string,
  now: number,
): string | null {
  const planned = inventories.find((each) => each.inventoryId === inventoryId);
  if (!planned) return null;
  const stopped = planned.pause ?? pause;
  return stopped === null ? nextLabel(planned.nextAt, now) : t(pauses[stopped]);
}

/** The same of all inventories together: of the one that is next. */
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
    ? t('Automatic sync starts soon')
    : t('Next automatic sync {in}', { in: formatAgo(at, now) });
}
