import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { useInventories } from '../inventories/queries.ts';
import { listedInventories, mostListed, withFirst } from '../inventories/listed-inventories.ts';
import { type Pins, usePins, useStoredIds } from '../inventories/use-pins.ts';

const mostRemembered = 20;
const mostListedInLowWindow = 3;
const lowWindow = '(max-height: 559.98px)';

export interface ListedInventories {
  listed: InventorySummary[];
  /** Of all inventories; null: all of them are listed. */
  count: number | null;
  pins: Pins;
}

/** The inventories in the sidebar. What is pinned and what was opened is remembered on this computer. */
export function useListedInventories(): ListedInventories {
  const inventories = useInventories().data ?? [];
  const pins = usePins(inventories);
  const recent = useRecent(inventories);
  const isLow = useMediaQuery(lowWindow, false, { getInitialValueInEffect: false });
  const most = isLow ? mostListedInLowWindow : mostListed;
  return {
    listed: listedInventories(inventories, { pinned: pins.pinned, recent }, most),
    count: inventories.length > most ? inventories.length : null,
    pins,
  };
}

function useRecent(inventories: readonly InventorySummary[]): string[] {
  const [recent, setRecent] = useStoredIds('recent-inventories');
  const [location] = useLocation();
  const open = inventories.find(({ id }) => location === `/inventories/${id}`)?.id;
  useEffect(() => {
    if (open === undefined) return;
    setRecent((ids) => (ids[0] === open ? ids : withFirst(ids, open, mostRemembered)));
  }, [open, setRecent]);
  return open === undefined ? recent : withFirst(recent, open, mostRemembered);
}
