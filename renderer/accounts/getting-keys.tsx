import { Button, Code, Group, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import { useCommand } from '../bridge/commands.ts';
import { rich, t } from '../text/translate.ts';
import { FoldedRights } from './folded-rights.tsx';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { pageRightsOf, wantedRightsOf } from './rights-choice.ts';
import styles from './inventory-fields.module.css';

/** How to get keys to enter: three keys, or a service account. */
export function NewKeys(props: InventoryFieldsProps) {
  const isServiceAccount = props.dialog.form.values.method === 'service-account';
  const title = t(props.inventory === null ? 'accounts.newKeysTitle' : 'accounts.otherKeysTitle');
  return (
    <section className={styles['panel']} aria-label={title}>
      <Title order={3}>{title}</Title>
      {isServiceAccount ? <ServiceAccountHelp {...props} /> : <CreateKeys {...props} />}
    </section>
  );
}

function CreateKeys(props: InventoryFieldsProps) {
  const { form, rights } = props.dialog;
  const { endpoint } = form.values;
  const wanted = wantedRightsOf(rights.choice);
  const onPage = pageRightsOf(rights.choice);
  const isPreset = endpoint !== 'custom';
  return (
    <>
      <Text size="sm">{t(isPreset ? 'accounts.newKeysHelp' : 'accounts.newKeysCustomHelp')}</Text>
      <FoldedRights {...props} />
      {isPreset && (
        <PageButton
          request={onPage && { page: 'create-keys', endpoint, wanted: onPage }}
          label={t('accounts.createKeys')}
        />
      )}
      {isPreset && wanted !== null && onPage === null && (
        <Text size="xs" c="dimmed">
          {t('accounts.createKeysTooManyRules')}
        </Text>
      )}
    </>
  );
}

function ServiceAccountHelp({ dialog }: InventoryFieldsProps) {
  return (
    <>
      <Text size="sm">
        {rich('accounts.serviceAccountHelp', {
          call: <Code>POST /me/api/oauth2/client</Code>,
          flow: <Code>CLIENT_CREDENTIALS</Code>,
        })}
      </Text>
      <PresetPageButton dialog={dialog} page="api-console" label={t('accounts.consoleOpen')} />
    </>
  );
}

/** How to get the two keys of an application. */
export function ApplicationHelp({ dialog }: InventoryFieldsProps) {
  return (
    <section className={styles['panel']} aria-label={t('accounts.applicationTitle')}>
      <Title order={3}>{t('accounts.applicationTitle')}</Title>
      <Text size="sm">{t('accounts.applicationHelp')}</Text>
      <PresetPageButton
        dialog={dialog}
        page="create-application"
        label={t('accounts.createApplication')}
      />
    </section>
  );
}

interface PresetPageButtonProps {
  dialog: InventoryFieldsProps['dialog'];
  page: 'create-application' | 'api-console';
  label: string;
}

/** A custom endpoint has no known page. */
function PresetPageButton({ dialog, page, label }: PresetPageButtonProps) {
  const { endpoint } = dialog.form.values;
  return endpoint === 'custom' ? null : <PageButton request={{ page, endpoint }} label={label} />;
}

interface PageButtonProps {
  /** null: something is missing for it. */
  request: CallRequest<'page.open'> | null;
  label: string;
}

/** Opens a page of OVHcloud in the user's browser. */
function PageButton({ request, label }: PageButtonProps) {
  const { mutate: openPage } = useCommand('page.open');
  return (
    <Group>
      <Button
        variant="default"
        size="xs"
        rightSection={<IconExternalLink size={14} aria-hidden="true" />}
        aria-disabled={request === null}
        onClick={() => {
          if (request !== null) openPage(request);
        }}
      >
        {label}
      </Button>
    </Group>
  );
}
