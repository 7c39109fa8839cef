import { minPassphraseLength } from '../../shared/vault/vault.ts';
import { SecretInput } from '../kit/secret-input.tsx';
import { t } from '../text/translate.ts';
import type { NewPassphrase } from './use-new-passphrase.ts';

interface NewPassphraseFieldsProps {
  typed: NewPassphrase;
  label: string;
  hasFocus?: boolean;
}

/** Typed twice: an unnoticed typo would lock the user out. */
export function NewPassphraseFields({ typed, label, hasFocus = false }: NewPassphraseFieldsProps) {
  return (
    <>
      <SecretInput
        label={label}
        // The error says the same.
        description={
          typed.problems.passphrase === undefined &&
          t('vault.newPassphraseHelp', { count: minPassphraseLength })
        }
        isVerbatim
        aria-required
        {...(hasFocus && { 'data-autofocus': true })}
        value={typed.passphrase}
        error={typed.problems.passphrase}
        onValueChange={typed.setPassphrase}
      />
      <SecretInput
        label={t('vault.repeatPassphrase')}
        isVerbatim
        aria-required
        value={typed.repeated}
        error={typed.problems.repeated}
        onValueChange={typed.setRepeated}
      />
    </>
  );
}
