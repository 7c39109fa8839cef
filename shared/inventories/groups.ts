import type { Inventory } from './inventory.ts';

type Grouped = Pick<Inventory, 'group'>;

/** The groups of some inventories, each once, in the order of the inventories. null: some are in no group. */
export function groupsIn(inventories: readonly Grouped[]): (string | null)[] {
  return [...new Set(inventories.map(({ group }) => group ?? null))];
}
