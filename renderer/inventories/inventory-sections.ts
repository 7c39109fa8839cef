import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { groupsIn } from '../../shared/inventories/groups.ts';
import type { PickerSection } from '../kit/picker-sections.ts';
import { groupLabel } from '../text/group-label.ts';
import { wordOrder } from '../text/word-order.ts';

type Listed = Pick<InventorySummary, 'id' | 'name' | 'account' | 'group'>;

/** The groups of inventories by name; null comes last: the inventories in no group. */
export function sortedGroups(inventories: readonly Pick<Listed, 'group'>[]): (string | null)[] {
  const compare = wordOrder();
  return groupsIn(inventories).toSorted((a, b) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b),
  );
}

/** Inventories by name; below their groups if there are any. */
export function inventorySections(inventories: readonly Listed[]): PickerSection[] {
  const compare = wordOrder();
  const groups = sortedGroups(inventories);
  const hasGroups = groups.some((group) => group !== null);
  return groups.map((group) => ({
    label: hasGroups ? groupLabel(group) : null,
    options: inventories
      .filter((inventory) => (inventory.group ?? null) === group)
      .toSorted((a, b) => compare(a.name, b.name))
      .map(({ id, name, account }) => ({ value: id, label: name, alsoFoundBy: account ?? '' })),
  }));
}
