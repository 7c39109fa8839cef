import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { VaultStrength } from '../../../shared/model/vault.ts';
import { moveEffects, strengthLabels } from '../../format/vault-text.ts';
import { useSecretCommand } from '../../ipc/queries.ts';
import { FailureAlert } from '../failure-alert.tsx';
import { FormModal } from '../inventory-form/form-modal.tsx';
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
    move.run(request).then(({ unreadableCount }) => {
      onClose();
      const kept = unreadableCount > 0 ? ' What does not open was kept as it is.' : '';
      const message = `Keys are now kept like this: ${strengthLabels[to]}.${kept}`;
      notifications.show({ color: 'green', message });
    }, setError);
  }

  return (
    <FormModal
      title={to === 'passphrase' ? 'Set a passphrase' : `Change to: ${strengthLabels[to]}`}
      submitLabel={to === 'passphrase' ? 'Set passphrase' : 'Change'}
      isSubmitting={move.isPending}
      isDirty={typed.isDirty}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{moveEffects[to]}</Text>
      {to === 'passphrase' && <NewPassphraseFields typed={typed} label="Passphrase" hasFocus />}
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
