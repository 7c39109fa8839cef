import { useEffect, useEffectEvent } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { InventoryDialogForm } from '../../accounts/inventory-dialog-form.tsx';
import { useInventoryDialog } from '../../accounts/use-inventory-dialog.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';

/** A file that was dropped on the window. */
export interface DroppedKeys {
  name: string;
  text: string;
}

interface AddInventoryModalProps {
  /** Keys that the dialog begins with, in place of the question how to sign in. */
  dropped: DroppedKeys | null;
  onClose: () => void;
  onAdded: (inventory: InventorySummary) => void;
}

/** Main verifies the keys with OVHcloud before it saves anything, unless the user insists. */
export function AddInventoryModal({ dropped, onClose, onAdded }: AddInventoryModalProps) {
  const add = useSecretCommand('inventory.add');
  const dialog = useInventoryDialog({
    inventory: null,
    save: async ({ mayReplaceAccount: _there, ...request }) => onAdded(await add.run(request)),
  });
  const fill = useEffectEvent((file: DroppedKeys) => {
    dialog.ways.skip();
    dialog.filling.fillFromFile(file);
  });
  useEffect(() => {
    if (dropped !== null) fill(dropped);
  }, [dropped]);
  return (
    <InventoryDialogForm
      title={t('inventories.addTitle')}
      submitLabel={t('common.addInventory')}
      inventory={null}
      dialog={dialog}
      onClose={onClose}
    />
  );
}
