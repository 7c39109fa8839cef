import { Select, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import { PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { endpointWarning } from './sign-in-text.ts';
import { presetLabel } from '../sync/sync-text.ts';
import { t } from '../text/translate.ts';
import { endpointOf, isEndpointChoice } from './form-values.ts';
import { GettingKeys } from './getting-keys.tsx';
import { KeyField } from './key-field.tsx';
import { MethodChoice } from './method-choice.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './inventory-fields.module.css';

/** Endpoints with labels. */
function endpointChoices() {
  const presets = PresetEndpoint.options.map((value) => ({ value, label: presetLabel(value) }));
  return [...presets, { value: 'custom', label: t('accounts.endpointCustom') }];
}

interface InventoryFieldsProps {
  dialog: InventoryDialog;
  /** null: a new inventory. */
  inventory: InventorySummary | null;
}

/** All settings of an inventory; all of them can be changed later. */
export function InventoryFields({ dialog, inventory }: InventoryFieldsProps) {
  const { form, signIn } = dialog;
  const { values } = form;
  const nameError = form.errorAt('name');
  return (
    <Stack gap="md">
      <TextInput
        label={t('common.name')}
        description={nameError === null && t('accounts.nameHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        aria-required
        autoComplete="off"
        data-autofocus
        value={values.name}
        onChange={(event) => form.setName(event.currentTarget.value)}
        error={nameError}
        {...form.markOf('name')}
      />
      <EndpointFields dialog={dialog} inventory={inventory} />
      <MethodChoice value={values.method} onChange={form.setMethod} />
      <GettingKeys dialog={dialog} inventory={inventory} />
      {keyFieldsOf[values.method].map((field) => (
        <KeyField key={field} field={field} dialog={dialog} onObtainedCleared={signIn.forget} />
      ))}
    </Stack>
  );
}

/** Above the keys, which belong to the endpoint. */
function EndpointFields({ dialog: { form }, inventory }: InventoryFieldsProps) {
  const { values } = form;
  const isCustom = values.endpoint === 'custom';
  const warning = inventory && endpointWarning(inventory, endpointOf(values));
  return (
    <div>
      <div className={styles['endpoint-fields']}>
        <Select
          label={t('common.endpoint')}
          data={endpointChoices()}
          allowDeselect={false}
          value={values.endpoint}
          onChange={(value) => {
            if (value !== null && isEndpointChoice(value)) form.setEndpoint({ endpoint: value });
          }}
          {...form.markOf('endpoint')}
        />
        {isCustom && (
          <TextInput
            label={t('accounts.baseUrl')}
            placeholder="https://eu.api.ovh.com/1.0"
            aria-required
            autoComplete="off"
            spellCheck={false}
            value={values.baseUrl}
            onChange={(event) => form.setEndpoint({ baseUrl: event.currentTarget.value })}
            error={form.errorAt('baseUrl')}
            {...form.markOf('baseUrl')}
          />
        )}
      </div>
      <output className={styles['endpoint-warning']}>
        {warning && (
          <>
            <IconAlertTriangle size={18} aria-hidden="true" />
            <span>{warning}</span>
          </>
        )}
      </output>
    </div>
  );
}
