import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { isSecret } from '../../../shared/plakar-apps/rules/integration-fields.ts';
import type { IntegrationField } from '../../../shared/plakar-apps/integration-schema.ts';
import { fieldLabel } from '../app-field-text.ts';
import { t } from '../../text/translate.ts';
import { PathField } from '../../kit/path-field.tsx';
import { AppSecretField } from './app-secret-field.tsx';
import { type AppForm, markOf } from './use-app-form.ts';
import styles from './app-field.module.css';
import secretLinesStyles from '../../kit/secret-lines.module.css';

interface AppFieldProps {
  form: AppForm;
  field: IntegrationField;
}

/** Renders one field of the table by its kind. A field that another one excludes says so, and is disabled. */
export function AppField({ form, field }: AppFieldProps) {
  const { kind } = field;
  if (isSecret(field)) return <AppSecretField form={form} field={field} />;
  if (kind === 'switch') return <SwitchField form={form} field={field} />;
  return kind === 'choice' ? (
    <ChoiceField form={form} field={field} />
  ) : (
    <TextField form={form} field={field} />
  );
}

/** Props common to all kinds of fields. */
function sharedOf(form: AppForm, field: IntegrationField) {
  const { key, isRequired } = field;
  const excluder = form.excluder(field);
  const error = form.problems[key];
  const help =
    excluder === null
      ? form.helpOf(key)
      : t('plakarApps.fieldConflictHelp', { field: fieldLabel(excluder) });
  return {
    text: form.texts[key] ?? '',
    // A value that is already set can still be removed.
    isRuledOut: excluder !== null && (form.texts[key] ?? '') === '',
    setText: (text: string) => form.changeField(key, text),
    props: {
      label: fieldLabel(key),
      description: error === undefined ? help : null,
      error,
      'aria-required': isRequired,
      ...markOf(key),
    },
  };
}

function SwitchField({ form, field }: AppFieldProps) {
  const { text, setText, props } = sharedOf(form, field);
  const unset = field.default ?? 'false';
  const isOn = (text || unset) === 'true';
  const excluder = form.excluder(field);
  return (
    <Switch
      {...props}
      className={styles['app-switch']}
      data-dangerous={field.isDangerous && isOn}
      checked={isOn}
      disabled={excluder !== null && !isOn}
      onChange={(event) => {
        const next = event.currentTarget.checked ? 'true' : 'false';
        setText(next === unset ? '' : next);
      }}
    />
  );
}

function ChoiceField({ form, field }: AppFieldProps) {
  const { text, setText, props } = sharedOf(form, field);
  return (
    <Select
      {...props}
      data={[...field.choices]}
      placeholder={field.default ?? t('plakarApps.fieldNotSet')}
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      value={text === '' ? null : text}
      onChange={(value) => setText(value ?? '')}
    />
  );
}

function TextField({ form, field }: AppFieldProps) {
  const { text, setText, isRuledOut, props } = sharedOf(form, field);
  const shared = {
    ...props,
    // The location takes precedence over Plakar's default.
    placeholder: field.key === 'host' || field.key === 'port' ? '' : (field.default ?? ''),
    autoComplete: 'off',
    autoCapitalize: 'off',
    spellCheck: false,
    value: text,
    disabled: isRuledOut,
  };
  if (field.kind === 'lines') {
    return (
      <Textarea
        {...shared}
        rows={3}
        className={secretLinesStyles['pem-lines']}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    );
  }
  const line = (
    <TextInput
      {...shared}
      {...(field.kind === 'number' && { inputMode: 'numeric' })}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
  // A folder or socket cannot be chosen in a file dialog.
  const isFile = field.kind === 'file' && !/_bin_dir$|_sock$/.test(field.key);
  return isFile ? (
    <PathField label={fieldLabel(field.key)} onPath={setText}>
      {line}
    </PathField>
  ) : (
    line
  );
}
