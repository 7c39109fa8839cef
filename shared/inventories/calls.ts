import { z } from 'zod';
import { Access } from '../accounts/calls.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { InventoryId } from '../bridge/ids.ts';
import { InventoryName, InventorySummary } from './inventory.ts';

const NewInventory = Access.extend({
  name: InventoryName,
  /** Whether OVHcloud is asked before anything is saved; false only when the user insists, offline. */
  isVerifying: z.boolean(),
});
const InventoryEdit = NewInventory.extend({
  inventoryId: InventoryId,
  /** The user agreed that what was discovered of another account goes. */
  mayReplaceAccount: z.boolean(),
});

export const inventoryCalls = {
  'inventory.list': call(nothing, z.array(InventorySummary)),
  'inventory.add': secretCall(NewInventory, InventorySummary),
  'inventory.update': secretCall(InventoryEdit, InventorySummary),
  'inventory.delete': call(z.object({ inventoryId: InventoryId }), nothing),
};
