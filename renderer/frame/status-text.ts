import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { AutomaticSyncState } from '../../shared/sync/automatic-sync.ts';
import { inventoryState, stateLabel } from '../sync/sync-text.ts';
import { automaticSyncLabel, nextAutomaticSyncLabel } from '../sync/automatic-sync-text.ts';
import { formatAgo, formatInstant } from '../text/dates.ts';
import { t } from '../text/translate.ts';

/** A fact in the status line. */
interface StatusFact {
  label: string;
  /** More about it, on hover. */
  detail: string;
}

/** When the shown inventory, or else any, was synced last; null before the first sync. */
export function lastSyncFact(
  inventories: readonly InventorySummary[],
  shownId: string | null,
  now: number,
): StatusFact | null {
  const running = inventories.filter(({ progress }) => progress !== null);
  if (running.length > 0) {
    const names = running.map(({ name }) => name).join(', ');
    return { label: t('frame.syncsRunning', { count: running.length }), detail: names };
  }
  const shown = inventories.find(({ id }) => id === shownId);
  if (shown) return ofInventory(shown, now);
  const [oldest, ...others] = inventories
    .filter(({ syncedAt }) => syncedAt !== null)
    .toSorted((one, other) => (one.syncedAt ?? '').localeCompare(other.syncedAt ?? ''));
  if (!oldest?.syncedAt) return null;
  const newestAt = others.at(-1)?.syncedAt ?? oldest.syncedAt;
  return {
    label: t('frame.lastSync', { ago: formatAgo(newestAt, now) }),
    detail:
      others.length === 0
        ? formatInstant(newestAt)
        : t('frame.oldestData', { name: oldest.name, at: formatInstant(oldest.syncedAt) }),
  };
}

function ofInventory(inventory: InventorySummary, now: number): StatusFact | null {
  if (inventory.syncedAt === null) return null;
  const ago = formatAgo(inventory.syncedAt, now);
  const state = inventoryState(inventory);
  const isCurrent = state === 'completed' || state === 'partial';
  return {
    label: isCurrent
      ? t('frame.lastSync', { ago })
      : t('frame.dataFrom', { state: stateLabel(state), ago }),
    detail: formatInstant(inventory.syncedAt),
  };
}

/** When the next automatic sync starts, or that it is paused; null if it is off. */
export function nextSyncFact(
  state: AutomaticSyncState,
  shownId: string | null,
  now: number,
): StatusFact | null {
  const ofShown = shownId === null ? null : automaticSyncLabel(state, shownId, now);
  const detail = shownId === null ? nextAutomaticSyncLabel(state, now) : ofShown;
  if (detail === null) return null;
  const planned = state.inventories.filter(
    ({ inventoryId, pause }) =>
      state.pause === null && pause === null && (shownId === null || inventoryId === shownId),
  );
  const [nextAt] = planned.map((each) => each.nextAt).toSorted();
  if (nextAt === undefined) return { label: t('frame.automaticSyncPaused'), detail };
  return Date.parse(nextAt) - now < 60_000
    ? { label: t('frame.nextSyncSoon'), detail }
    : { label: t('frame.nextSync', { in: formatAgo(nextAt, now) }), detail: formatInstant(nextAt) };
}
