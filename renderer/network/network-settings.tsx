import { Button, Group, Text } from '@mantine/core';
import { CopyButton } from '../kit/copy-button.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useNetwork } from './queries.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/words.ts';
import { AgreedPlacesSettings } from '../agreed-places/agreed-places-settings.tsx';
import { ProxyLoginSettings } from './proxy-login-settings.tsx';
import { SettingsSection } from '../kit/settings-section.tsx';
import styles from './network-settings.module.css';

/** Whose certificates are trusted beside the system's, who signs in at its proxy, and where requests may go. */
export function NetworkSettings() {
  const network = useNetwork().data;
  const choose = useCommand('network.chooseAuthorities');
  const forget = useCommand('network.forgetAuthorities');
  const path = network?.chosenPath ?? null;
  const failure = choose.error ?? forget.error;
  return (
    <SettingsSection
      id="settings-network"
      title={t('Network')}
      meaning={t(
        'Beside the certificate authorities that this computer trusts, the app trusts those of a file that you choose: needed where a proxy of your company inspects traffic. A file that NODE_EXTRA_CA_CERTS names counts too. Updates of the app never trust them.',
      )}
    >
      {path !== null && (
        <Group gap="xs" className={styles['trusted-file']}>
          <Text>{t('Trusted file: {path}', { path })}</Text>
          <CopyButton value={path} label={t('Copy the path {path}', { path })} />
        </Group>
      )}
      {failure && <FailureAlert error={failure} />}
      <Group gap="sm">
        <Button
          variant="default"
          loading={choose.isPending}
          onClick={() => choose.mutate(undefined)}
        >
          {path === null ? t('Choose file…') : t('Choose another file…')}
        </Button>
        {path !== null && (
          <Button
            variant="subtle"
            color="gray"
            loading={forget.isPending}
            onClick={() => forget.mutate(undefined)}
          >
            {t('Trust no file')}
          </Button>
        )}
      </Group>
      {network && <ProxyLoginSettings login={network.proxyLogin} />}
      {network && <AgreedPlacesSettings places={network.agreedPlaces} />}
    </SettingsSection>
  );
}
