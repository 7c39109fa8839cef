import './inventory.css';
import { useState } from 'react';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { toFailure } from '../../format/error-text.ts';
import { useCommand, useInventories } from '../../ipc/queries.ts';
import { CoverageCard } from './coverage-card.tsx';
import { CredentialsAlert } from './credentials-alert.tsx';
import { DeleteInventoryModal } from './delete-inventory-modal.tsx';
import { DiscoveredCard } from './discovered-card.tsx';
import { InventoryHeader } from './inventory-header.tsx';
import { InventorySettingsModal } from './inventory-settings-modal.tsx';
import { IssuesCard } from './issues-card.tsx';
import { LastRunCard } from './last-run-card.tsx';
import { NoSuchInventory } from './no-such-page.tsx';

/** One account: what was discovered, how much is protected, how the last sync went. */
export function InventoryScreen({ id }: { id: string }) {
  const inventories = useInventories();
  const inventory = inventories.data?.find((candidate) => candidate.id === id);
  if (inventory) return <InventoryPage inventory={inventory} />;
  if (inventories.data) return <NoSuchInventory />;
  return (
    <div className="screen">
      {inventories.error && (
        <FailureAlert error={inventories.error} onRetry={() => void inventories.refetch()} />
      )}
    </div>
  );
}

function InventoryPage({ inventory }: { inventory: InventorySummary }) {
  const [dialog, setDialog] = useState<'settings' | 'delete' | null>(null);
  const start = useCommand('sync.start');
  const cancel = useCommand('sync.cancel');
  const { id, lastRun } = inventory;
  const openSettings = () => setDialog('settings');
  const closeDialog = () => setDialog(null);
  // Asked for twice, as by a double click: it runs, which is what was wanted.
  const isAlreadyRunning =
    start.error !== null && toFailure(start.error).code === 'sync.alreadyRunning';
  const commandError = (isAlreadyRunning ? null : start.error) ?? cancel.error;

  function startSync() {
    // Without keys it can only fail: ask for them at once.
    if (inventory.credentials.state === 'absent') {
      openSettings();
      return;
    }
    cancel.reset();
    start.mutate({ inventoryId: id });
  }

  return (
    <div className="screen">
      <InventoryHeader
        inventory={inventory}
        isStarting={start.isPending}
        isCancelling={cancel.isPending}
        onSync={startSync}
        onCancel={() => cancel.mutate({ inventoryId: id })}
        onSettings={openSettings}
        onDelete={() => setDialog('delete')}
      />
      <CredentialsAlert inventory={inventory} onSettings={openSettings} />
      {commandError && <FailureAlert error={commandError} />}
      <div className="inventory-panels">
        <DiscoveredCard inventory={inventory} onSync={startSync} />
        <CoverageCard inventory={inventory} />
      </div>
      {lastRun && (
        <LastRunCard
          run={lastRun}
          onSettings={openSettings}
          onRetry={inventory.progress ? undefined : startSync}
        />
      )}
      {lastRun && lastRun.issues.length > 0 && <IssuesCard issues={lastRun.issues} />}
      {dialog === 'settings' && (
        <InventorySettingsModal inventory={inventory} onClose={closeDialog} />
      )}
      {dialog === 'delete' && <DeleteInventoryModal inventory={inventory} onClose={closeDialog} />}
    </div>
  );
}
