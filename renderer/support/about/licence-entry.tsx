import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ShippedLicence } from '../../../shared/support/diagnostics.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { ScrolledText } from '../../kit/scrolled-text.tsx';
import { useLicenceText } from '../queries.ts';
import { t } from '../../text/translate.ts';
import licenceSectionStyles from './licence-section.module.css';
import styles from './licence-entry.module.css';

/** A package, with the text of its licence when expanded. */
export function LicenceEntry({ licence }: { licence: ShippedLicence }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useLicenceText(licence, isOpen && licence.hasText);
  const { name, version, identifier, hasText } = licence;
  return (
    <li>
      <details
        className={licenceSectionStyles['licence']}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>
          <span className={licenceSectionStyles['licence-name']}>
            {name} <span className={styles['licence-version']}>{version}</span>
          </span>
          <span className={licenceSectionStyles['licence-identifier']}>{identifier}</span>
        </summary>
        {error && <FailureAlert error={error} />}
        {!hasText && (
          <Text size="sm" c="dimmed" p="xs">
            {t('support.licenceTextMissing')}
          </Text>
        )}
        {typeof data?.text === 'string' && (
          <ScrolledText label={t('support.licenceOf', { name })} text={data.text} />
        )}
      </details>
    </li>
  );
}
