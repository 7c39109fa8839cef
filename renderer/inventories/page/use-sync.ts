import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { toFailure } from '../../text/error-text.ts';
import { providerTrouble } from '../../secret-providers/provider-trouble.ts';
import { useCommand } from '../../bridge/commands.ts';
import { useProviders } from '../../secret-providers/queries.ts';

/** Starts and cancels syncs of inventories; unlocks the vault first if needed. `onFailure`: for screens without a place for it. */
export function useSync(onFailure: (error: unknown) => void = () => undefined) {
  const starting = useCommand('sync.start');
  const cancelling = useCommand('sync.cancel');
  const providers = useProviders().data ?? [];
  const unlockFirst = useUnlockFirst();

  function start(inventory: InventorySummary, lists: 'all' | 'failed' = 'all') {
    const { state } = inventory.credentials;
    // Stored keys are locked with the vault. Its state is shown at once, theirs only once the inventories are read again.
    const needsVault =
      state === 'stored' ||
      state === 'locked' ||
      providerTrouble(inventory, providers)?.kind === 'locked';
    const startNow = () => {
      cancelling.reset();
      starting.mutate(
        { inventoryId: inventory.id, lists },
        { onError: (error) => isAlreadyRunning(error) || onFailure(error) },
      );
    };
    if (needsVault) unlockFirst(startNow);
    else startNow();
  }

  return {
    start,
    cancel: ({ id }: InventorySummary) =>
      cancelling.mutate({ inventoryId: id }, { onError: onFailure }),
    isStarting: starting.isPending,
    isCancelling: cancelling.isPending,
    error: (isAlreadyRunning(starting.error) ? null : starting.error) ?? cancelling.error,
  };
}

/** A double click starts it twice: it is running, as intended. */
function isAlreadyRunning(error: unknown): boolean {
  return error !== null && toFailure(error).code === 'sync.alreadyRunning';
}
