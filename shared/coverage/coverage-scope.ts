import { z } from 'zod';
import { InventoryId } from '../bridge/ids.ts';
import { InventoryGroup } from '../inventories/inventory.ts';

/** The inventories that coverage is about: all, one, or those of one group. */
export const CoverageScope = z.discriminatedUnion('of', [
  z.object({ of: z.literal('all') }),
  z.object({ of: z.literal('inventory'), inventoryId: InventoryId }),
  /** null: the inventories in no group. */
  z.object({ of: z.literal('group'), group: InventoryGroup.nullable() }),
]);
export type CoverageScope = z.infer<typeof CoverageScope>;

export const allInventories: CoverageScope = { of: 'all' };
