import { z } from 'zod';
import { ChangesSummary, ChangesView } from './changes.ts';
import { CoverageHistory } from './coverage-history.ts';
import { CoverageOverview } from './coverage.ts';
import { CoverageScope } from './coverage-scope.ts';
import { InventoryId } from '../bridge/ids.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });
const ofScope = z.object({ scope: CoverageScope });

export const coverageCalls = {
  'coverage.read': call(ofScope, CoverageOverview),
  /** Coverage over time. */
  'coverageHistory.read': call(ofScope, CoverageHistory),

  /** Number of changes for each synced inventory. */
  'changes.list': call(nothing, z.array(ChangesSummary)),
  /** null: no sync has ended since changes are recorded. */
  'changes.read': call(ofInventory, ChangesView.nullable()),
  /** Marks lost protections as seen. */
  'changes.acknowledge': call(ofInventory, nothing),
};
