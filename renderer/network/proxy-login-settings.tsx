import { Button, Group, Text } from '@mantine/core';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { settingId } from '../settings/single-settings.ts';
import { useCommand } from '../bridge/commands.ts';
import { requestAction } from '../navigation/requested-action.ts';
import { t } from '../text/translate.ts';
import styles from './proxy-login-settings.module.css';

/** The sign-in for a proxy that requires one. */
export function ProxyLoginSettings({ login }: { login: NetworkDescription['proxyLogin'] }) {
  const forget = useCommand('network.forgetProxyLogin');
  const isEntered = login.state !== 'absent';
  return (
    <div className={styles['proxy-login']}>
      <Text fw={600}>{t('network.proxyLoginTitle')}</Text>
      <Text size="sm" c="dimmed" maw="75ch">
        {t('network.proxyLoginHelp')}
      </Text>
      {isEntered && <Text className={styles['proxy-login-state']}>{proxyLoginText(login)}</Text>}
      {forget.error && <FailureAlert error={forget.error} />}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          id={settingId('proxy-login')}
          onClick={() => requestAction('proxyLogin')}
        >
          {isEntered ? t('network.proxyLoginChange') : t('network.proxyLoginEnter')}
        </Button>
        {isEntered && (
          <Button
            variant="subtle"
            color="gray"
            loading={forget.isPending}
            onClick={() => forget.mutate(undefined)}
          >
            {t('network.proxyLoginRemove')}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** The proxy sign-in, as far as the vault can be read; empty if there is none. */
function proxyLoginText({ state, proxy, user }: NetworkDescription['proxyLogin']): string {
  if (proxy !== null && user !== null) {
    return state === 'memory'
      ? t('network.proxyLoginUserUntilQuit', { user, proxy })
      : t('network.proxyLoginUser', { user, proxy });
  }
  if (state === 'locked') return t('network.proxyLoginLocked');
  return state === 'unreadable' ? t('network.proxyLoginUnreadable') : '';
}
