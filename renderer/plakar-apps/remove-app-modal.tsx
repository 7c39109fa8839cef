import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { notify } from '../kit/notify.ts';
import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { useCommand } from '../bridge/commands.ts';
import { rich, t } from '../text/translate.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';

interface RemoveAppModalProps {
  app: PlakarAppSummary;
  onClose: () => void;
}

/** Asks first, because an app's secrets cannot be recovered. */
export function RemoveAppModal({ app, onClose }: RemoveAppModalProps) {
  const remove = useCommand('plakarApp.delete');
  const { id, name, role, sources } = app;
  const hasStored = Object.values(sources).some(({ kind }) => kind === 'vault');

  function submit() {
    remove.mutateAsync({ appId: id }).then(
      () => {
        onClose();
        notify({ message: t('plakarApps.removeDone', { name }) });
      },
      () => undefined,
    );
  }

  return (
    <FormModal
      title={t('plakarApps.removeTitle')}
      submitLabel={t('plakarApps.removeTitle')}
      submitColor="red.9"
      isSubmitting={remove.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text className="break-anywhere">
        {rich(hasStored ? 'plakarApps.removeWithSecretsHelp' : 'plakarApps.removeHelp', {
          name,
          b: strong,
        })}{' '}
        {t('plakarApps.removeUnaffectedHelp')}
      </Text>
      {role === 'store' && sources['passphrase']?.kind === 'vault' && (
        <Text>{t('plakarApps.removePassphraseHelp')}</Text>
      )}
      {remove.error && <FailureAlert error={remove.error} />}
    </FormModal>
  );
}

function strong(words: ReactNode) {
  return <strong dir="auto">{words}</strong>;
}
