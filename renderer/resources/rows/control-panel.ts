import type { InventorySummary } from '../../../shared/inventories/inventory.ts';

/** Accounts at an endpoint that is not OVHcloud's own have no page in its control panel. */
export function hasControlPanel(
  inventories: readonly InventorySummary[],
  inventoryId: string,
): boolean {
  return inventories.some(({ id, endpoint }) => id === inventoryId && endpoint.kind === 'preset');
}
