import type { Inventory } from '../../inventories/inventory.ts';
import type { CoverageScope } from '../coverage-scope.ts';

/** Whether a scope includes an inventory. */
export function isInScope(
  { id, group }: Pick<Inventory, 'id' | 'group'>,
  scope: CoverageScope,
): boolean {
  if (scope.of === 'all') return true;
  return scope.of === 'inventory' ? id === scope.inventoryId : (group ?? null) === scope.group;
}
