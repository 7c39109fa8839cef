import { Group, Input, Text, Title } from '@mantine/core';
import { t } from '../text/translate.ts';
import { BrowserSignInState, ConnectButton } from './browser-sign-in.tsx';
import { FillingHelp } from './filling-help.tsx';
import { FoldedRights } from './folded-rights.tsx';
import { keyPath } from './form-text.ts';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { isBlank } from './key-draft.ts';
import { KeyField } from './key-field.tsx';
import { wantedRightsOf } from './rights-choice.ts';
import styles from './inventory-fields.module.css';

/** The two keys of an application, and the approval that yields the third. */
export function ApprovalFields(props: InventoryFieldsProps) {
  const { dialog, focusedKey } = props;
  const { filling } = dialog;
  const hasNews = filling.notice !== '' || filling.choices.length > 0;
  return (
    <>
      <Title order={3}>{t('accounts.applicationKeysTitle')}</Title>
      {(['applicationKey', 'applicationSecret'] as const).map((field) => (
        <KeyField key={field} field={field} dialog={dialog} hasFocus={field === focusedKey} />
      ))}
      {hasNews && <FillingHelp dialog={dialog} />}
      <Approval {...props} />
    </>
  );
}

function Approval(props: InventoryFieldsProps) {
  const { form, rights, signIn } = props.dialog;
  const isWaiting = signIn.attempt?.state === 'waiting';
  const hasKey = !isBlank(form.values.keys.consumerKey);
  const error = form.errorAt(keyPath('consumerKey'));
  return (
    <section className={styles['panel']} aria-label={t('accounts.approveTitle')}>
      <Title order={3}>{t('accounts.approveTitle')}</Title>
      <Text size="sm">{t('accounts.approveHelp')}</Text>
      <FoldedRights {...props} />
      {!isWaiting && !hasKey && (
        <Group gap="xs">
          <ConnectButton
            signIn={signIn}
            isDisabled={wantedRightsOf(rights.choice) === null}
            mark={form.markOf(keyPath('consumerKey'))}
          />
        </Group>
      )}
      {!hasKey && error !== null && <Input.Error role="alert">{error}</Input.Error>}
      <BrowserSignInState signIn={signIn} onFailure={form.showFailure} />
      {hasKey && <KeyField field="consumerKey" dialog={props.dialog} />}
    </section>
  );
}
