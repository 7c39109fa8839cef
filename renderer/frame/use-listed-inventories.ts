import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { useInventories } from '../inventories/queries.ts';
import { listedInventories, mostListed, mostPinned, withFirst } from './listed-inventories.ts';

const mostRemembered = 20;
const mostListedInLowWindow = 3;
const lowWindow = '(max-height: 559.98px)';

export interface ListedInventories {
  listed: InventorySummary[];
  /** Of all inventories; null: all of them are listed. */
  count: number | null;
  isPinned: (id: string) => boolean;
  canPin: boolean;
  togglePin: (id: string) => void;
}

/** The inventories in the sidebar. What is pinned and what was opened is remembered on this computer. */
export function useListedInventories(): ListedInventories {
  const inventories = useInventories().data ?? [];
  const [pinned, setPinned] = useStoredIds('pinned-inventories');
  const recent = useRecent(inventories);
  const isLow = useMediaQuery(lowWindow, false, { getInitialValueInEffect: false });
  const most = isLow ? mostListedInLowWindow : mostListed;
  const isKnown = (id: string) => inventories.some((inventory) => inventory.id === id);
  return {
    listed: listedInventories(inventories, { pinned, recent }, most),
    count: inventories.length > most ? inventories.length : null,
    isPinned: (id) => pinned.includes(id),
    canPin: pinned.filter(isKnown).length < mostPinned,
    togglePin: (id) =>
      setPinned((ids) =>
        ids.includes(id)
          ? ids.filter((other) => other !== id)
          : withFirst(ids.filter(isKnown), id, mostPinned),
      ),
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

function useStoredIds(key: string) {
  return useLocalStorage<string[]>({
    key,
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: idsIn,
  });
}

/** A damaged value is no reason not to start. */
function idsIn(text: string | undefined): string[] {
  try {
    const stored: unknown = JSON.parse(text ?? '');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
