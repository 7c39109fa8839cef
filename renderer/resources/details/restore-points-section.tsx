import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { formatCount } from '../../text/numbers.ts';
import { useRestorePoints } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { LeftoverNote } from '../../restore-points/leftovers/leftover-note.tsx';
import { UnmatchedNote } from '../../restore-points/snapshot-links/unmatched-note.tsx';
import { lookedAtText } from '../../text/kind-text.ts';
import { VersioningNote } from './versioning.tsx';
import { RestorePoints } from './restore-points.tsx';
import { UnknownReason } from './unknown-reason.tsx';
import sectionStyles from './section.module.css';
import styles from './restore-points-section.module.css';
import quietStyles from '../../kit/quiet.module.css';

/** The first limit, and those of each further step. */
const steps = [200, 2000, 10_000] as const;

export function RestorePointsSection({ details }: { details: ResourceDetails }) {
  const { inventoryId, resource } = details;
  const { points, isUnknown, more } = useKnownPoints(details);
  const { urn, name, kind } = resource;
  const instance = kind === 'instance' ? { inventoryId, urn, name } : null;
  return (
    <section>
      <h2 className={sectionStyles['resource-section-title']}>
        {t('resources.restorePointsTitle')}
        <span className={styles['resource-section-count']}>
          {countText(details, points.length)}
        </span>
      </h2>
      {isUnknown && <UnknownReason details={details} />}
      {details.isByNameOnly && (
        <p className={styles['by-name-note']}>≈ {t('status.byNameOnlyHelp')}</p>
      )}
      {points.length > 0 && (
        <RestorePoints points={points} resource={resource} instance={instance} />
      )}
      {points.length === 0 && !isUnknown && (
        <p className={quietStyles['resource-quiet']}>
          {t('resources.restorePointsEmpty')} {lookedAtText(kind)}
        </p>
      )}
      {kind === 's3-bucket' && <VersioningNote details={details} />}
      {instance && <UnmatchedNote inventoryId={inventoryId} instance={instance} />}
      <LeftoverNote inventoryId={inventoryId} urn={urn} />
      <ShowMore {...more} />
    </section>
  );
}

/** The newest restore points, and more on request. */
function useKnownPoints(details: ResourceDetails) {
  const { restorePoints, restorePointCount, inventoryId, resource } = details;
  const [limit, setLimit] = useState(0);
  const all = useRestorePoints({ inventoryId, urn: resource.urn, limit });
  const mayBeMore = limit === 0 ? details.hasMorePoints : (all.data?.length ?? 0) >= limit;
  const next = mayBeMore ? steps.find((step) => step > limit) : undefined;
  return {
    points: (limit > 0 && all.data) || restorePoints,
    isUnknown: restorePointCount === null,
    more: {
      error: all.error,
      onRetry: () => void all.refetch(),
      isReading: all.isFetching,
      isFirst: limit === 0,
      onMore: next === undefined ? null : () => setLimit(next),
    },
  };
}

function ShowMore(props: ReturnType<typeof useKnownPoints>['more']) {
  const { error, onRetry, isReading, isFirst, onMore } = props;
  return (
    <>
      {error && <FailureAlert error={error} onRetry={onRetry} />}
      {onMore && (
        <Button variant="subtle" size="xs" mt="xs" loading={isReading} onClick={onMore}>
          {isFirst ? t('resources.restorePointsShowAll') : t('resources.restorePointsShowMore')}
        </Button>
      )}
    </>
  );
}

/** The total number, and how many are shown. */
function countText({ restorePointCount, hasMorePoints }: ResourceDetails, shown: number): string {
  if (restorePointCount === null) {
    if (shown === 0) return t('resources.restorePointsUnknown');
    return hasMorePoints
      ? t('resources.restorePointsNewestKnown', { count: formatCount(shown) })
      : t('resources.restorePointsKnown', { count: formatCount(shown) });
  }
  if (restorePointCount === 0) return '';
  return restorePointCount > shown
    ? t('resources.restorePointsShownOfTotal', {
        shown: formatCount(shown),
        count: restorePointCount,
      })
    : t('resources.restorePointsCount', {
        count: restorePointCount,
      });
}
