import type { InventorySummary } from '../../../shared/inventories/inventory.ts';

/** Accounts at a custom endpoint have no page in OVHcloud's control panel. */
export function hasControlPanel(
  inventories: readonly InventorySummary[],
  inventoryId: string,
): boolean {
  return inventories.some(({ id, endpoint }) => id === inventoryId && endpoint.kind === 'preset');
}
