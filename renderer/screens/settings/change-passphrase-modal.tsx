import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { FormModal } from '../../components/inventory-form/form-modal.tsx';
import { SecretInput } from '../../components/inventory-form/secret-input.tsx';
import { NewPassphraseFields } from '../../components/vault/new-passphrase-fields.tsx';
import { useNewPassphrase } from '../../components/vault/use-new-passphrase.ts';
import { failureText, toFailure } from '../../format/error-text.ts';
import { passphraseProblems } from '../../format/vault-text.ts';
import { useSecretCommand } from '../../ipc/queries.ts';

/** A new passphrase in place of the present one, which has to be known. */
export function ChangePassphraseModal({ onClose }: { onClose: () => void }) {
  const [present, setPresent] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [otherError, setOtherError] = useState<unknown>(null);
  const typed = useNewPassphrase();
  const change = useSecretCommand('vault.changePassphrase');

  function submit() {
    setProblem(present === '' ? passphraseProblems.missing : null);
    const isUsable = typed.check();
    if (present === '' || !isUsable) return;
    setOtherError(null);
    change.run({ passphrase: present, newPassphrase: typed.passphrase }).then(
      () => {
        onClose();
        notifications.show({ color: 'green', message: 'The passphrase is changed.' });
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
      title="Change the passphrase"
      submitLabel="Change passphrase"
      isSubmitting={change.isPending}
      isDirty={typed.isDirty || present !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <SecretInput
        label="Present passphrase"
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
      <NewPassphraseFields typed={typed} label="New passphrase" />
      {otherError !== null && <FailureAlert error={otherError} />}
    </FormModal>
  );
}
