import { Button, Group, Text } from '@mantine/core';
import { CopyButton } from '../kit/copy-button.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { useNetwork } from './queries.ts';
import { settingId } from '../settings/single-settings.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { ApprovalsSettings } from '../approvals/approvals-settings.tsx';
import { ProxyLoginSettings } from './proxy-login-settings.tsx';
import { SettingsSection } from '../kit/settings-section.tsx';
import styles from './network-settings.module.css';

/** Trusted certificates in addition to the system's, the proxy sign-in, and approved addresses. */
export function NetworkSettings() {
  const network = useNetwork().data;
  const choose = useCommand('network.chooseAuthorities');
  const forget = useCommand('network.forgetAuthorities');
  const path = network?.chosenPath ?? null;
  const failure = choose.error ?? forget.error;
  return (
    <SettingsSection
      name="network"
      title={t('common.network')}
      meaning={t('network.authoritiesHelp')}
    >
      {path !== null && (
        <Group gap="xs" className={styles['trusted-file']}>
          <Text>{t('network.authoritiesFile', { path })}</Text>
          <CopyButton value={path} label={t('common.copyPath', { path })} />
        </Group>
      )}
      {failure && <FailureAlert error={failure} />}
      <Group gap="sm">
        <Button
          variant="default"
          id={settingId('authorities')}
          loading={choose.isPending}
          onClick={() => choose.mutate(undefined)}
        >
          {path === null ? t('network.authoritiesChoose') : t('network.authoritiesReplace')}
        </Button>
        {path !== null && (
          <Button
            variant="subtle"
            color="gray"
            loading={forget.isPending}
            onClick={() => forget.mutate(undefined)}
          >
            {t('network.authoritiesRemove')}
          </Button>
        )}
      </Group>
      {network && <ProxyLoginSettings login={network.proxyLogin} />}
      {network && <ApprovalsSettings addresses={network.approvals} />}
    </SettingsSection>
  );
}
