import { useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { ActionMenu } from '../../actions/action-menu.tsx';
import type { MenuPlace } from '../../actions/menu-place.ts';
import { actionsOnInventory } from './inventory-actions.ts';
import { useInventoryActions } from './use-inventory-actions.tsx';

export type OnInventoryMenu = (place: MenuPlace<InventorySummary>) => void;

/** The menu that the inventories of a screen share, with the dialogs of its actions. */
export function useInventoryMenu(options: { isOnPage?: boolean } = {}) {
  const [place, setPlace] = useState<MenuPlace<InventorySummary> | null>(null);
  const { facts, tools, perform, dialog } = useInventoryActions(options);
  const menu = (
    <>
      <ActionMenu
        place={place}
        actionsOn={(inventory) => actionsOnInventory(inventory, facts)}
        onPick={perform}
        onClose={() => setPlace(null)}
      />
      {dialog}
    </>
  );
  return { onMenu: setPlace, tools, menu };
}
