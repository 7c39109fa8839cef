import { z } from 'zod';
import { Access } from '../accounts/calls.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { InventoryId } from '../bridge/ids.ts';
import { InventoryGroup, InventoryName, InventorySummary } from './inventory.ts';

const NewInventory = Access.extend({
  name: InventoryName,
  /** Whether to verify the keys with OVHcloud before saving. False only if the user insists while offline. */
  isVerifying: z.boolean(),
});
const InventoryEdit = NewInventory.extend({
  inventoryId: InventoryId,
  /** The user confirmed that the data of the other account is discarded. */
  mayReplaceAccount: z.boolean(),
});

export const inventoryCalls = {
  'inventory.list': call(nothing, z.array(InventorySummary)),
  'inventory.add': secretCall(NewInventory, InventorySummary),
  'inventory.update': secretCall(InventoryEdit, InventorySummary),
  /** null: in no group. */
  'inventory.setGroup': call(
    z.object({ inventoryId: InventoryId, group: InventoryGroup.nullable() }),
    nothing,
  ),
  'inventory.delete': call(z.object({ inventoryId: InventoryId }), nothing),
};
