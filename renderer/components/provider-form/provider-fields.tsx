import { Button, FileButton, Group, Textarea, TextInput } from '@mantine/core';
import {
  providerSecretFields,
  type ProviderSecretField,
} from '../../../shared/model/secret-provider.ts';
import {
  neededSecrets,
  secretWords,
  type SettingField,
  settingFields,
} from '../../format/provider-text.ts';
import { SecretInput } from '../inventory-form/secret-input.tsx';
import { WithBrowse } from '../with-browse.tsx';
import { t } from '../../words/words.ts';
import { markOf } from './use-provider-answer.ts';
import type { ProviderForm } from './use-provider-form.ts';

const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

/** The fields of the chosen kind: what is no secret, then what is. */
export function ProviderFields({ form }: { form: ProviderForm }) {
  const { kind } = form.values;
  return (
    <>
      {settingFields[kind].map((field) => (
        <Setting key={`${kind} ${field.name}`} form={form} field={field} />
      ))}
      {providerSecretFields[kind].map((field) => (
        <Secret key={`${kind} ${field}`} form={form} field={field} />
      ))}
    </>
  );
}

function Setting({ form, field }: { form: ProviderForm; field: SettingField }) {
  const { name, help, placeholder, isRequired, input } = field;
  const label = t(field.label);
  const problem = form.problems[name];
  const setText = (value: string) =>
    form.change({ settings: { ...form.values.settings, [name]: value } });
  const shared = {
    label,
    placeholder,
    description: problem || !help ? null : t(help),
    inputWrapperOrder: order,
    error: problem,
    'aria-required': isRequired,
    autoComplete: 'off',
    spellCheck: false,
    ...markOf(name),
    value: form.values.settings[name] ?? '',
  };
  if (input === 'certificate') return <Certificate shared={shared} onText={setText} />;
  const line = <TextInput {...shared} onChange={(event) => setText(event.currentTarget.value)} />;
  if (input !== 'path') return line;
  return (
    <WithBrowse label={label} onPath={setText}>
      {line}
    </WithBrowse>
  );
}

interface CertificateProps {
  shared: Omit<React.ComponentProps<typeof Textarea>, 'onChange'>;
  onText: (text: string) => void;
}

/** A certificate is no secret: the page may read the file itself. */
function Certificate({ shared, onText }: CertificateProps) {
  return (
    <div>
      <Textarea
        {...shared}
        rows={3}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Group mt={4}>
        <FileButton
          accept=".pem,.crt,.cer,application/x-pem-file"
          onChange={(file) => void file?.text().then(onText)}
        >
          {(props) => (
            <Button {...props} variant="default" size="compact-sm">
              {t('Load from a file')}
            </Button>
          )}
        </FileButton>
      </Group>
    </div>
  );
}

function Secret({ form, field }: { form: ProviderForm; field: ProviderSecretField }) {
  const { label, help } = secretWords[field];
  const problem = form.problems[field];
  return (
    <SecretInput
      label={t(label)}
      description={problem || !help ? null : t(help)}
      inputWrapperOrder={order}
      error={problem}
      placeholder={form.hasStoredSecrets ? t('Stored, leave empty to keep') : ''}
      aria-required={neededSecrets[form.values.kind].includes(field) && !form.hasStoredSecrets}
      {...markOf(field)}
      value={form.values.secrets[field] ?? ''}
      onValueChange={(value) =>
        form.change({ secrets: { ...form.values.secrets, [field]: value } })
      }
    />
  );
}
