import { Button, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { notify } from '../kit/notify.ts';
import { failureText, toFailure } from '../text/error-text.ts';
import { passphraseProblem } from './vault-text.ts';
import { useCommand, useSecretCommand } from '../bridge/commands.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { FormModal } from '../kit/form-modal.tsx';
import { SecretInput } from '../kit/secret-input.tsx';
import { type TextId, t } from '../text/translate.ts';

const why: TextId = 'vault.unlockHelp';

interface UnlockModalProps {
  onUnlocked: () => void;
  onClose: () => void;
}

/** Erases what a forgotten passphrase encrypts, after main asked for confirmation. Returns whether it did. */
function useErasing() {
  const reset = useCommand('vault.reset');
  return async () => {
    const { isLocked } = await reset.mutateAsync(undefined);
    if (!isLocked) {
      notify({ message: t('vault.resetDone') });
    }
    return !isLocked;
  };
}

/** Asks for the passphrase. Discovered data is not secret, and stays readable without it. */
export function UnlockModal({ onUnlocked, onClose }: UnlockModalProps) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [otherError, setOtherError] = useState<unknown>(null);
  const input = useRef<HTMLInputElement>(null);
  const unlock = useSecretCommand('vault.unlock');
  const erase = useErasing();

  function refuse(words: string) {
    setProblem(words);
    // After React has rendered the error: a disabled field cannot take the focus.
    requestAnimationFrame(() => input.current?.select());
  }

  function submit() {
    if (passphrase === '') {
      refuse(passphraseProblem('missing'));
      return;
    }
    setOtherError(null);
    unlock.run({ passphrase }).then(onUnlocked, (error: unknown) => {
      const failure = toFailure(error);
      if (failure.code === 'vault.wrongPassphrase') refuse(failureText(failure).title);
      else setOtherError(error);
    });
  }

  function forget() {
    setOtherError(null);
    erase().then((isErased) => isErased && onClose(), setOtherError);
  }

  return (
    <FormModal
      title={t('vault.unlock')}
      submitLabel={t('common.unlock')}
      isSubmitting={unlock.isPending}
      isDirty={false}
      onSubmit={submit}
      onClose={onClose}
      secondaryActions={
        <Button variant="default" onClick={forget}>
          {t('vault.forgotPassphrase')}
        </Button>
      }
    >
      <Text size="sm">{t(why)}</Text>
      <SecretInput
        ref={input}
        label={t('common.passphrase')}
        isVerbatim
        aria-required
        data-autofocus
        value={passphrase}
        error={problem}
        onValueChange={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
      />
      {otherError !== null && <FailureAlert error={otherError} />}
    </FormModal>
  );
}
