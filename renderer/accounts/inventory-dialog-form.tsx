import type { ReactNode } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { t } from '../text/translate.ts';
import { FormModal } from '../kit/form-modal.tsx';
import { FormOutcome, Insistence } from './form-outcome.tsx';
import { InventoryFields } from './inventory-fields.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';

interface InventoryDialogFormProps {
  title: string;
  submitLabel: string;
  /** null: a new inventory. */
  inventory: InventorySummary | null;
  dialog: InventoryDialog;
  /** Shown above the fields. */
  children?: ReactNode;
  onClose: () => void;
}

/** The form of an inventory dialog: fields, main's answer and buttons. */
export function InventoryDialogForm(props: InventoryDialogFormProps) {
  const { title, submitLabel, inventory, dialog, children, onClose } = props;
  return (
    <FormModal
      title={title}
      submitLabel={submitLabel}
      isSubmitting={dialog.saving.isSaving}
      isDirty={dialog.form.isDirty()}
      onSubmit={dialog.saving.submit}
      onClose={onClose}
      aboveActions={<Insistence dialog={dialog} />}
      secondaryActions={
        <BusyButton
          variant="default"
          loading={dialog.connection.isTesting}
          onClick={dialog.connection.test}
        >
          {t('common.testConnection')}
        </BusyButton>
      }
    >
      {children}
      <InventoryFields dialog={dialog} inventory={inventory} />
      <FormOutcome dialog={dialog} known={inventory?.projects ?? []} />
    </FormModal>
  );
}
