import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { toFailure } from '../../text/error-text.ts';
import { providerTrouble } from '../../secret-providers/provider-trouble.ts';
import { useCommand } from '../../bridge/commands.ts';
import { useProviders } from '../../secret-providers/queries.ts';

/** Starts and cancels syncs of an inventory; unlocks the vault first if needed. */
export function useSync(inventory: InventorySummary) {
  const starting = useCommand('sync.start');
  const cancelling = useCommand('sync.cancel');
  const providers = useProviders().data ?? [];
  const unlockFirst = useUnlockFirst();
  const { id: inventoryId, credentials } = inventory;
  const isLocked =
    credentials.state === 'locked' || providerTrouble(inventory, providers)?.kind === 'locked';

  function startNow(lists: 'all' | 'failed') {
    cancelling.reset();
    starting.mutate({ inventoryId, lists });
  }

  // A double click starts it twice: it is running, as intended.
  const isAlreadyRunning =
    starting.error !== null && toFailure(starting.error).code === 'sync.alreadyRunning';
  return {
    start: (lists: 'all' | 'failed' = 'all') =>
      isLocked ? unlockFirst(() => startNow(lists)) : startNow(lists),
    cancel: () => cancelling.mutate({ inventoryId }),
    isStarting: starting.isPending,
    isCancelling: cancelling.isPending,
    error: (isAlreadyRunning ? null : starting.error) ?? cancelling.error,
  };
}
