import { Link } from 'wouter';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { usePolicy } from '../../settings/queries.ts';
import { protectionMeaning } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { resourceAddress } from '../../navigation/resources-link.ts';
import sectionStyles from './section.module.css';
import quietStyles from '../../kit/quiet.module.css';
import styles from './related-resources.module.css';

const shownAtMost = 50;

/** The instances of a volume or the volumes of an instance, each linked to its own row. */
export function RelatedResources({ details }: { details: ResourceDetails }) {
  const { related, resource, inventoryId } = details;
  const policy = usePolicy();
  if (resource.kind !== 'instance' && resource.kind !== 'volume') return null;
  const isInstance = resource.kind === 'instance';
  return (
    <section>
      <h2 className={sectionStyles['resource-section-title']}>
        {isInstance ? t('resources.volumesTitle') : t('resources.attachedToTitle')}
      </h2>
      {related === null && (
        <p className={quietStyles['resource-quiet']}>{t('resources.attachmentsUnknown')}</p>
      )}
      {related?.length === 0 && (
        <p className={quietStyles['resource-quiet']}>
          {isInstance ? t('resources.volumesEmpty') : t('resources.attachedToEmpty')}
        </p>
      )}
      {related !== null && related.length > 0 && (
        <ul className={styles['related-resources']}>
          {related.slice(0, shownAtMost).map(({ urn, name, protection }) => (
            <li key={urn}>
              <Link href={resourceAddress(inventoryId, urn)}>
                <bdi>{name}</bdi>
              </Link>
              <ProtectionBadge
                protection={protection}
                meaning={protectionMeaning(protection, policy)}
              />
            </li>
          ))}
          {related.length > shownAtMost && (
            <li>{t('resources.andMore', { count: related.length - shownAtMost })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
