import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { notify } from '../kit/notify.ts';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { useCommand } from '../bridge/commands.ts';
import { rich, t } from '../text/translate.ts';

const strong = (name: ReactNode) => <strong dir="auto">{name}</strong>;

interface DeleteProviderModalProps {
  provider: SecretProviderSummary;
  onClose: () => void;
}

/** A provider in use cannot be deleted: its inventories could no longer be synced. */
export function DeleteProviderModal({ provider, onClose }: DeleteProviderModalProps) {
  const remove = useCommand('provider.delete');
  const { id, name, usedBy } = provider;
  const isUsed = usedBy.length > 0;

  function submit() {
    if (isUsed) {
      onClose();
      return;
    }
    remove.mutateAsync({ providerId: id }).then(
      () => {
        onClose();
        notify({ message: t('secretProviders.deleteDone', { name }) });
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={t('secretProviders.deleteTitle')}
      submitLabel={isUsed ? t('common.close') : t('secretProviders.delete')}
      {...(!isUsed && { submitColor: 'red.9' })}
      isSubmitting={remove.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      {isUsed ? (
        <>
          <Text className="break-anywhere">
            {rich('secretProviders.deleteInUse', { name, b: strong })}
          </Text>
          <List size="sm">
            {usedBy.map((inventory) => (
              <List.Item key={inventory} className="break-anywhere">
                {inventory}
              </List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text className="break-anywhere">
          {rich('secretProviders.deleteHelp', { name, b: strong })}
        </Text>
      )}
      {remove.error && <FailureAlert error={remove.error} />}
    </FormModal>
  );
}
