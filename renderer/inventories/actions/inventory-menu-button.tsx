import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { below } from '../../actions/menu-place.ts';
import { t } from '../../text/translate.ts';
import type { OnInventoryMenu } from './use-inventory-menu.tsx';

interface InventoryMenuButtonProps {
  inventory: InventorySummary;
  className?: string | undefined;
  onMenu: OnInventoryMenu;
}

/** Opens the menu of an inventory in a list. */
export function InventoryMenuButton({ inventory, className, onMenu }: InventoryMenuButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className={className}
      aria-haspopup="menu"
      aria-label={t('common.actionsFor', { name: inventory.name })}
      onClick={(event) => onMenu({ subject: inventory, ...below(event.currentTarget) })}
    >
      <IconDots size={18} stroke={1.75} aria-hidden="true" />
    </ActionIcon>
  );
}
