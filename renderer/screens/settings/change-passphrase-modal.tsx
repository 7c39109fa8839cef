import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { FormModal } from '../../components/inventory-form/form-modal.tsx';
import { SecretInput } from '../../components/inventory-form/secret-input.tsx';
import { NewPassphraseFields } from '../../components/vault/new-passphrase-fields.tsx';
import { useNewPassphrase } from '../../components/vault/use-new-passphrase.ts';
import { failureText, toFailure } from '../../format/error-text.ts';
import { passphraseProblem } from '../../format/vault-text.ts';
import { useSecretCommand } from '../../ipc/queries.ts';
import { t } from '../../words/words.ts';

/** A new passphrase in place of the present one, which has to be known. */
export function ChangePassphraseModal({ onClose }: { onClose: () => void }) {
  const [present, setPresent] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [otherError, setOtherError] = useState<unknown>(null);
  const typed = useNewPassphrase();
  const change = useSecretCommand('vault.changePassphrase');

  function submit() {
    setProblem(present === '' ? passphraseProblem('missing') : null);
    const isUsable = typed.check();
    if (present === '' || !isUsable) return;
    setOtherError(null);
    change.run({ passphrase: present, newPassphrase: typed.passphrase }).then(
      () => {
        onClose();
        notifications.show({ color: 'green', message: t('The passphrase is changed.') });
      },
      (error: unknown) => {
        const failure = toFailure(error);
        if (failure.code === 'vault.wrongPassphrase') setProblem(failureText(failure).title);
        else setOtherError(error);
      },
    );
  }

  return (
    <FormModal
      title={t('Change the passphrase')}
      submitLabel={t('Change passphrase')}
      isSubmitting={change.isPending}
      isDirty={typed.isDirty || present !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <SecretInput
        label={t('Present passphrase')}
        isVerbatim
        aria-required
        data-autofocus
        value={present}
        error={problem}
        onValueChange={(value) => {
          setPresent(value);
          setProblem(null);
        }}
      />
      <NewPassphraseFields typed={typed} label={t('New passphrase')} />
      {otherError !== null && <FailureAlert error={otherError} />}
    </FormModal>
  );
}
