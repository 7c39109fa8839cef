import { z } from 'zod';
import { call } from '../bridge/call.ts';
import { InventoryId } from '../bridge/ids.ts';
import { NextStepKey, NextSteps } from './next-step.ts';

const ofInventory = z.object({ inventoryId: InventoryId });

export const nextStepCalls = {
  /** What to do next in an inventory. */
  'nextSteps.read': call(ofInventory, NextSteps),
  'nextSteps.dismiss': call(ofInventory.extend({ key: NextStepKey }), NextSteps),
  /** Shows all dismissed steps again. */
  'nextSteps.restore': call(ofInventory, NextSteps),
};
