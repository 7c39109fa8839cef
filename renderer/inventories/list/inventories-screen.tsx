import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCloudPlus, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { NextAutomaticSync } from '../../sync/automatic-sync-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { TryDemoButton } from '../../demo/try-demo-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { failureText, toFailure } from '../../text/error-text.ts';
import { useCommand } from '../../bridge/commands.ts';
import { useInventories, useCacheInventory } from '../queries.ts';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import { t } from '../../text/translate.ts';
import { AddInventoryModal } from './add-inventory-modal.tsx';
import { InventoryCard } from './inventory-card.tsx';
import styles from './inventories-screen.module.css';

/** All inventories as cards. */
export function InventoriesScreen() {
  const [isAdding, setIsAdding] = useState(false);
  useRequestedAction('addInventory', () => setIsAdding(true));
  const [, navigate] = useLocation();
  const inventories = useInventories();
  const know = useCacheInventory();
  const startSync = useCommand('sync.start');

  function openAdded(inventory: InventorySummary) {
    setIsAdding(false);
    know(inventory);
    navigate(`/inventories/${inventory.id}`);
    startSync.mutate({ inventoryId: inventory.id }, { onError: notifySyncFailure });
  }

  const isEmpty = inventories.data ? inventories.data.length === 0 : undefined;
  const addButton = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => setIsAdding(true)}
    >
      {t('common.addInventory')}
    </Button>
  );
  return (
    <div className="screen">
      <PageHeader
        title={t('common.inventories')}
        subtitle={
          <>
            {t('inventories.listHelp')}
            <NextAutomaticSync />
          </>
        }
        actions={isEmpty === false && addButton}
      />
      {inventories.error && (
        <FailureAlert error={inventories.error} onRetry={() => void inventories.refetch()} />
      )}
      {isEmpty && <NoInventory addButton={addButton} />}
      <ul className={styles['inventory-cards']}>
        {inventories.data?.map((inventory) => (
          <li key={inventory.id}>
            <InventoryCard inventory={inventory} />
          </li>
        ))}
      </ul>
      {isAdding && <AddInventoryModal onClose={() => setIsAdding(false)} onAdded={openAdded} />}
    </div>
  );
}

function NoInventory({ addButton }: { addButton: ReactNode }) {
  return (
    <EmptyState
      title={t('inventories.listEmptyTitle')}
      icon={<IconCloudPlus size={40} stroke={1.25} aria-hidden="true" />}
      action={
        <Group justify="center" align="flex-start">
          {addButton}
          <TryDemoButton />
        </Group>
      }
    >
      {t('inventories.listEmptyHelp')}
    </EmptyState>
  );
}

function notifySyncFailure(error: unknown) {
  const { title, remedy } = failureText(toFailure(error));
  notifications.show({ color: 'orange', title, message: remedy });
}
