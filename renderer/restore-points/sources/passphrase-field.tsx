import { t } from '../../text/words.ts';
import type { SecretDraft } from './secret-draft.ts';
import { SourceSecretField } from './source-secret-field.tsx';

interface PassphraseFieldProps {
  draft: SecretDraft;
  error: string | null;
  onChange: (draft: SecretDraft) => void;
  isFirst?: boolean;
}

/** The passphrase of a store; empty where plakar's own configuration has it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const isTyped = props.draft.kind === 'typed';
  return (
    <SourceSecretField
      {...props}
      label={t('Passphrase')}
      field="passphrase"
      help={
        isTyped
          ? t(
              'Leave it empty where plakar’s own configuration has it. It is kept in the vault, and given to plakar only while it reads.',
            )
          : t('Read from the provider each time, and given to plakar only while it reads.')
      }
      isVerbatim
      maxLength={1000}
    />
  );
}
