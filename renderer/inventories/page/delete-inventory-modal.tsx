import { List, Text, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { notify } from '../../kit/notify.ts';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useApps } from '../../plakar-apps/queries.ts';
import { useCommand } from '../../bridge/commands.ts';
import { rich, t } from '../../text/translate.ts';

interface DeleteInventoryModalProps {
  inventory: InventorySummary;
  onClose: () => void;
}

/** Asks for the name, to prevent deleting the wrong inventory. */
export function DeleteInventoryModal({ inventory, onClose }: DeleteInventoryModalProps) {
  const [typedName, setTypedName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [, navigate] = useLocation();
  const remove = useCommand('inventory.delete');
  const { id, name } = inventory;
  const appCount = useApps().data?.filter(({ inventoryId }) => inventoryId === id).length ?? 0;

  function submit() {
    if (typedName.trim() !== name.trim()) {
      setProblem(t('inventories.deleteConfirmError'));
      input.current?.focus();
      return;
    }
    // Main announces the deletion before it answers: this dialog may be unmounted by then.
    remove.mutateAsync({ inventoryId: id }).then(
      () => {
        navigate('/');
        notify({ message: t('inventories.deleteDone', { name }) });
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={t('inventories.delete')}
      submitLabel={t('inventories.delete')}
      submitColor="red.9"
      isSubmitting={remove.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <Losses name={name} appCount={appCount} />
      <TextInput
        ref={input}
        label={t('inventories.deleteConfirm')}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={typedName}
        error={problem}
        onChange={(event) => {
          setTypedName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      {remove.error && <FailureAlert error={remove.error} />}
    </FormModal>
  );
}

/** What is deleted, and what is not. */
function Losses({ name, appCount }: { name: string; appCount: number }) {
  return (
    <>
      <Text className="break-anywhere">
        {rich('inventories.deleteListIntro', {
          name,
          b: strong,
        })}
      </Text>
      <List size="sm">
        <List.Item>{t('inventories.deleteKeys')}</List.Item>
        <List.Item>{t('inventories.deleteData')}</List.Item>
        {appCount > 0 && <List.Item>{t('inventories.deleteApps', { count: appCount })}</List.Item>}
      </List>
      <Text>{t('inventories.deleteHelp')}</Text>
    </>
  );
}

function strong(words: ReactNode) {
  return <strong dir="auto">{words}</strong>;
}
