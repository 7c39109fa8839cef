import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { InventoryDialogForm } from '../../accounts/inventory-dialog-form.tsx';
import { useInventoryDialog } from '../../accounts/use-inventory-dialog.ts';
import { VaultAdvice } from '../../vault/vault-advice.tsx';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';

interface AddInventoryModalProps {
  onClose: () => void;
  onAdded: (inventory: InventorySummary) => void;
}

/** Main verifies the keys with OVHcloud before it saves anything, unless the user insists. */
export function AddInventoryModal({ onClose, onAdded }: AddInventoryModalProps) {
  const add = useSecretCommand('inventory.add');
  const dialog = useInventoryDialog({
    inventory: null,
    save: async ({ mayReplaceAccount: _there, ...request }) => onAdded(await add.run(request)),
  });
  return (
    <InventoryDialogForm
      title={t('inventories.addTitle')}
      submitLabel={t('common.addInventory')}
      inventory={null}
      dialog={dialog}
      onClose={onClose}
    >
      <VaultAdvice />
    </InventoryDialogForm>
  );
}
