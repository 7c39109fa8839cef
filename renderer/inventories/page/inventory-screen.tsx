import { useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useInventories } from '../queries.ts';
import { LeftoversCard } from '../../restore-points/leftovers/leftovers-card.tsx';
import { VaultAdvice } from '../../vault/vault-advice.tsx';
import { AddStoreModal } from './add-store-modal.tsx';
import { ChangesCard } from './changes-card.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { CredentialsAlert } from './credentials-alert.tsx';
import { DeleteInventoryModal } from './delete-inventory-modal.tsx';
import { DiscoveredCard } from './discovered-card.tsx';
import { ExpiryAlert } from './expiry-alert.tsx';
import { InventoryHeader } from './inventory-header.tsx';
import { InventorySettingsModal } from './inventory-settings-modal.tsx';
import { IssuesCard } from './issues-card.tsx';
import { LastRunCard } from './last-run-card.tsx';
import { NoSuchInventory } from './no-such-page.tsx';
import { useSync } from './use-sync.ts';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';

/** One inventory: resources, coverage and the last sync. */
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
  const [dialog, setDialog] = useState<'settings' | 'keys' | 'store' | 'delete' | null>(null);
  const { lastRun } = inventory;
  const openSettings = () => setDialog('settings');
  const openKeys = () => setDialog('keys');
  const closeDialog = () => setDialog(null);
  const sync = useSync(inventory);

  function startSync() {
    // Without keys a sync would fail: ask for them at once.
    if (inventory.credentials.state === 'absent') openKeys();
    else sync.start();
  }

  return (
    <div className="screen">
      <InventoryHeader
        inventory={inventory}
        isStarting={sync.isStarting}
        isCancelling={sync.isCancelling}
        onSync={startSync}
        onCancel={sync.cancel}
        onSettings={openSettings}
        onAddStore={() => setDialog('store')}
        onDelete={() => setDialog('delete')}
      />
      <CredentialsAlert inventory={inventory} onKeys={openKeys} onSettings={openSettings} />
      <VaultAdvice inventory={inventory} />
      <ExpiryAlert inventory={inventory} onSettings={openSettings} />
      {sync.error && <FailureAlert error={sync.error} />}
      <div className={inventoryPanelStyles['inventory-panels']}>
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
      <ChangesCard inventoryId={inventory.id} />
      <LeftoversCard inventoryId={inventory.id} />
      {lastRun && lastRun.issues.length > 0 && <IssuesCard issues={lastRun.issues} />}
      {(dialog === 'settings' || dialog === 'keys') && (
        <InventorySettingsModal
          inventory={inventory}
          isForKeys={dialog === 'keys'}
          onClose={closeDialog}
        />
      )}
      {dialog === 'store' && <AddStoreModal inventory={inventory} onClose={closeDialog} />}
      {dialog === 'delete' && <DeleteInventoryModal inventory={inventory} onClose={closeDialog} />}
    </div>
  );
}
