import { t } from '../../text/translate.ts';
import type { SecretDraft } from './secret-draft.ts';
import { SourceSecretField } from './source-secret-field.tsx';

interface PassphraseFieldProps {
  draft: SecretDraft;
  error: string | null;
  onChange: (draft: SecretDraft) => void;
  isFirst?: boolean;
}

/** The passphrase of a store; empty if Plakar's own configuration has it. */
export function PassphraseField(props: PassphraseFieldProps) {
  const isTyped = props.draft.kind === 'typed';
  return (
    <SourceSecretField
      {...props}
      label={t('common.passphrase')}
      field="passphrase"
      help={isTyped ? t('restorePoints.passphraseHelp') : t('restorePoints.passphraseProvidedHelp')}
      isVerbatim
      maxLength={1000}
    />
  );
}
