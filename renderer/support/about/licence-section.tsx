import { Skeleton, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShippedLicence } from '../../../shared/support/diagnostics.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { ScrolledText } from '../../kit/scrolled-text.tsx';
import { formatCount } from '../../text/numbers.ts';
import { useLicences } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { LicenceEntry } from './licence-entry.tsx';
import aboutStyles from './about.module.css';
import styles from './licence-section.module.css';

/** Our own licence, and those of all shipped packages. */
export function LicenceSection() {
  const { data: licences, error, refetch } = useLicences();
  return (
    <section className={`panel ${aboutStyles['about-section']}`} aria-labelledby="about-licences">
      <Title order={2} id="about-licences">
        {t('support.licences')}
      </Title>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {!licences && !error && <Skeleton height={120} />}
      {licences && (
        <>
          <ul className={styles['about-licences']}>
            <li>
              <details className={styles['licence']}>
                <summary>
                  <span className={styles['licence-name']}>OVHcloud Inventory</span>
                  <span className={styles['licence-identifier']}>MIT</span>
                </summary>
                <ScrolledText
                  label={t('support.licenceOf', { name: 'OVHcloud Inventory' })}
                  text={licences.ownText}
                />
              </details>
            </li>
          </ul>
          {licences.shipped === null ? (
            <Text size="sm" maw="75ch">
              {t('support.packagesMissing')}
            </Text>
          ) : (
            <Shipped licences={licences.shipped} />
          )}
        </>
      )}
    </section>
  );
}

function Shipped({ licences }: { licences: readonly ShippedLicence[] }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = licences.filter(({ name, identifier }) =>
    `${name} ${identifier}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <div className={styles['about-licences-head']}>
        <TextInput
          label={t('support.packageSearch')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed" component="output">
          {wanted === ''
            ? t('support.packageCount', {
                count: licences.length,
              })
            : t('support.packagesShown', {
                shown: formatCount(shown.length),
                total: formatCount(licences.length),
              })}
        </Text>
      </div>
      <ul
        className={`${styles['about-licences']} ${styles['about-licences-shipped']}`}
        aria-label={t('support.packages')}
      >
        {shown.map((licence) => (
          <LicenceEntry key={`${licence.name}@${licence.version}`} licence={licence} />
        ))}
      </ul>
    </>
  );
}
