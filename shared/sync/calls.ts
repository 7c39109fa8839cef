import { z } from 'zod';
import { InventoryId } from '../bridge/ids.ts';
import { AutomaticSyncState } from './automatic-sync.ts';
import { call, nothing } from '../bridge/call.ts';

const ofInventory = z.object({ inventoryId: InventoryId });

/** `failed`: only lists that earlier syncs could not read completely. Main knows which. */
const SyncedLists = z.enum(['all', 'failed']);

export const syncCalls = {
  /** Starts and returns at once; `sync.progressed` and `inventory.changed` report the rest. */
  'sync.start': call(ofInventory.extend({ lists: SyncedLists.default('all') }), nothing),
  'sync.cancel': call(ofInventory, nothing),
  /** When each inventory is synced automatically, and what pauses it. */
  'automaticSync.read': call(nothing, AutomaticSyncState),
  /** Starts a sync of every inventory that has keys, one after the other. Returns at once. */
  'sync.startAll': call(nothing, nothing),
};
