import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ConnectionReport } from '../../shared/accounts/credentials.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import {
  addressesFact,
  expiryFact,
  hasMissingRights,
  isNarrowed,
  notReported,
  projectsFact,
  verdictOn,
} from './rights-text.ts';
import { useNow } from '../kit/use-now.ts';
import { t } from '../text/translate.ts';
import { FaultyRules } from './faulty-rules.tsx';
import { RightsTable } from './rights-table.tsx';
import { UnreadableProjects } from './unreadable-projects.tsx';
import styles from './connection-result.module.css';

interface ConnectionResultProps {
  report: ConnectionReport;
  method: SignInMethod;
  /** Projects with known names. */
  known: readonly Project[];
}

/** What OVHcloud reports about working keys. */
export function ConnectionResult({ report, method, known }: ConnectionResultProps) {
  const { account, rights, rightsFrom, faultyRules } = report;
  const { title, isFine } = verdictOn(report);
  const Icon = isFine ? IconCircleCheck : IconAlertTriangle;
  const expiry = expiryFact(report, useNow());
  return (
    <Alert
      role="alert"
      color={isFine ? 'green' : 'orange'}
      className={styles['connection-result']}
      title={
        <>
          <Icon size={20} aria-hidden="true" />
          {title}
        </>
      }
    >
      <dl className="facts">
        <dt>{t('common.account')}</dt>
        <dd>{account ?? notReported()}</dd>
        <dt>{t('accounts.keyExpiry')}</dt>
        <dd data-warning={expiry.isSoon}>
          {expiry.isSoon && (
            <IconAlertTriangle size={14} aria-label={t('accounts.keyExpiryWarning')} />
          )}{' '}
          {expiry.text}
        </dd>
        <dt>{t('accounts.allowedAddresses')}</dt>
        <dd>{addressesFact(report.allowedAddresses)}</dd>
        <dt>{t('common.projects')}</dt>
        <dd>{projectsFact(report)}</dd>
      </dl>
      <FaultyRules rules={faultyRules} />
      <RightsTable rights={rights} from={rightsFrom} method={method} />
      {hasMissingRights(report) && (
        <Text size="sm" mt="xs">
          {t('accounts.rightsMissingHelp')}
        </Text>
      )}
      {isNarrowed(report) && <UnreadableProjects report={report} method={method} known={known} />}
    </Alert>
  );
}
