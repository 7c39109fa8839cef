import { useState } from 'react';
import { notify } from '../kit/notify.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { SecretInput } from '../kit/secret-input.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { failureText, toFailure } from '../text/error-text.ts';
import { passphraseProblem } from './vault-text.ts';
import { useSecretCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';

/** Replaces the passphrase; the current one is required. */
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
        notify({ color: 'green', message: t('vault.changePassphraseDone') });
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
      title={t('vault.changePassphraseTitle')}
      submitLabel={t('vault.changePassphrase')}
      isSubmitting={change.isPending}
      isDirty={typed.isDirty || present !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <SecretInput
        label={t('vault.currentPassphrase')}
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
      <NewPassphraseFields typed={typed} label={t('vault.newPassphrase')} />
      {otherError !== null && <FailureAlert error={otherError} />}
    </FormModal>
  );
}
