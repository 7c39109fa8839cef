import { fold } from '../../../shared/basics/fold.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { wordOrder } from '../../text/word-order.ts';
import { inventoryColumns, type InventoryColumnId } from './inventory-columns.tsx';

export interface InventorySort {
  column: InventoryColumnId;
  isDescending: boolean;
}

/** The inventories that contain every word of the search in their name, account or group, in a column's order. */
export function sortedInventories(
  inventories: readonly InventorySummary[],
  search: string,
  { column, isDescending }: InventorySort,
): InventorySummary[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const valueOf = inventoryColumns.find(({ id }) => id === column)?.valueOf ?? (() => null);
  const sign = isDescending ? -1 : 1;
  const compareTexts = wordOrder();
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareTexts(String(a), String(b));
  return inventories
    .filter(({ name, account, group }) => {
      const text = fold([name, account, group].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => {
      const [left, right] = [valueOf(a), valueOf(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return sign * compare(left, right) || compareTexts(a.name, b.name);
    });
}
