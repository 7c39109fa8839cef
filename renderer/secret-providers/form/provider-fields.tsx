import { Input, SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ProviderSecretField } from '../../../shared/secret-providers/secret-provider.ts';
import { isNeeded, secretWords, type SettingField, settingFieldsOf } from '../provider-text.ts';
import { SecretInput } from '../../kit/secret-input.tsx';
import { PathField } from '../../kit/path-field.tsx';
import { t } from '../../text/translate.ts';
import { CertificateField } from './certificate-field.tsx';
import { PrivateKeyField } from './private-key-field.tsx';
import { secretFieldsIn, textOf } from './provider-values.ts';
import { markOf } from './use-provider-answer.ts';
import type { ProviderForm } from './use-provider-form.ts';

/** The fields of the chosen kind: settings, then secrets. */
export function ProviderFields({ form }: { form: ProviderForm }) {
  const { kind } = form.values;
  return (
    <>
      {settingFieldsOf(form.values).map((field) => (
        <Setting key={`${kind} ${field.name}`} form={form} field={field} />
      ))}
      {secretFieldsIn(form.values).map((field) => (
        <Secret key={`${kind} ${field}`} form={form} field={field} />
      ))}
    </>
  );
}

function Setting({ form, field }: { form: ProviderForm; field: SettingField }) {
  const { name, help, placeholder, missing, input } = field;
  const label = t(field.label);
  const problem = form.problems[name];
  const setText = (value: string) =>
    form.change({ settings: { ...form.values.settings, [name]: value } });
  const shared = {
    label,
    placeholder,
    description: help && t(help),
    error: problem,
    'aria-required': missing !== undefined,
    autoComplete: 'off',
    spellCheck: false,
    ...markOf(name),
    value: textOf(form.values, field),
  };
  if (input === 'choice') return <Choice form={form} field={field} onText={setText} />;
  if (input === 'certificate') {
    const showFailure = (error: unknown) => form.showFailure(error, name);
    return <CertificateField shared={shared} onText={setText} onFailure={showFailure} />;
  }
  const line = <TextInput {...shared} onChange={(event) => setText(event.currentTarget.value)} />;
  if (input !== 'path') return line;
  return (
    <PathField label={label} onPath={setText}>
      {line}
    </PathField>
  );
}

interface ChoiceProps {
  form: ProviderForm;
  field: SettingField;
  onText: (text: string) => void;
}

function Choice({ form, field, onText }: ChoiceProps) {
  const id = useId();
  const choices = field.choices ?? [];
  return (
    <div>
      <Input.Label id={id} labelElement="div" mb={4}>
        {t(field.label)}
      </Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={choices.map(({ value, label }) => ({ value, label: t(label) }))}
        value={textOf(form.values, field)}
        onChange={onText}
      />
    </div>
  );
}

function Secret({ form, field }: { form: ProviderForm; field: ProviderSecretField }) {
  const { label, help } = secretWords[field];
  const problem = form.problems[field];
  const shared = {
    label: t(label),
    description: help && t(help),
    error: problem,
    placeholder: form.hasStoredSecrets ? t('common.storedPlaceholder') : '',
    'aria-required': isNeeded(field) && !form.hasStoredSecrets,
    ...markOf(field),
    value: form.values.secrets[field] ?? '',
  };
  const setSecret = (value: string) =>
    form.change({ secrets: { ...form.values.secrets, [field]: value } });
  if (field === 'privateKey') {
    return <PrivateKeyField form={form} shared={shared} onText={setSecret} />;
  }
  return (
    <SecretInput {...shared} isVerbatim={field === 'keyPassphrase'} onValueChange={setSecret} />
  );
}
