import { Loader, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ConnectionTest, PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { checkLabel, checkTitle, isOldCheck, meansText } from './connection-text.ts';
import { t } from '../text/translate.ts';
import { Ago } from '../kit/ago.tsx';
import { CheckIcon } from './app-test/check-icon.tsx';
import { requestAppTest } from './app-test/app-test-request.ts';
import { useNow } from '../kit/use-now.ts';
import styles from './last-check.module.css';

/** Why an app cannot be used, or else its last test result; opens the details. */
export function LastCheck({ app }: { app: PlakarAppSummary }) {
  const obstacle = obstacleOf(app);
  if (obstacle !== null) {
    return (
      <span className={styles['app-check']} data-state="fails">
        {obstacle}
      </span>
    );
  }
  return (
    <UnstyledButton
      className={`${styles['app-check']} ${styles['app-check-button']}`}
      title={app.lastCheck === null ? t('common.testConnection') : checkTitle(app.lastCheck)}
      onClick={() => requestAppTest(app.id, 'show')}
    >
      <Found app={app} />
    </UnstyledButton>
  );
}

function obstacleOf({ credentials, sources, resourceState }: PlakarAppSummary): string | null {
  const isStored = Object.values(sources).some(({ kind }) => kind === 'vault');
  if (resourceState === 'gone') return t('plakarApps.stateResourceGone');
  if (!isStored) return null;
  if (credentials.state === 'absent') return t('plakarApps.stateSecretsMissing');
  return credentials.state === 'unreadable' ? t('plakarApps.stateSecretsUnreadable') : null;
}

function Found({ app: { isTesting, lastCheck } }: { app: PlakarAppSummary }): ReactNode {
  if (isTesting) {
    return (
      <span className={styles['app-check-line']}>
        <Loader size={14} aria-hidden="true" />
        {t('plakarApps.testRunning')}
      </span>
    );
  }
  if (lastCheck === null) return t('plakarApps.stateNotTested');
  return <Check check={lastCheck} />;
}

function Check({ check }: { check: ConnectionTest }) {
  const isOld = isOldCheck(check, useNow());
  return (
    <span className={styles['app-check-line']} data-state={check.outcome} data-old={isOld}>
      <CheckIcon outcome={check.outcome} size={16} />
      <span>
        <span className={styles['app-check-title']}>{checkLabel(check)}</span>
        <span className={styles['app-check-small']}>
          {meansText(check)}, <Ago at={check.checkedAt} />
        </span>
      </span>
    </span>
  );
}
