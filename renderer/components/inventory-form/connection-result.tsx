import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ConnectionReport } from '../../../shared/model/credentials.ts';
import type { SignInMethod } from '../../../shared/model/sign-in.ts';
import { formatCount } from '../../format/numbers.ts';
import { addressesFact, expiryFact, notTold } from '../../format/rights-text.ts';
import { useNow } from '../use-now.ts';
import { t } from '../../words/words.ts';
import { RightsTable } from './rights-table.tsx';

interface ConnectionResultProps {
  report: ConnectionReport;
  method: SignInMethod;
}

/** What OVHcloud says of keys that work. */
export function ConnectionResult({ report, method }: ConnectionResultProps) {
  const { account, projectCount, rights, rightsFrom } = report;
  const isComplete = rights.every(({ state }) => state !== 'missing');
  const Icon = isComplete ? IconCircleCheck : IconAlertTriangle;
  const expiry = expiryFact(report, useNow());
  return (
    <Alert
      role="alert"
      color={isComplete ? 'green' : 'orange'}
      className="connection-result"
      title={
        <>
          <Icon size={20} aria-hidden="true" />
          {isComplete
            ? t('The connection works')
            : t('The connection works, but rights are missing')}
        </>
      }
    >
      <dl className="facts">
        <dt>{t('Account')}</dt>
        <dd>{account ?? notTold()}</dd>
        <dt>{t('Keys expire')}</dt>
        <dd data-warning={expiry.isSoon}>
          {expiry.isSoon && <IconAlertTriangle size={14} aria-label={t('Soon:')} />} {expiry.text}
        </dd>
        <dt>{t('Allowed addresses')}</dt>
        <dd>{addressesFact(report.allowedAddresses)}</dd>
        <dt>{t('Projects')}</dt>
        <dd>{projectCount === null ? t('Not known') : formatCount(projectCount)}</dd>
      </dl>
      <RightsTable rights={rights} from={rightsFrom} method={method} />
      {!isComplete && (
        <Text size="sm" mt="xs">
          {t(
            'A sync reads what the rights allow. Kinds without a right are shown as not permitted, never as none.',
          )}
        </Text>
      )}
    </Alert>
  );
}
