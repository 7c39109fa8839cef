import { Tooltip } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { inventoryState, stateLabel } from '../sync/sync-text.ts';
import { t } from '../text/translate.ts';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { StateDot } from '../sync/state-dot.tsx';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

interface SidebarInventoryProps {
  inventory: InventorySummary;
  isCollapsed: boolean;
}

/** An inventory in the sidebar: its name and state dot. */
export function SidebarInventory({ inventory, isCollapsed }: SidebarInventoryProps) {
  const [location] = useLocation();
  const to = `/inventories/${inventory.id}`;
  const state = inventoryState(inventory);
  const words = stateLabel(state);
  return (
    <li>
      <Tooltip
        label={
          isCollapsed ? t('common.nameAndState', { name: inventory.name, state: words }) : words
        }
        position="right"
        openDelay={500}
      >
        <Link
          href={to}
          className={`${sidebarLinkStyles['sidebar-link']} ${sidebarLinkStyles['sidebar-link-inventory']}`}
          aria-current={location === to ? 'page' : undefined}
        >
          <StateDot state={state} />
          {isCollapsed ? (
            <span className="visually-hidden">{inventory.name}</span>
          ) : (
            <span className={sidebarLinkStyles['sidebar-link-words']}>
              <MiddleEllipsis text={inventory.name} />
            </span>
          )}
          <span className="visually-hidden">, {words}</span>
        </Link>
      </Tooltip>
    </li>
  );
}
