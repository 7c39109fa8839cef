import { AppError } from '../../../shared/bridge/errors.ts';
import type { CoverageScope } from '../../../shared/coverage/coverage-scope.ts';
import { isInScope } from '../../../shared/coverage/rules/in-scope.ts';
import type { Inventory } from '../../../shared/inventories/inventory.ts';

/** The inventories of a scope. Throws `inventory.notFound`, or `group.notFound` for a group without inventories. */
export function entriesIn<Entry extends { inventory: Inventory }>(
  entries: readonly Entry[],
  scope: CoverageScope,
): Entry[] {
  const found = entries.filter(({ inventory }) => isInScope(inventory, scope));
  if (found.length > 0 || scope.of === 'all') return found;
  throw new AppError(scope.of === 'inventory' ? 'inventory.notFound' : 'group.notFound');
}
