import { notifications } from '@mantine/notifications';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { InventoryDialogForm } from '../../accounts/inventory-dialog-form.tsx';
import { OtherAccountQuestion } from '../../accounts/other-account-question.tsx';
import { type Saving, useInventoryDialog } from '../../accounts/use-inventory-dialog.ts';
import { useCacheInventory } from '../queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';

interface InventorySettingsModalProps {
  inventory: InventorySummary;
  onClose: () => void;
}

/** All settings of the inventory; a key left empty stays unchanged. */
export function InventorySettingsModal({ inventory, onClose }: InventorySettingsModalProps) {
  const know = useCacheInventory();
  const update = useSecretCommand('inventory.update');
  const dialog = useInventoryDialog({ inventory, save });

  async function save(saving: Saving) {
    const updated = await update.run({ inventoryId: inventory.id, ...saving });
    know(updated);
    onClose();
    const message = t('inventories.settingsSaveDone', { name: updated.name });
    notifications.show({ color: 'green', message });
  }

  return (
    <>
      <InventoryDialogForm
        title={t('inventories.settings')}
        submitLabel={t('common.saveChanges')}
        inventory={inventory}
        dialog={dialog}
        onClose={onClose}
      />
      <OtherAccountQuestion inventory={inventory} replacement={dialog.saving.replacement} />
    </>
  );
}
