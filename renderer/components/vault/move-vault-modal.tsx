import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { VaultStrength } from '../../../shared/model/vault.ts';
import { moveEffects, strengthLabel } from '../../format/vault-text.ts';
import { useSecretCommand } from '../../ipc/queries.ts';
import { FailureAlert } from '../failure-alert.tsx';
import { FormModal } from '../inventory-form/form-modal.tsx';
import { t } from '../../words/words.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

interface MoveVaultModalProps {
  to: VaultStrength;
  onClose: () => void;
}

/** Says what the move does, and asks for a new passphrase where it needs one. */
export function MoveVaultModal({ to, onClose }: MoveVaultModalProps) {
  const typed = useNewPassphrase();
  const [error, setError] = useState<unknown>(null);
  const move = useSecretCommand('vault.move');

  function submit() {
    if (to === 'passphrase' && !typed.check()) return;
    setError(null);
    const request = to === 'passphrase' ? { to, passphrase: typed.passphrase } : { to };
    move.run(request).then(({ strength, unreadableCount }) => {
      onClose();
      // The user was asked in a window of the system's, and said no.
      if (strength !== to) return;
      const message = t(
        unreadableCount > 0
          ? 'Keys are now kept like this: {strength}. What does not open was kept as it is.'
          : 'Keys are now kept like this: {strength}.',
        { strength: strengthLabel(to) },
      );
      notifications.show({ color: 'green', message });
    }, setError);
  }

  return (
    <FormModal
      title={
        to === 'passphrase'
          ? t('Set a passphrase')
          : t('Change to: {strength}', { strength: strengthLabel(to) })
      }
      submitLabel={to === 'passphrase' ? t('Set passphrase') : t('Change')}
      isSubmitting={move.isPending}
      isDirty={typed.isDirty}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t(moveEffects[to])}</Text>
      {to === 'passphrase' && (
        <NewPassphraseFields typed={typed} label={t('Passphrase')} hasFocus />
      )}
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
