import { Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../text/translate.ts';
import { ApprovalFields } from './approval-fields.tsx';
import { ElsewhereFields } from './elsewhere-fields.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import { ApplicationHelp, NewKeys } from './getting-keys.tsx';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { KeysFields } from './keys-fields.tsx';
import { KeysOnThisComputer } from './keys-on-this-computer.tsx';
import type { SignInWay } from './sign-in-way.ts';
import styles from './inventory-fields.module.css';

type Part = (props: InventoryFieldsProps) => ReactNode;

/** For each way: where its keys come from, and the keys. */
const parts: Record<SignInWay, { origin: Part; keys: Part }> = {
  keys: { origin: NewKeys, keys: KeysFields },
  browser: { origin: ApplicationHelp, keys: ApprovalFields },
  elsewhere: { origin: KeysOnThisComputer, keys: ElsewhereFields },
};

/** All settings of an inventory; all of them can be changed later. */
export function InventoryFields(props: InventoryFieldsProps) {
  const { form } = props.dialog;
  const { origin: Origin, keys: Keys } = parts[form.values.way];
  const nameError = form.errorAt('name');
  return (
    <div className={styles['inventory-fields']}>
      <Stack gap="md">
        <TextInput
          label={t('common.name')}
          description={nameError === null && t('accounts.nameHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          aria-required
          autoComplete="off"
          {...(props.focusedKey === null && { 'data-autofocus': true })}
          value={form.values.name}
          onChange={(event) => form.setName(event.currentTarget.value)}
          error={nameError}
          {...form.markOf('name')}
        />
        <EndpointFields {...props} />
        <Origin {...props} />
      </Stack>
      <Stack gap="md">
        <Keys {...props} />
      </Stack>
    </div>
  );
}
