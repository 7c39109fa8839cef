import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import { ProviderFormModal } from '../secret-providers/form/provider-form-modal.tsx';
import { t } from '../text/translate.ts';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { isBlank } from './key-draft.ts';
import { KeyField } from './key-field.tsx';
import { MethodChoice } from './method-choice.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './inventory-fields.module.css';

/** The keys of a sign-in method, each with its reference at a provider, or as it was found on this computer. */
export function ElsewhereFields({ dialog, focusedKey }: InventoryFieldsProps) {
  const { form, providers } = dialog;
  const fields = keyFieldsOf[form.values.method];
  const isEmpty = fields.every((field) => isBlank(form.values.keys[field]));
  return (
    <>
      <MethodChoice value={form.values.method} onChange={form.setMethod} />
      {providers.length === 0 && isEmpty ? (
        <FirstProvider dialog={dialog} />
      ) : (
        fields.map((field) => (
          <KeyField key={field} field={field} dialog={dialog} hasFocus={field === focusedKey} />
        ))
      )}
    </>
  );
}

/** In place of as many empty references as there are keys. */
function FirstProvider({ dialog: { form, ways } }: { dialog: InventoryDialog }) {
  const [isAdding, setIsAdding] = useState(false);
  const [first] = keyFieldsOf[form.values.method];
  return (
    <section className={styles['panel']} aria-label={t('accounts.atProvider')}>
      <Title order={3}>{t('accounts.atProvider')}</Title>
      <Text size="sm">{t('accounts.atProviderHelp')}</Text>
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setIsAdding(true)}
          {...(first && form.markOf(`keys.${first}`))}
        >
          {t('common.addSecretProvider')}
        </Button>
      </Group>
      {first && form.errorAt(`keys.${first}`) !== null && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {t('accounts.keyProviderEmpty')}
        </Text>
      )}
      {isAdding && (
        <ProviderFormModal
          provider={null}
          onClose={() => setIsAdding(false)}
          onSaved={({ id }) => {
            setIsAdding(false);
            ways.takeProvider(id);
          }}
        />
      )}
    </section>
  );
}
