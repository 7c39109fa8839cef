import { useState } from 'react';
import type { PointSourceSummary } from '../../../../shared/model/point-source.ts';
import { FailureAlert } from '../../../components/failure-alert.tsx';
import { FormModal } from '../../../components/inventory-form/form-modal.tsx';
import { useUnlockFirst } from '../../../components/vault/use-unlock-first.ts';
import { useSecretCommand } from '../../../ipc/queries.ts';
import { t } from '../../../words/words.ts';
import { PassphraseField } from './passphrase-field.tsx';

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
      <PassphraseField value={passphrase} onValueChange={setPassphrase} isFirst />
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
