import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import type { IntegrationField } from '../../../shared/plakar-apps/integration-schema.ts';
import { fieldLabel } from '../app-field-text.ts';
import { rich, t } from '../../text/translate.ts';
import { emptyDraft } from '../../accounts/key-draft.ts';
import { KeyHead } from '../../accounts/key-field.tsx';
import { ProviderKey } from '../../accounts/provider-key.tsx';
import { SecretInput } from '../../kit/secret-input.tsx';
import { emptySecret, type SecretDraft } from './app-values.ts';
import { SecretLines } from '../../kit/secret-lines.tsx';
import { type AppForm, markOf } from './use-app-form.ts';
import keyFieldStyles from '../../accounts/key-field.module.css';
import styles from './app-secret-field.module.css';
import appFormStyles from './app-form.module.css';
import filledKeyStyles from '../../kit/filled-key.module.css';
import { visuallyHidden } from '../../kit/visually-hidden.tsx';

interface AppSecretFieldProps {
  form: AppForm;
  field: IntegrationField;
}

/** A secret of an app: typed, or read from a provider when needed. */
export function AppSecretField({ form, field }: AppSecretFieldProps) {
  const { key } = field;
  const id = useId();
  const label = fieldLabel(key);
  const draft = form.values.secrets[key] ?? emptySecret;
  const error = form.problems[key] ?? null;
  const setAside = useRef<SecretDraft | null>(null);

  function switchSource() {
    const other = setAside.current;
    setAside.current = draft;
    if (draft.kind === 'provider') form.changeSecret(key, other ?? emptySecret);
    else form.changeSecret(key, other?.kind === 'provider' ? other : newReference(form));
  }

  const isTyped = draft.kind === 'typed';
  return (
    <div
      className={keyFieldStyles['key-field']}
      // The label belongs to the single input, or else to the group: labelling both would give two elements the same
      // name.
      {...(!isTyped && { role: 'group', 'aria-labelledby': `${id}-label` })}
    >
      <KeyHead
        id={id}
        label={label}
        draft={draft.kind === 'none' ? emptyDraft : draft}
        onSwitch={switchSource}
      />
      {isTyped && <TypedSecret id={id} form={form} field={field} text={draft.text} />}
      {draft.kind === 'provider' && (
        <ProviderKey
          field={key}
          draft={draft}
          providers={form.providers}
          error={error}
          mark={{ ...markOf(key), 'data-path': key }}
          onChange={(next) => form.changeSecret(key, next)}
        />
      )}
      {draft.kind === 'none' ? (
        <LeftOut label={label} onKeep={() => form.changeSecret(key, emptySecret)} />
      ) : (
        <Foot form={form} field={field} draft={draft} />
      )}
    </div>
  );
}

/** The purpose of the secret, and a way to remove it from the vault. */
function Foot({ form, field, draft }: AppSecretFieldProps & { draft: SecretDraft }) {
  const { key, isRequired } = field;
  const help = form.helpOf(key);
  const isEmpty = draft.kind === 'typed' && draft.text === '';
  return (
    <div className={styles['app-field-foot']}>
      {help !== null && !form.problems[key] && (
        <span className={appFormStyles['app-field-help']}>{help}</span>
      )}
      {isEmpty && !isRequired && form.wasStored(key) && (
        <Button
          variant="transparent"
          size="compact-xs"
          px={0}
          onClick={() => form.changeSecret(key, { kind: 'none' })}
        >
          {rich('plakarApps.secretRemove', { hidden: visuallyHidden, field: fieldLabel(key) })}
        </Button>
      )}
    </div>
  );
}

function LeftOut({ label, onKeep }: { label: string; onKeep: () => void }) {
  return (
    <div className={filledKeyStyles['filled-key']}>
      <span>{t('plakarApps.secretRemoveHelp')}</span>
      <Button variant="subtle" size="compact-xs" onClick={onKeep}>
        {rich('plakarApps.secretKeep', { hidden: visuallyHidden, field: label })}
      </Button>
    </div>
  );
}

interface TypedSecretProps extends AppSecretFieldProps {
  id: string;
  text: string;
}

function TypedSecret({ id, form, field, text }: TypedSecretProps) {
  const { key, kind, isRequired } = field;
  const excluder = form.excluder(field);
  const isKept = form.mayKeep(key);
  const setText = (typed: string) => form.changeSecret(key, { kind: 'typed', text: typed });
  const shared = {
    id,
    placeholder: isKept ? t('common.storedPlaceholder') : '',
    'aria-required': isRequired && !isKept,
    value: text,
    error: form.problems[key],
    disabled: excluder !== null && text === '',
    ...markOf(key),
  };
  if (kind === 'secret-lines') return <SecretLines {...shared} onText={setText} />;
  // A user-chosen secret can contain any character, also at the ends.
  const isVerbatim = key === 'passphrase' || key === 'password';
  return <SecretInput {...shared} isVerbatim={isVerbatim} onValueChange={setText} />;
}

/** The provider of another secret in the form, or the only provider. */
function newReference({ values, providers }: AppForm): SecretDraft {
  const chosen = Object.values(values.secrets).flatMap((draft) =>
    draft.kind === 'provider' && draft.providerId !== null ? [draft.providerId] : [],
  );
  const only = providers.length === 1 ? providers[0]?.id : undefined;
  return { kind: 'provider', providerId: chosen[0] ?? only ?? null, reference: '' };
}
