import { useLocalStorage } from '@mantine/hooks';
import { mostListed, mostPinned, withFirst } from './listed-inventories.ts';

export interface Pins {
  /** Ids, the newest first. */
  pinned: readonly string[];
  /** Whether pinning changes anything: the sidebar lists a few inventories anyway. */
  areUseful: boolean;
  isPinned: (id: string) => boolean;
  canPin: boolean;
  toggle: (id: string) => void;
}

/** The inventories that the sidebar always lists, remembered on this computer. */
export function usePins(inventories: readonly { id: string }[]): Pins {
  const [pinned, setPinned] = useStoredIds('pinned-inventories');
  const isKnown = (id: string) => inventories.some((inventory) => inventory.id === id);
  return {
    pinned,
    areUseful: inventories.length > mostListed,
    isPinned: (id) => pinned.includes(id),
    canPin: pinned.filter(isKnown).length < mostPinned,
    toggle: (id) =>
      setPinned((ids) =>
        ids.includes(id)
          ? ids.filter((other) => other !== id)
          : withFirst(ids.filter(isKnown), id, mostPinned),
      ),
  };
}

/** Ids of inventories that this computer remembers. */
export function useStoredIds(key: string) {
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
