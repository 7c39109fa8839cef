import { z } from 'zod';
import { ChangesSummary, ChangesView } from './changes.ts';
import { CoverageHistory } from './coverage-history.ts';
import { CoverageOverview } from './coverage.ts';
import { InventoryId } from '../bridge/ids.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });
/** null: all inventories together. */
const ofInventoryOrAll = z.object({ inventoryId: InventoryId.nullable() });

export const coverageCalls = {
  'coverage.read': call(ofInventoryOrAll, CoverageOverview),
  /** Coverage over time. */
  'coverageHistory.read': call(ofInventoryOrAll, CoverageHistory),

  /** Number of changes for each synced inventory. */
  'changes.list': call(nothing, z.array(ChangesSummary)),
  /** null: no sync has ended since changes are recorded. */
  'changes.read': call(ofInventory, ChangesView.nullable()),
  /** Marks lost protections as seen. */
  'changes.acknowledge': call(ofInventory, nothing),
};
