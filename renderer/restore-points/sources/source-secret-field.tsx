import { useId, useRef } from 'react';
import { KeyHead } from '../../accounts/key-field.tsx';
import { ProviderKey } from '../../accounts/provider-key.tsx';
import { SecretInput } from '../../kit/secret-input.tsx';
import { useProviders } from '../../secret-providers/queries.ts';
import { emptySecret, type SecretDraft } from './secret-draft.ts';
import keyFieldStyles from '../../accounts/key-field.module.css';
import styles from './source-secret-field.module.css';

interface SourceSecretFieldProps {
  label: string;
  help: string;
  /** Its name for the example reference. */
  field: string;
  draft: SecretDraft;
  error: string | null;
  onChange: (draft: SecretDraft) => void;
  isVerbatim?: boolean;
  isRequired?: boolean;
  isFirst?: boolean;
  maxLength: number;
  placeholder?: string;
}

/** The secret of a source: typed, or read from a provider when needed. */
export function SourceSecretField(props: SourceSecretFieldProps) {
  const { label, help, field, draft, error, onChange, isRequired = false, isFirst = false } = props;
  const id = useId();
  const providers = useProviders().data ?? [];
  const setAside = useRef<SecretDraft | null>(null);

  function switchSource() {
    const other = setAside.current;
    setAside.current = draft;
    if (draft.kind === 'provider') onChange(other?.kind === 'typed' ? other : emptySecret);
    else if (other?.kind === 'provider') onChange(other);
    else {
      const only = providers.length === 1 ? providers[0]?.id : undefined;
      onChange({ kind: 'provider', providerId: only ?? null, reference: '' });
    }
  }

  const isTyped = draft.kind === 'typed';
  return (
    <div
      className={keyFieldStyles['key-field']}
      // The label belongs to the single input, or else to the group: labelling both would give two elements the same
      // name.
      {...(!isTyped && { role: 'group', 'aria-labelledby': `${id}-label` })}
    >
      <KeyHead id={id} label={label} draft={draft} onSwitch={switchSource} />
      {isTyped ? (
        <SecretInput
          id={id}
          value={draft.text}
          onValueChange={(text) => onChange({ kind: 'typed', text })}
          isVerbatim={props.isVerbatim ?? false}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          error={error}
          aria-required={isRequired}
          aria-describedby={`${id}-help`}
          data-autofocus={isFirst || undefined}
        />
      ) : (
        <ProviderKey
          field={field}
          draft={draft}
          providers={providers}
          error={error}
          mark={{ 'data-path': field }}
          onChange={onChange}
        />
      )}
      <span id={`${id}-help`} className={styles['source-help']}>
        {help}
      </span>
    </div>
  );
}
