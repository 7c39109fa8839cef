import type { Handlers } from '../../shared/bridge/contract.ts';
import type { SyncRunner } from '../discovery/sync-runner.ts';
import type { AutomaticSyncs } from './automatic-syncs.ts';

interface Services {
  syncs: Pick<SyncRunner, 'start' | 'cancel'>;
  automaticSyncs: AutomaticSyncs;
}

/** The calls about syncs, of one inventory or of all. */
export function syncHandlers({ syncs, automaticSyncs }: Services) {
  return {
    'sync.start': async ({ inventoryId, lists }) => syncs.start(inventoryId, lists),
    'sync.cancel': ({ inventoryId }) => syncs.cancel(inventoryId),
    'sync.startAll': async () => automaticSyncs.syncAll(),
    'automaticSync.read': () => automaticSyncs.read(),
  } satisfies Partial<Handlers>;
}
