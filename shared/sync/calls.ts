import { AutomaticSyncState } from './automatic-sync.ts';
import { call, nothing } from '../bridge/call.ts';

export const automaticSyncCalls = {
  /** When each inventory is synced by itself, and what stands against it. */
  'automaticsync.read': call(nothing, AutomaticSyncState),
  /** Starts a sync of every inventory that has keys, one after the other; answers at once. */
  'sync.startAll': call(nothing, nothing),
};
