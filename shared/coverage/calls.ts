import { z } from 'zod';
import { ChangesSummary, ChangesView } from './changes.ts';
import { CoverageHistory } from './coverage-history.ts';
import { CoverageReport } from './coverage.ts';
import { InventoryId } from '../bridge/ids.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });
/** null: all inventories together. */
const ofInventoryOrAll = z.object({ inventoryId: InventoryId.nullable() });

export const coverageCalls = {
  'coverage.read': call(ofInventoryOrAll, CoverageReport),
  /** How coverage went over time. */
  'coverageHistory.read': call(ofInventoryOrAll, CoverageHistory),

  /** How much changed in each inventory that was synced. */
  'changes.list': call(nothing, z.array(ChangesSummary)),
  /** null: no sync of it has ended since changes are kept. */
  'changes.read': call(ofInventory, ChangesView.nullable()),
  /** The user has seen what lost its protection. */
  'changes.acknowledge': call(ofInventory, nothing),
};
