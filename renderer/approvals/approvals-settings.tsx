import { Button, Text } from '@mantine/core';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { settingId } from '../settings/single-settings.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import styles from './approvals-settings.module.css';

const fileScheme = 'file:';

/** Approved addresses and files; each approval can be removed. */
export function ApprovalsSettings({ addresses }: { addresses: readonly string[] }) {
  const forget = useCommand('network.forgetAddress');
  if (addresses.length === 0) return null;
  return (
    <div className={styles['approvals']} id={settingId('approved-addresses')}>
      <Text fw={600}>{t('approvals.title')}</Text>
      <Text size="sm" c="dimmed" maw="75ch">
        {t('approvals.help')}
      </Text>
      {forget.error && <FailureAlert error={forget.error} />}
      <ul className={styles['approvals-list']}>
        {addresses.map((address) => {
          const shown = address.startsWith(fileScheme) ? address.slice(fileScheme.length) : address;
          return (
            <li key={address}>
              <span>{shown}</span>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={t('approvals.removeAddress', { address: shown })}
                onClick={() => forget.mutate({ address })}
              >
                {t('approvals.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
