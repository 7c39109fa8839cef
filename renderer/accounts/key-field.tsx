import { Button, Input } from '@mantine/core';
import { useId, useRef } from 'react';
import type { KeyField as Field } from '../../shared/accounts/sign-in.ts';
import { keyPath } from './form-text.ts';
import { keyFieldLabel } from '../text/key-field-label.ts';
import { visuallyHidden } from '../kit/visually-hidden.tsx';
import { type TextId, rich, t } from '../text/translate.ts';
import { FilledKey } from './filled-key.tsx';
import { emptyDraft, isFilledElsewhere, type KeyDraft, newReference } from './key-draft.ts';
import { ProviderKey } from './provider-key.tsx';
import { SecretInput } from '../kit/secret-input.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './key-field.module.css';

interface KeyFieldProps {
  field: Field;
  dialog: InventoryDialog;
  /** Whether it is focused when the dialog opens. */
  hasFocus?: boolean;
}

/** One key: typed, read from a provider when needed, or filled in from elsewhere. */
export function KeyField({ field, dialog, hasFocus = false }: KeyFieldProps) {
  const { form, providers, filling } = dialog;
  const id = useId();
  const label = keyFieldLabel(field);
  const draft = form.values.keys[field];
  const error = form.errorAt(keyPath(field));
  const mark = form.markOf(keyPath(field));
  const setAside = useRef<KeyDraft | null>(null);
  const isProvided = draft.kind === 'provider';

  function switchSource() {
    const reference = newReference(
      form.values.keys,
      providers.map(({ id: providerId }) => providerId),
    );
    const other = setAside.current;
    setAside.current = draft;
    if (isProvided) form.setKey(field, other?.kind === 'typed' ? other : emptyDraft);
    else form.setKey(field, other?.kind === 'provider' ? other : reference);
  }

  function clear() {
    if (draft.kind === 'obtained') dialog.signIn.forget();
    form.setKey(field, emptyDraft);
  }

  const isKept = form.mayKeep(field);
  const isTyped = draft.kind === 'typed';
  return (
    <div
      className={styles['key-field']}
      // The label belongs to the single input, or else to the group: labelling both would give two elements the same
      // name.
      {...(!isTyped && { role: 'group', 'aria-labelledby': `${id}-label` })}
    >
      <KeyHead id={id} label={label} draft={draft} onSwitch={switchSource} />
      {isTyped && (
        <SecretInput
          id={id}
          placeholder={isKept ? t('common.storedPlaceholder') : ''}
          aria-required={!isKept}
          value={draft.text}
          onValueChange={(text) => form.setKey(field, { kind: 'typed', text })}
          onPasteText={(text) => filling.fillFromText(text, null)}
          error={error}
          {...mark}
          {...(hasFocus && { 'data-autofocus': true })}
        />
      )}
      {isProvided && (
        <ProviderKey
          field={field}
          draft={draft}
          providers={providers}
          error={error}
          mark={mark}
          onChange={(next) => form.setKey(field, next)}
        />
      )}
      {isFilledElsewhere(draft) && (
        <FilledKey label={label} draft={draft} error={error} mark={mark} onClear={clear} />
      )}
    </div>
  );
}

interface KeyHeadProps {
  /** Id of the labelled input, if there is one. */
  id: string;
  label: string;
  draft: KeyDraft;
  onSwitch: () => void;
}

/** The name of a key, and the switch between typing it and using a provider. */
export function KeyHead({ id, label, draft, onSwitch }: KeyHeadProps) {
  const target = draft.kind === 'typed' ? { htmlFor: id } : { labelElement: 'div' as const };
  return (
    <div className={styles['key-field-head']}>
      <Input.Label id={`${id}-label`} {...target}>
        {label}
      </Input.Label>
      {!isFilledElsewhere(draft) && (
        <Button variant="transparent" size="compact-xs" px={0} onClick={onSwitch}>
          {rich(switchWords(draft), { hidden: visuallyHidden, key: label })}
        </Button>
      )}
    </div>
  );
}

function switchWords(draft: KeyDraft): TextId {
  return draft.kind === 'provider' ? 'accounts.keyEnterDirectly' : 'accounts.keyUseProvider';
}
