import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { automaticSyncLabel, nextAutomaticSyncLabel } from './automatic-sync-text.ts';
import { useAutomaticSync } from './queries.ts';
import { t } from '../text/translate.ts';
import { useNow } from '../kit/use-now.ts';

/** When an inventory is synced by itself, or why it is not; nothing where the user wants none. */
export function AutomaticSyncLine({ inventory }: { inventory: InventorySummary }) {
  const state = useAutomaticSync().data;
  const now = useNow();
  if (!state || inventory.progress) return null;
  const label = automaticSyncLabel(state, inventory.id, now);
  if (label === null) return null;
  const pause = state.inventories.find(({ inventoryId }) => inventoryId === inventory.id)?.pause;
  return (
    <div>
      {label}
      {pause === 'refused' && <> {t('sync.pausedRefusedHelp')}</>}
    </div>
  );
}

/** When the next inventory is synced by itself; nothing where none is. */
export function NextAutomaticSync() {
  const state = useAutomaticSync().data;
  const now = useNow();
  const label = state ? nextAutomaticSyncLabel(state, now) : null;
  return label === null ? null : <div>{label}</div>;
}
