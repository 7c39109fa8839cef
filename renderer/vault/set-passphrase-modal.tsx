import { Text } from '@mantine/core';
import { useState } from 'react';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { t } from '../text/translate.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useVaultMove } from './use-vault-move.ts';

/** Asks for the passphrase that encrypts the keys. */
export function SetPassphraseModal({ onClose }: { onClose: () => void }) {
  const typed = useNewPassphrase();
  const [error, setError] = useState<unknown>(null);
  const move = useVaultMove();

  function submit() {
    if (!typed.check()) return;
    setError(null);
    move.run({ to: 'passphrase', passphrase: typed.passphrase }).then(onClose, setError);
  }

  return (
    <FormModal
      title={t('vault.setPassphraseTitle')}
      submitLabel={t('vault.setPassphrase')}
      isSubmitting={move.isPending}
      isDirty={typed.isDirty}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t('vault.setPassphraseHelp')}</Text>
      <NewPassphraseFields typed={typed} label={t('common.passphrase')} hasFocus />
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
