import { Skeleton, Text, Title } from '@mantine/core';
import type { NetworkDescription } from '../../../shared/network/calls.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { failureText } from '../../text/error-text.ts';
import { useNetwork } from '../../network/queries.ts';
import { t } from '../../text/translate.ts';
import { AboutFact } from './about-fact.tsx';
import aboutStyles from './about.module.css';
import styles from './network-section.module.css';

/** The proxies to OVHcloud, and the trusted certificates. */
export function NetworkSection() {
  const { data: network, error, refetch } = useNetwork();
  return (
    <section className={`panel ${aboutStyles['about-section']}`} aria-labelledby="about-network">
      <Title order={2} id="about-network">
        {t('common.network')}
      </Title>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {!network && !error && <Skeleton height={48} />}
      {network && <NetworkFacts network={network} />}
      <Text size="sm" c="dimmed" maw="75ch">
        {t('support.proxyHelp')}
      </Text>
    </section>
  );
}

function NetworkFacts({ network: { proxies, authorities } }: { network: NetworkDescription }) {
  return (
    <dl className={aboutStyles['about-facts']}>
      {proxies.map(({ host, proxy }) => (
        <AboutFact key={host} term={t('support.proxyFor', { host })}>
          {proxy === null ? (
            t('support.proxyNone')
          ) : (
            <span className={aboutStyles['about-code']}>{proxy}</span>
          )}
        </AboutFact>
      ))}
      <AboutFact term={t('support.authorities')}>
        {authorities.length === 0
          ? t('support.authoritiesSystemOnly')
          : t('support.authoritiesWithFiles')}
        {authorities.map((authority) => (
          <Authority key={authority.path} authority={authority} />
        ))}
      </AboutFact>
    </dl>
  );
}

function Authority({ authority }: { authority: NetworkDescription['authorities'][number] }) {
  const { path, certificateCount, problem } = authority;
  return (
    <span className={styles['about-authority']}>
      <span className={aboutStyles['about-path']}>
        <span className={aboutStyles['about-code']}>{path}</span>
        <CopyButton value={path} label={t('common.copyPath', { path })} />
      </span>
      <Text span size="sm" c="dimmed">
        {certificateCount === null
          ? t('support.authorityFileError')
          : t('support.certificateCount', {
              count: certificateCount,
            })}
        {problem !== null && ` · ${failureText({ code: problem }).title}`}
      </Text>
    </span>
  );
}
