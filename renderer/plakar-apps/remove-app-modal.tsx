import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { ResourceAppSummary } from '../../shared/plakar-apps/resource-app.ts';
import { useCommand } from '../bridge/commands.ts';
import { rich, t } from '../text/words.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';

interface RemoveAppModalProps {
  app: ResourceAppSummary;
  onClose: () => void;
}

/** Asks, for the secrets of an app cannot be brought back. */
export function RemoveAppModal({ app, onClose }: RemoveAppModalProps) {
  const remove = useCommand('app.delete');
  const { id, name, role, sources } = app;
  const hasStored = Object.values(sources).some(({ kind }) => kind === 'vault');

  function submit() {
    remove.mutateAsync({ appId: id }).then(
      () => {
        onClose();
        notifications.show({ message: t('The app “{name}” is removed.', { name }) });
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={t('Remove app')}
      submitLabel={t('Remove app')}
      submitColor="red.9"
      isSubmitting={remove.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text className="break-anywhere">
        {rich(
          hasStored
            ? 'This removes <b>{name}</b> and its secrets from this computer.'
            : 'This removes <b>{name}</b> from this computer.',
          { name, b: strong },
        )}{' '}
        {t('The resource, its backups and plakar’s own settings stay as they are.')}
      </Text>
      {role === 'store' && sources['passphrase']?.kind === 'vault' && (
        <Text>
          {t(
            'The passphrase of this store goes with it. Be sure that it is kept in another place: without it, the backups in the store cannot be read.',
          )}
        </Text>
      )}
      {remove.error && <FailureAlert error={remove.error} />}
    </FormModal>
  );
}

function strong(words: ReactNode) {
  return <strong dir="auto">{words}</strong>;
}
