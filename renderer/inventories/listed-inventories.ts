interface Remembered {
  /** Ids, the newest first. */
  pinned: readonly string[];
  /** Ids, the most recently opened first. */
  recent: readonly string[];
}

/** More would push the other screens out of a window of ordinary height. */
export const mostListed = 6;

/** One place is left for the inventory that is open. */
export const mostPinned = mostListed - 1;

/**
 * The inventories that the sidebar lists: all of them if they are few, otherwise the pinned ones and those opened last.
 * They stay in the order of the list, so that opening one moves no other.
 */
export function listedInventories<Inventory extends { id: string }>(
  inventories: readonly Inventory[],
  { pinned, recent }: Remembered,
  most: number = mostListed,
): Inventory[] {
  if (inventories.length <= most) return [...inventories];
  const known = new Set(inventories.map(({ id }) => id));
  const byImportance = new Set([...pinned, ...recent, ...known].filter((id) => known.has(id)));
  const listed = new Set([...byImportance].slice(0, most));
  const isPinned = new Set(pinned);
  const inOrder = inventories.filter(({ id }) => listed.has(id));
  return [
    ...inOrder.filter(({ id }) => isPinned.has(id)),
    ...inOrder.filter(({ id }) => !isPinned.has(id)),
  ];
}

/** Puts an id first. */
export function withFirst(ids: readonly string[], id: string, most: number): string[] {
  return [id, ...ids.filter((other) => other !== id)].slice(0, most);
}
