import { Button } from '@mantine/core';
import { IconTestPipe } from '@tabler/icons-react';
import { useCommand } from '../bridge/commands.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { t } from '../text/translate.ts';
import { useIsDemo } from './queries.ts';
import styles from './demo-banner.module.css';

/** Says on every screen that the account is made up, and leads out of it. */
export function DemoBanner() {
  const isDemo = useIsDemo();
  const leave = useCommand('demo.leave');
  if (!isDemo) return null;
  return (
    <section className={styles['demo-banner']} aria-label={t('demo.account')}>
      <IconTestPipe size={18} aria-hidden="true" />
      <p>
        <strong>{t('demo.account')}</strong>{' '}
        <span className={styles['demo-help']}>{t('demo.help')}</span>
      </p>
      {leave.error && <FailureAlert error={leave.error} />}
      <Button
        size="compact-sm"
        variant="default"
        loading={leave.isPending}
        onClick={() => leave.mutate(undefined)}
      >
        {t('demo.leave')}
      </Button>
    </section>
  );
}
