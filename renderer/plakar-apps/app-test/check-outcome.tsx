import { Alert, Text } from '@mantine/core';
import type { ConnectionTest } from '../../../shared/plakar-apps/plakar-app.ts';
import { checkTitle, noPlakarText, seenText, triedText } from '../connection-text.ts';
import { formatInstant } from '../../text/dates.ts';
import { failureText } from '../../text/error-text.ts';
import { t } from '../../text/translate.ts';
import { Ago } from '../../kit/ago.tsx';
import { TechnicalReference } from '../../kit/technical-reference.tsx';
import { CheckIcon } from './check-icon.tsx';
import styles from './check-outcome.module.css';

interface CheckOutcomeProps {
  check: ConnectionTest;
  /** Found just now, not some time ago. */
  isFresh: boolean;
}

const colors = { works: 'green', reachable: 'gray', fails: 'orange' } as const;
/** Neither success nor error. */
const neutral = { root: { border: '1px solid var(--line-strong)' } };

/** A test result with its method and time; the age is shown unless it is current. */
export function CheckOutcome({ check, isFresh }: CheckOutcomeProps) {
  const { outcome, checkedAt, failure, seen, noPlakar } = check;
  const color = isFresh ? colors[outcome] : 'gray';
  return (
    <Alert
      color={color}
      {...(color === 'gray' && { styles: neutral })}
      variant="light"
      // The surrounding live region already announces it.
      role="note"
      className={styles['app-test-outcome']}
      icon={<CheckIcon outcome={outcome} />}
      title={checkTitle(check)}
    >
      {failure !== null && (
        <Text size="sm" maw="75ch">
          {failureText({ ...failure, missingRule: null }).remedy}
        </Text>
      )}
      <dl className={styles['app-test-facts']}>
        <dt>{t('plakarApps.factTested')}</dt>
        <dd>{triedText(check)}</dd>
        {noPlakar !== null && (
          <>
            <dt>{t('plakarApps.factPlakarUnused')}</dt>
            <dd>{noPlakarText(noPlakar)}</dd>
          </>
        )}
        {seen !== null && (
          <>
            <dt>{t('plakarApps.factDetected')}</dt>
            <dd>{seenText(seen)}</dd>
          </>
        )}
        <dt>{t('plakarApps.factTime')}</dt>
        <dd>
          {formatInstant(checkedAt)} (<Ago at={checkedAt} />)
        </dd>
      </dl>
      {!isFresh && <Text size="sm">{t('plakarApps.testOldHelp')}</Text>}
      {failure !== null && <TechnicalReference {...failure} />}
    </Alert>
  );
}
