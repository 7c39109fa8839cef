import { useRef, useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useInventoryMenu } from '../actions/use-inventory-menu.tsx';
import { useInventories } from '../queries.ts';
import { NextStepsCard } from '../../next-steps/next-steps-card.tsx';
import { LeftoversCard } from '../../restore-points/leftovers/leftovers-card.tsx';
import { VaultAdvice } from '../../vault/vault-advice.tsx';
import { ChangesCard } from './changes-card.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { CredentialsAlert } from './credentials-alert.tsx';
import { DiscoveredCard } from './discovered-card.tsx';
import { ExpiryAlert } from './expiry-alert.tsx';
import { InventoryHeader } from './inventory-header.tsx';
import { NoSuchInventory } from './no-such-page.tsx';
import { StoresCard } from './stores-card.tsx';
import { SyncBanner } from './sync-banner.tsx';
import { useSync } from './use-sync.ts';
import styles from './inventory-screen.module.css';

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
  const [areDetailsOpen, setAreDetailsOpen] = useState(false);
  const banner = useRef<HTMLDivElement>(null);
  const { tools, menu, onMenu } = useInventoryMenu({ isOnPage: true });
  const openSettings = () => tools.showDialog('settings', inventory);
  const openKeys = () => tools.showDialog('keys', inventory);
  const sync = useSync();

  function showDetails() {
    setAreDetailsOpen(true);
    banner.current?.scrollIntoView({ block: 'start' });
  }

  function startSync(lists: 'all' | 'failed' = 'all') {
    // Without keys a sync would fail: ask for them at once.
    if (inventory.credentials.state === 'absent') openKeys();
    else sync.start(inventory, lists);
  }

  return (
    <div className="screen">
      <InventoryHeader
        inventory={inventory}
        isStarting={sync.isStarting}
        isCancelling={sync.isCancelling}
        onSync={() => startSync()}
        onCancel={() => sync.cancel(inventory)}
        onSettings={openSettings}
        onMenu={onMenu}
      />
      <CredentialsAlert inventory={inventory} onKeys={openKeys} onSettings={openSettings} />
      <VaultAdvice inventory={inventory} />
      <ExpiryAlert inventory={inventory} onSettings={openSettings} />
      {sync.error && <FailureAlert error={sync.error} />}
      <div ref={banner} className={styles['sync-banner']}>
        <SyncBanner
          inventory={inventory}
          isStarting={sync.isStarting}
          areDetailsOpen={areDetailsOpen}
          onDetails={setAreDetailsOpen}
          onSettings={openSettings}
          onSync={() => startSync()}
          onRetryFailed={() => startSync('failed')}
        />
      </div>
      <Cards inventory={inventory} onSync={() => startSync()} onMissingRights={showDetails} />
      {menu}
    </div>
  );
}

interface CardsProps {
  inventory: InventorySummary;
  onSync: () => void;
  onMissingRights: () => void;
}

function Cards({ inventory, onSync, onMissingRights }: CardsProps) {
  return (
    <div className={styles['inventory-page']}>
      <DiscoveredCard inventory={inventory} onSync={onSync} />
      <div className={styles['inventory-side']}>
        <NextStepsCard inventoryId={inventory.id} onMissingRights={onMissingRights} />
        <CoverageCard inventory={inventory} />
      </div>
      <div className={styles['inventory-rest']}>
        <StoresCard inventory={inventory} />
        <ChangesCard inventoryId={inventory.id} />
        <LeftoversCard inventoryId={inventory.id} />
      </div>
    </div>
  );
}
