import { Button, Code, Group, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useCommand } from '../../ipc/queries.ts';
import { rich, t } from '../../words/words.ts';
import { BrowserSignInState, ConnectButton } from './browser-sign-in.tsx';
import { ImportMenu } from './import-menu.tsx';
import { KindsChoice } from './kinds-choice.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';

/** Where keys come from, and which rights they need. */
export function GettingKeys({ dialog }: { dialog: InventoryDialog }) {
  return (
    <section className="getting-keys" aria-label={t('Getting keys')}>
      {dialog.form.values.method === 'consumer-key' ? (
        <ApplicationKeys dialog={dialog} />
      ) : (
        <ServiceAccount dialog={dialog} />
      )}
    </section>
  );
}

function ApplicationKeys({ dialog }: { dialog: InventoryDialog }) {
  const { form, rights, signIn } = dialog;
  const { mutate: openPage } = useCommand('page.open');
  const { endpoint } = form.values;
  const { kinds } = rights;
  const isWaiting = signIn.attempt?.state === 'waiting';
  return (
    <>
      <KindsChoice
        kinds={kinds}
        onChange={rights.setKinds}
        // What was asked for cannot be changed under the page that is to be confirmed.
        isDisabled={isWaiting || signIn.isBeginning}
      />
      {!isWaiting && (
        <Group gap="xs">
          {endpoint !== 'custom' && (
            <Button
              variant="default"
              size="xs"
              rightSection={<IconExternalLink size={14} aria-hidden="true" />}
              aria-disabled={kinds.length === 0}
              onClick={() => {
                if (kinds.length > 0) openPage({ page: 'create-keys', endpoint, kinds });
              }}
            >
              {t('Create keys on OVHcloud')}
            </Button>
          )}
          <ConnectButton signIn={signIn} isDisabled={kinds.length === 0} />
          <ImportMenu onChosen={form.fillFrom} onFailure={form.showFailure} />
        </Group>
      )}
      <BrowserSignInState signIn={signIn} onFailure={form.showFailure} />
    </>
  );
}

function ServiceAccount({ dialog }: { dialog: InventoryDialog }) {
  const { form } = dialog;
  return (
    <>
      <Text size="sm">
        {rich(
          'Create one in OVHcloud’s API console with {call}, flow {flow}. What it may read comes from IAM policies, not from rules of a key.',
          {
            call: <Code>POST /me/api/oauth2/client</Code>,
            flow: <Code>CLIENT_CREDENTIALS</Code>,
          },
        )}
      </Text>
      <Group gap="xs">
        <ImportMenu onChosen={form.fillFrom} onFailure={form.showFailure} />
      </Group>
    </>
  );
}
