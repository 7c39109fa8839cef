import type { Handlers } from '../../shared/bridge/contract.ts';
import type { AutomaticSyncs } from './automatic-syncs.ts';

/** The calls about syncs of all inventories: automatic syncs, and syncing all now. */
export function automaticSyncHandlers({ automaticSyncs }: { automaticSyncs: AutomaticSyncs }) {
  return {
    'sync.startAll': async () => automaticSyncs.syncAll(),
    'automaticSync.read': () => automaticSyncs.read(),
  } satisfies Partial<Handlers>;
}
