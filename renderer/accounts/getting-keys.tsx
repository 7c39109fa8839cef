import { Button, Code, Group, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { useCommand } from '../bridge/commands.ts';
import { rich, t } from '../text/translate.ts';
import { BrowserSignInState, ConnectButton } from './browser-sign-in.tsx';
import { ImportMenu } from './import-menu.tsx';
import { pageRightsOf, wantedRightsOf } from './rights-choice.ts';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import { WantedRightsChoice } from './wanted-rights-choice.tsx';
import ruleListStyles from './rule-list.module.css';

interface GettingKeysProps {
  dialog: InventoryDialog;
  /** null: a new inventory. */
  inventory: InventorySummary | null;
}

/** Where keys come from, and which rights they need. */
export function GettingKeys({ dialog, inventory }: GettingKeysProps) {
  return (
    <section className={ruleListStyles['getting-keys']} aria-label={t('accounts.getKeysTitle')}>
      {dialog.form.values.method === 'consumer-key' ? (
        <ApplicationKeys dialog={dialog} inventory={inventory} />
      ) : (
        <ServiceAccount dialog={dialog} />
      )}
    </section>
  );
}

function ApplicationKeys({ dialog, inventory }: GettingKeysProps) {
  const { form, rights, signIn } = dialog;
  const { endpoint } = form.values;
  const isWaiting = signIn.attempt?.state === 'waiting';
  const wanted = wantedRightsOf(rights.choice);
  const isPageTooLong = wanted !== null && pageRightsOf(rights.choice) === null;
  return (
    <>
      <WantedRightsChoice
        choice={rights.choice}
        onChange={rights.change}
        known={inventory?.projects ?? []}
        // Rights must not change while their confirmation page is open.
        isDisabled={isWaiting || signIn.isBeginning}
      />
      {!isWaiting && (
        <Group gap="xs">
          {endpoint !== 'custom' && <CreateKeysButton dialog={dialog} endpoint={endpoint} />}
          <ConnectButton signIn={signIn} isDisabled={wanted === null} />
          <ImportMenu onChosen={form.fillFrom} onFailure={form.showFailure} />
        </Group>
      )}
      {endpoint !== 'custom' && isPageTooLong && (
        <Text size="xs" c="dimmed">
          {t('accounts.createKeysTooManyRules')}
        </Text>
      )}
      <BrowserSignInState signIn={signIn} onFailure={form.showFailure} />
    </>
  );
}

interface CreateKeysButtonProps {
  dialog: InventoryDialog;
  endpoint: PresetEndpoint;
}

/** Opens OVHcloud's page with the rules filled in. */
function CreateKeysButton({ dialog, endpoint }: CreateKeysButtonProps) {
  const { mutate: openPage } = useCommand('page.open');
  const wanted = pageRightsOf(dialog.rights.choice);
  return (
    <Button
      variant="default"
      size="xs"
      rightSection={<IconExternalLink size={14} aria-hidden="true" />}
      aria-disabled={wanted === null}
      onClick={() => {
        if (wanted !== null) openPage({ page: 'create-keys', endpoint, wanted });
      }}
    >
      {t('accounts.createKeys')}
    </Button>
  );
}

function ServiceAccount({ dialog }: { dialog: InventoryDialog }) {
  const { form } = dialog;
  return (
    <>
      <Text size="sm">
        {rich('accounts.serviceAccountHelp', {
          call: <Code>POST /me/api/oauth2/client</Code>,
          flow: <Code>CLIENT_CREDENTIALS</Code>,
        })}
      </Text>
      <Group gap="xs">
        <ImportMenu onChosen={form.fillFrom} onFailure={form.showFailure} />
      </Group>
    </>
  );
}
