import { Tooltip } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { inventoryState, stateLabel } from '../sync/sync-text.ts';
import { t } from '../text/words.ts';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { StateDot } from '../sync/state-dot.tsx';
import railLinkStyles from '../kit/rail-link.module.css';

interface RailInventoryProps {
  inventory: InventorySummary;
  isCollapsed: boolean;
}

/** An inventory under “Inventories”: its name, and a dot for its state. */
export function RailInventory({ inventory, isCollapsed }: RailInventoryProps) {
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
          className={`${railLinkStyles['rail-link']} ${railLinkStyles['rail-link-inventory']}`}
          aria-current={location === to ? 'page' : undefined}
        >
          <StateDot state={state} />
          {isCollapsed ? (
            <span className="visually-hidden">{inventory.name}</span>
          ) : (
            <span className={railLinkStyles['rail-link-words']}>
              <MiddleEllipsis text={inventory.name} />
            </span>
          )}
          <span className="visually-hidden">, {words}</span>
        </Link>
      </Tooltip>
    </li>
  );
}
