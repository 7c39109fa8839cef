import { useState } from 'react';
import type { PointSourceSummary } from '../../../../shared/model/point-source.ts';
import { FailureAlert } from '../../../components/failure-alert.tsx';
import { FormModal } from '../../../components/inventory-form/form-modal.tsx';
import { SecretInput } from '../../../components/inventory-form/secret-input.tsx';
import { useUnlockFirst } from '../../../components/vault/use-unlock-first.ts';
import { useSecretCommand } from '../../../ipc/queries.ts';
import { t } from '../../../words/words.ts';

interface StorePassphraseModalProps {
  source: PointSourceSummary;
  onClose: () => void;
}

/** Replaces what is kept; empty leaves it to plakar's own configuration. */
export function StorePassphraseModal({ source, onClose }: StorePassphraseModalProps) {
  const change = useSecretCommand('pointsource.setPassphrase');
  const unlockFirst = useUnlockFirst();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setError(null);
    change.run({ sourceId: source.id, passphrase }).then(onClose, setError);
  };
  return (
    <FormModal
      title={t('Passphrase of @{store}', { store: source.store })}
      submitLabel={t('Save and read')}
      isSubmitting={change.isPending}
      isDirty={passphrase !== ''}
      onSubmit={() => (passphrase === '' ? save() : unlockFirst(save))}
      onClose={onClose}
    >
      <SecretInput
        label={t('Passphrase')}
        description={t(
          'Leave it empty where plakar’s own configuration has it. It is kept in the vault, and given to plakar only while it reads.',
        )}
        value={passphrase}
        onValueChange={setPassphrase}
        isVerbatim
        maxLength={1000}
        data-autofocus
      />
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
