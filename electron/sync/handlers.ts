import type { Handlers } from '../../shared/bridge/contract.ts';
import type { AutomaticSyncs } from './automatic-syncs.ts';

/** Syncs of all inventories: when they start by themselves, and all of them now. */
export function automaticSyncHandlers({ automaticSyncs }: { automaticSyncs: AutomaticSyncs }) {
  return {
    'sync.startAll': async () => automaticSyncs.syncAll(),
    'automaticSync.read': () => automaticSyncs.read(),
  } satisfies Partial<Handlers>;
}
