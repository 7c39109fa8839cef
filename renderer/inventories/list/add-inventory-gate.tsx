import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useCommand } from '../../bridge/commands.ts';
import { LeaveDemoModal } from '../../demo/leave-demo-modal.tsx';
import { useIsDemo } from '../../demo/queries.ts';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import { useCacheInventory } from '../queries.ts';
import { AddInventoryModal } from './add-inventory-modal.tsx';

/** Opens the dialog for a new inventory over any screen; once it is added, opens its page and starts its first sync. */
export function AddInventoryGate() {
  const [isOpen, setIsOpen] = useState(false);
  const [, navigate] = useLocation();
  const cache = useCacheInventory();
  const startSync = useCommand('sync.start');
  const isDemo = useIsDemo();
  useRequestedAction('addInventory', () => setIsOpen(true));

  function openAdded(inventory: InventorySummary) {
    setIsOpen(false);
    cache(inventory);
    navigate(`/inventories/${inventory.id}`);
    startSync.mutate({ inventoryId: inventory.id }, { onError: notifySyncFailure });
  }

  if (!isOpen) return null;
  if (isDemo) return <LeaveDemoModal onClose={() => setIsOpen(false)} />;
  return <AddInventoryModal onClose={() => setIsOpen(false)} onAdded={openAdded} />;
}

function notifySyncFailure(error: unknown) {
  const { title, remedy } = failureText(toFailure(error));
  notifications.show({ color: 'orange', title, message: remedy });
}
