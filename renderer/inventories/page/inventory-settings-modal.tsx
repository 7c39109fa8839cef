import { Alert } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type KeyField, keyFieldsOf } from '../../../shared/accounts/sign-in.ts';
import { notify } from '../../kit/notify.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { InventoryDialogForm } from '../../accounts/inventory-dialog-form.tsx';
import { OtherAccountQuestion } from '../../accounts/other-account-question.tsx';
import { type Saving, useInventoryDialog } from '../../accounts/use-inventory-dialog.ts';
import { useCacheInventory } from '../queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { failureText } from '../../text/error-text.ts';
import { t } from '../../text/translate.ts';

interface InventorySettingsModalProps {
  inventory: InventorySummary;
  /** Whether the keys have to be entered: then the dialog says why, and begins at the first missing one. */
  isForKeys: boolean;
  onClose: () => void;
}

/** All settings of the inventory; a key left empty stays unchanged. */
export function InventorySettingsModal({
  inventory,
  isForKeys,
  onClose,
}: InventorySettingsModalProps) {
  const know = useCacheInventory();
  const update = useSecretCommand('inventory.update');
  const dialog = useInventoryDialog({ inventory, save });

  async function save(saving: Saving) {
    const updated = await update.run({ inventoryId: inventory.id, ...saving });
    know(updated);
    onClose();
    const message = t('inventories.settingsSaveDone', { name: updated.name });
    notify({ color: 'green', message });
  }

  return (
    <>
      <InventoryDialogForm
        title={t('inventories.settings')}
        submitLabel={t('common.saveChanges')}
        inventory={inventory}
        dialog={dialog}
        focusedKey={isForKeys ? firstMissingKey(inventory) : null}
        onClose={onClose}
      >
        {isForKeys && <MissingKeys inventory={inventory} />}
      </InventoryDialogForm>
      <OtherAccountQuestion inventory={inventory} replacement={dialog.saving.replacement} />
    </>
  );
}

/** A key at a provider is not stored here, so it cannot be missing. */
function firstMissingKey({ signIn }: InventorySummary): KeyField | null {
  return (
    keyFieldsOf[signIn.method].find((field) => signIn.sources[field]?.kind === 'vault') ?? null
  );
}

/** Why the dialog was opened in place of a sync. */
function MissingKeys({ inventory: { credentials } }: { inventory: InventorySummary }) {
  const code = credentials.state === 'unreadable' ? 'vault.unreadable' : 'credential.absent';
  return (
    <Alert color="orange" icon={<IconKey aria-hidden="true" />} title={failureText({ code }).title}>
      {t('inventories.keysMissingHelp')}
    </Alert>
  );
}
