import { IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { CopyButton } from '../../kit/copy-button.tsx';
import { t } from '../../text/translate.ts';
import styles from './raw-details.module.css';
import quietStyles from '../../kit/quiet.module.css';

interface RawDetailsProps {
  raw: string | null;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

function indent(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}

/** The provider's object, unchanged. */
export function RawDetails({ raw, isOpen, onToggle }: RawDetailsProps) {
  const id = useId();
  const text = useMemo(() => (raw === null ? null : indent(raw)), [raw]);
  return (
    <section>
      <button
        type="button"
        className={styles['raw-toggle']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        <IconChevronRight size={16} aria-hidden="true" />
        {t('resources.providerDetails')}
      </button>
      <div id={id} hidden={!isOpen} className={styles['raw-details']}>
        {text === null ? (
          <p className={quietStyles['resource-quiet']}>{t('resources.providerDetailsError')}</p>
        ) : (
          isOpen && (
            <>
              <div className={styles['raw-copy']}>
                <CopyButton value={text} label={t('resources.providerDetailsCopy')} />
              </div>
              {/* Scrolls, so it must be reachable by keyboard. */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre tabIndex={0} aria-label={t('resources.providerDetails')}>
                {text}
              </pre>
            </>
          )
        )}
      </div>
    </section>
  );
}
