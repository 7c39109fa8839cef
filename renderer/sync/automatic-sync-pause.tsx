import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { pauseLabel, pauseOf } from './automatic-sync-text.ts';
import { useAutomaticSync } from './queries.ts';
import { t } from '../text/translate.ts';

/** Why an inventory's automatic sync is paused. When the next one starts is in the status line. */
export function AutomaticSyncPause({ inventory }: { inventory: InventorySummary }) {
  const state = useAutomaticSync().data;
  if (!state || inventory.progress) return null;
  const pause = pauseOf(state, inventory.id);
  if (pause === null) return null;
  return (
    <div>
      {pauseLabel(pause)}
      {pause === 'refused' && <> {t('sync.pausedRefusedHelp')}</>}
    </div>
  );
}
