import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { automaticSyncLabel, nextAutomaticSyncLabel } from './automatic-sync-text.ts';
import { useAutomaticSync } from './queries.ts';
import { t } from '../text/translate.ts';
import { useNow } from '../kit/use-now.ts';

/** When an inventory's next automatic sync starts, or why it is paused; renders nothing if automatic sync is off. */
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

/** When the next automatic sync of any inventory starts; renders nothing if there is none. */
export function NextAutomaticSync() {
  const state = useAutomaticSync().data;
  const now = useNow();
  const label = state ? nextAutomaticSyncLabel(state, now) : null;
  return label === null ? null : <div>{label}</div>;
}
