import { Divider, Select, Stack, TextInput } from '@mantine/core';
import { presetLabel } from '../../format/sync-text.ts';
import { isEndpointChoice, keyFields } from './form-values.ts';
import { KeyHelp } from './key-help.tsx';
import { SecretInput } from './secret-input.tsx';
import type { InventoryForm } from './use-inventory-form.ts';

const keyLabels = {
  applicationKey: 'Application key',
  applicationSecret: 'Application secret',
  consumerKey: 'Consumer key',
};

const endpoints = [
  { value: 'ovh-eu', label: presetLabel('ovh-eu') },
  { value: 'ovh-ca', label: presetLabel('ovh-ca') },
  { value: 'ovh-us', label: presetLabel('ovh-us') },
  { value: 'custom', label: 'Custom' },
];

interface InventoryFieldsProps {
  form: InventoryForm;
  /** Whether an empty key means the stored one. */
  mayKeepKeys: boolean;
}

/** Everything given when an inventory is added, and all of it can be changed later. */
export function InventoryFields({ form, mayKeepKeys }: InventoryFieldsProps) {
  return (
    <Stack gap="md">
      <TextInput
        label="Name"
        description="Display name to distinguish this inventory from others."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        aria-required
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
        {...(form.errors['name'] ? { description: null } : {})}
      />
      <Divider />
      <KeyHelp endpoint={form.values.endpoint} />
      {keyFields.map((field) => {
        const { onChange: _onChange, ...inputProps } = form.getInputProps(field);
        return (
          <SecretInput
            key={field}
            label={keyLabels[field]}
            placeholder={mayKeepKeys ? 'Stored, leave empty to keep' : ''}
            aria-required={!mayKeepKeys}
            {...inputProps}
            value={form.values[field]}
            onValueChange={(value) => form.setFieldValue(field, value)}
          />
        );
      })}
      <Select
        label="Endpoint"
        data={endpoints}
        allowDeselect={false}
        {...form.getInputProps('endpoint')}
        onChange={(value) => {
          if (value !== null && isEndpointChoice(value)) form.setFieldValue('endpoint', value);
        }}
      />
      {form.values.endpoint === 'custom' && (
        <TextInput
          label="Base URL"
          placeholder="https://eu.api.ovh.com/1.0"
          aria-required
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('baseUrl')}
        />
      )}
    </Stack>
  );
}
