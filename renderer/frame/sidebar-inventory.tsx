import { Tooltip } from '@mantine/core';
import { IconPin, IconPinFilled } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { inventoryState, stateLabel } from '../sync/sync-text.ts';
import { t } from '../text/translate.ts';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { initialsOf } from './initials.ts';
import { StateDot } from '../sync/state-dot.tsx';
import { mostPinned } from '../inventories/listed-inventories.ts';
import styles from './sidebar-inventory.module.css';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

interface Pin {
  isPinned: boolean;
  canPin: boolean;
  onToggle: () => void;
}

interface SidebarInventoryProps {
  inventory: InventorySummary;
  isCollapsed: boolean;
  /** null: all inventories are listed anyway. */
  pin: Pin | null;
}

/** An inventory in the sidebar: its name, or its initials where there is no room, and its state. */
export function SidebarInventory({ inventory, isCollapsed, pin }: SidebarInventoryProps) {
  const [location] = useLocation();
  const to = `/inventories/${inventory.id}`;
  const state = inventoryState(inventory);
  const words = stateLabel(state);
  return (
    <li className={styles['sidebar-inventory']} data-pinned={pin?.isPinned ?? false}>
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
          {isCollapsed ? (
            <>
              <span className={styles['sidebar-tile']} aria-hidden="true">
                {initialsOf(inventory.name)}
                <span className={styles['sidebar-tile-state']}>
                  <StateDot state={state} />
                </span>
              </span>
              <span className="visually-hidden">{inventory.name}</span>
            </>
          ) : (
            <>
              <StateDot state={state} />
              <span className={sidebarLinkStyles['sidebar-link-words']}>
                <MiddleEllipsis text={inventory.name} />
              </span>
            </>
          )}
          <span className="visually-hidden">, {words}</span>
        </Link>
      </Tooltip>
      {pin && !isCollapsed && <PinButton name={inventory.name} {...pin} />}
    </li>
  );
}

/** Laid over the entry, so that the name does not become shorter under the pointer. */
function PinButton({ name, isPinned, canPin, onToggle }: Pin & { name: string }) {
  const isRefused = !isPinned && !canPin;
  const label = isPinned ? t('frame.unpin', { name }) : t('frame.pin', { name });
  const Icon = isPinned ? IconPinFilled : IconPin;
  return (
    <Tooltip
      label={isRefused ? t('frame.pinLimit', { count: mostPinned }) : label}
      position="right"
    >
      <button
        type="button"
        className={styles['sidebar-pin']}
        aria-label={label}
        aria-disabled={isRefused}
        onClick={() => {
          if (!isRefused) onToggle();
        }}
      >
        <Icon size={14} stroke={1.75} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}
