import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { LeftoverViews } from './plakar-leftover.ts';
import { call } from '../bridge/call.ts';

export const leftoverCalls = {
  /** Leftovers, newest first: of an inventory or, with a URN, of one resource. */
  'leftover.list': call(z.object({ inventoryId: InventoryId, urn: Urn.nullable() }), LeftoverViews),
};
