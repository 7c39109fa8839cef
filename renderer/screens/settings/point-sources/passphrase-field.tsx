import { SecretInput } from '../../../components/inventory-form/secret-input.tsx';
import { t } from '../../../words/words.ts';

interface PassphraseFieldProps {
  value: string;
  onValueChange: (passphrase: string) => void;
  isFirst?: boolean;
}

/** The passphrase of a store; empty where plakar's own configuration has it. */
export function PassphraseField({ isFirst = false, ...field }: PassphraseFieldProps) {
  return (
    <SecretInput
      {...field}
      label={t('Passphrase')}
      description={t(
        'Leave it empty where plakar’s own configuration has it. It is kept in the vault, and given to plakar only while it reads.',
      )}
      isVerbatim
      maxLength={1000}
      data-autofocus={isFirst || undefined}
    />
  );
}
