import { z } from 'zod';
import { ChangesSummary, ChangesView } from './changes.ts';
import { Course } from './course.ts';
import { InventoryId } from '../bridge/ids.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });

export const coverageCalls = {
  /** How coverage went over time; null: of all inventories together. */
  'course.read': call(z.object({ inventoryId: InventoryId.nullable() }), Course),

  /** How much changed in each inventory that was synced. */
  'changes.list': call(nothing, z.array(ChangesSummary)),
  /** null: no sync of it has ended since changes are kept. */
  'changes.read': call(ofInventory, ChangesView.nullable()),
  /** The user has seen what lost its protection. */
  'changes.acknowledge': call(ofInventory, nothing),
};
