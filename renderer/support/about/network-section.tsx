import { Skeleton, Text, Title } from '@mantine/core';
import type { NetworkDescription } from '../../../shared/network/calls.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { failureText } from '../../text/error-text.ts';
import { useNetwork } from '../../network/queries.ts';
import { t } from '../../text/words.ts';
import { AboutFact } from './about-fact.tsx';
import aboutStyles from './about.module.css';
import styles from './network-section.module.css';

/** Through which proxy OVHcloud is asked, and whose certificates are trusted. */
export function NetworkSection() {
  const { data: network, error, refetch } = useNetwork();
  return (
    <section className={`panel ${aboutStyles['about-section']}`} aria-labelledby="about-network">
      <Title order={2} id="about-network">
        {t('Network')}
      </Title>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {!network && !error && <Skeleton height={48} />}
      {network && <NetworkFacts network={network} />}
      <Text size="sm" c="dimmed" maw="75ch">
        {t(
          'A proxy is taken from the settings of this computer; on Linux that can be the desktop’s settings or variables of the environment. The system does not say which of them it was.',
        )}
      </Text>
    </section>
  );
}

function NetworkFacts({ network: { proxies, authorities } }: { network: NetworkDescription }) {
  return (
    <dl className={aboutStyles['about-facts']}>
      {proxies.map(({ host, proxy }) => (
        <AboutFact key={host} term={t('Proxy for {host}', { host })}>
          {proxy === null ? (
            t('None, it is reached directly')
          ) : (
            <span className={aboutStyles['about-code']}>{proxy}</span>
          )}
        </AboutFact>
      ))}
      <AboutFact term={t('Certificate authorities')}>
        {authorities.length === 0
          ? t('Those that this computer trusts, no others')
          : t('Those that this computer trusts, and those of these files:')}
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
        <CopyButton value={path} label={t('Copy the path {path}', { path })} />
      </span>
      <Text span size="sm" c="dimmed">
        {certificateCount === null
          ? t('Could not be read')
          : t('{count, plural, one {# certificate} other {# certificates}}', {
              count: certificateCount,
            })}
        {problem !== null && ` · ${failureText({ code: problem }).title}`}
      </Text>
    </span>
  );
}
