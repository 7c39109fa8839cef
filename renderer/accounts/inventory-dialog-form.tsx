import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import type { KeyField } from '../../shared/accounts/sign-in.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { useDroppedFile } from '../kit/use-dropped-file.ts';
import { t } from '../text/translate.ts';
import { FormOutcome, Insistence } from './form-outcome.tsx';
import { InventoryFields } from './inventory-fields.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import { WayChoice } from './way-choice.tsx';
import styles from './inventory-dialog-form.module.css';

interface InventoryDialogFormProps {
  title: string;
  submitLabel: string;
  /** null: a new inventory. */
  inventory: InventorySummary | null;
  dialog: InventoryDialog;
  /** The key that has the focus when the dialog opens. null: the name has. */
  focusedKey?: KeyField | null;
  /** Shown above the fields. */
  children?: ReactNode;
  onClose: () => void;
}

/** The form of an inventory dialog: how to sign in; then fields, main's answer and buttons. */
export function InventoryDialogForm(props: InventoryDialogFormProps) {
  const { title, submitLabel, inventory, dialog, focusedKey = null, children, onClose } = props;
  const { form, ways, saving, connection } = dialog;
  const body = useRef<HTMLDivElement>(null);
  const isOver = useDrop(dialog, body);
  useFocusOfStep(ways.isChoosing, body);
  return (
    <FormModal
      title={title}
      submitLabel={ways.isChoosing ? t('common.continue') : submitLabel}
      size={960}
      isSubmitting={saving.isSaving}
      isDirty={form.isDirty()}
      onSubmit={ways.isChoosing ? ways.proceed : saving.submit}
      onClose={onClose}
      aboveActions={!ways.isChoosing && <Insistence dialog={dialog} />}
      startActions={
        !ways.isChoosing && (
          <Button variant="subtle" color="gray" onClick={ways.back}>
            {inventory === null ? t('common.back') : t('accounts.wayChange')}
          </Button>
        )
      }
      secondaryActions={
        !ways.isChoosing && (
          <BusyButton variant="default" loading={connection.isTesting} onClick={connection.test}>
            {t('common.testConnection')}
          </BusyButton>
        )
      }
    >
      <div ref={body} className={styles['step']}>
        {ways.isChoosing ? (
          <WayChoice value={ways.chosen} onChange={ways.choose} />
        ) : (
          <>
            {children}
            <InventoryFields dialog={dialog} inventory={inventory} focusedKey={focusedKey} />
            <FormOutcome dialog={dialog} known={inventory?.projects ?? []} />
          </>
        )}
        {isOver && <div className={styles['drop']}>{t('accounts.dropHere')}</div>}
      </div>
    </FormModal>
  );
}

/** Fills the form from a file that is dropped on the window, unless a dialog is open above this one. */
function useDrop({ ways, filling }: InventoryDialog, body: React.RefObject<HTMLElement | null>) {
  return useDroppedFile({
    isActive: () => {
      const own = body.current?.closest('[role="dialog"]');
      return [...document.querySelectorAll('[role="dialog"]')].at(-1) === own;
    },
    onDropped: (file) => {
      ways.skip();
      filling.fillFromFile(file);
    },
  });
}

/** The buttons of a step are replaced while focused: each step begins at its first field. */
function useFocusOfStep(isChoosing: boolean, body: React.RefObject<HTMLElement | null>) {
  const isFirst = useRef(true);
  const focusStep = useEffectEvent((_isChoosing: boolean) => {
    if (!isFirst.current) body.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    isFirst.current = false;
  });
  useEffect(() => focusStep(isChoosing), [isChoosing]);
}
