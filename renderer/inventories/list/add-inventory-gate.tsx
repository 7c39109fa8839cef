import { notify } from '../../kit/notify.ts';
import { useState } from 'react';
import { noKeysText } from '../../accounts/filling-text.ts';
import { useLocation } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useDroppedFile } from '../../kit/use-dropped-file.ts';
import { useCommand } from '../../bridge/commands.ts';
import { useIsDemo } from '../../demo/queries.ts';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { useCacheInventory } from '../queries.ts';
import type { DroppedKeys } from './add-inventory-modal.tsx';
import { onDemand } from '../../kit/on-demand.tsx';

const AddInventoryModal = onDemand(
  async () => (await import('./add-inventory-modal.tsx')).AddInventoryModal,
);
const LeaveDemoModal = onDemand(
  async () => (await import('../../demo/leave-demo-modal.tsx')).LeaveDemoModal,
);

/**
 * Opens the dialog for a new inventory over any screen, also with the keys in a file that is dropped there; once it is
 * added, opens its page and starts its first sync.
 */
export function AddInventoryGate() {
  const [isOpen, setIsOpen] = useState(false);
  const [dropped, setDropped] = useState<DroppedKeys | null>(null);
  const [, navigate] = useLocation();
  const cache = useCacheInventory();
  const startSync = useCommand('sync.start');
  const isDemo = useIsDemo();
  useRequestedAction('addInventory', () => setIsOpen(true));

  useDroppedFile({
    isActive: () => document.querySelector('[role="dialog"]') === null,
    onDropped: ({ name, text }) => void open(name, text),
  });

  async function open(name: string, text: string | null) {
    if (text === null || !(await hasKeys(text))) {
      notify({ color: 'orange', message: noKeysText(name) });
      return;
    }
    setDropped({ name, text });
    setIsOpen(true);
  }

  function close() {
    setIsOpen(false);
    setDropped(null);
  }

  function openAdded(inventory: InventorySummary) {
    close();
    cache(inventory);
    navigate(`/inventories/${inventory.id}`);
    startSync.mutate({ inventoryId: inventory.id }, { onError: notifyFailure });
  }

  if (!isOpen) return null;
  if (isDemo) return <LeaveDemoModal onClose={close} />;
  return <AddInventoryModal dropped={dropped} onClose={close} onAdded={openAdded} />;
}

/** Loaded when it is needed: the frame does not wait for the schemas of keys. */
async function hasKeys(text: string): Promise<boolean> {
  const { keysInText } = await import('../../../shared/accounts/rules/pasted-keys.ts');
  return keysInText(text).length > 0;
}
