import { useState } from 'react';
import type { RestorePointSourceSummary } from '../../../shared/restore-points/restore-point-source.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { FormModal } from '../../kit/form-modal.tsx';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { useProviders } from '../../secret-providers/queries.ts';
import { useSecretCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { draftOfSource, passphraseOf, isSecretEmpty, problemOfSecret } from './secret-draft.ts';

interface StorePassphraseModalProps {
  source: Extract<RestorePointSourceSummary, { kind: 'plakar' }>;
  onClose: () => void;
}

/** Replaces the stored passphrase; empty: use the one in Plakar's own configuration. */
export function StorePassphraseModal({ source, onClose }: StorePassphraseModalProps) {
  const change = useSecretCommand('restorePointSource.setPassphrase');
  const unlockFirst = useUnlockFirst();
  const providers = useProviders().data ?? [];
  const [before] = useState(() => draftOfSource(source.keySource));
  const [passphrase, setPassphrase] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setError(null);
    const request = { sourceId: source.id, passphrase: passphraseOf(passphrase) };
    change.run(request).then(onClose, setError);
  };
  const submit = () => {
    const wrong = problemOfSecret(passphrase, providers);
    setProblem(wrong);
    if (wrong !== null) return;
    if (isSecretEmpty(passphrase)) save();
    else unlockFirst(save);
  };
  return (
    <FormModal
      title={t('restorePoints.changePassphraseTitle', { store: source.store })}
      submitLabel={t('restorePoints.saveAndRead')}
      isSubmitting={change.isPending}
      isDirty={JSON.stringify(passphrase) !== JSON.stringify(before)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PassphraseField draft={passphrase} error={problem} onChange={setPassphrase} isFirst />
      {error !== null && <FailureAlert error={error} />}
    </FormModal>
  );
}
