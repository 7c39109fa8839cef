import { isRemoteCopy } from '../../../shared/restore-points/rules/remote-copy.ts';
import { nameOfSource } from '../../../shared/restore-points/rules/source-name.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { MatchReason, RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { pointKindLabel } from '../../text/kind-text.ts';
import { Ago } from '../../kit/ago.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { formatInstant } from '../../text/dates.ts';
import { formatBytes } from '../../text/numbers.ts';
import { useRestorePointSources } from '../../restore-points/sources/queries.ts';
import { type TextId, t } from '../../text/translate.ts';
import { type LinkedInstance, PointLink } from '../../restore-points/snapshot-links/point-link.tsx';
import styles from './restore-points.module.css';

/** Why a restore point belongs to this resource, short and in full. */
const reasons: Record<MatchReason, { short: TextId; full: TextId }> = {
  id: { short: 'resources.matchReported', full: 'resources.matchReportedHelp' },
  name: {
    short: 'resources.matchName',
    full: 'resources.matchNameHelp',
  },
  user: { short: 'resources.matchUser', full: 'resources.matchUserHelp' },
  tag: {
    short: 'resources.matchTag',
    full: 'resources.matchTagHelp',
  },
  app: { short: 'resources.matchApp', full: 'resources.matchAppHelp' },
  endpoint: {
    short: 'resources.matchAddress',
    full: 'resources.matchAddressHelp',
  },
  'origin-id': {
    short: 'resources.matchOriginId',
    full: 'resources.matchOriginIdHelp',
  },
  contents: {
    short: 'resources.matchContents',
    full: 'resources.matchContentsHelp',
  },
};

const shortIdLength = 8;

interface RestorePointsProps {
  points: readonly RestorePoint[];
  resource: Pick<Resource, 'regions'>;
  /** The instance they belong to. null: not an instance. */
  instance?: LinkedInstance | null;
}

/** Newest first. */
export function RestorePoints({ points, resource, instance = null }: RestorePointsProps) {
  const sources = new Map(
    useRestorePointSources().data?.map((each) => [each.id, nameOfSource(each)]),
  );
  return (
    <ul className={styles['restore-points']}>
      {points.map((point) => (
        <li key={`${point.sourceId ?? ''} ${point.id}`} className={styles['restore-point']}>
          <span className={styles['restore-point-id']} title={point.id}>
            {point.id.slice(0, shortIdLength)}
            <CopyButton
              value={point.id}
              label={t('resources.restorePointCopyId', { name: point.name })}
            />
          </span>
          <span className={styles['restore-point-main']}>
            <MiddleEllipsis text={point.name} />
            <span className={styles['restore-point-small']}>
              {pointKindLabel(point.kind)}
              {' · '}
              {point.sourceId === undefined
                ? (point.region ?? t('common.ovhcloud'))
                : (sources.get(point.sourceId) ?? t('resources.restorePointSourceGone'))}
              <Reason point={point} resource={resource} />
            </span>
            {instance && <PointLink point={point} instance={instance} />}
            {point.origin !== undefined && (
              <span
                className={`${styles['restore-point-small']} ${styles['restore-point-origin']}`}
              >
                {point.root === undefined || point.root === '/'
                  ? point.origin
                  : t('resources.restorePointOrigin', { origin: point.origin, root: point.root })}
              </span>
            )}
          </span>
          <span className={styles['restore-point-time']}>
            <Ago at={point.takenAt} />
            <span className={styles['restore-point-small']}>{formatInstant(point.takenAt)}</span>
          </span>
          <span className={styles['restore-point-size']}>
            {formatBytes(point.sizeBytes)}
            {point.itemCount !== undefined && (
              <span className={`${styles['restore-point-small']} ${styles['restore-point-items']}`}>
                {t('resources.restorePointItemCount', { count: point.itemCount })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ReasonProps {
  point: RestorePoint;
  resource: Pick<Resource, 'regions'>;
}

function Reason({ point, resource: { regions } }: ReasonProps) {
  const { matchedBy, region, heldIn } = point;
  if (matchedBy === null) return null;
  const { short, full } = reasons[matchedBy];
  const mark = { className: styles['match-reason'], 'data-guess': matchedBy === 'name' };
  if (region === null || !isRemoteCopy(point, { regions })) {
    return (
      <span {...mark} title={t(full)}>
        {heldIn === undefined ? t(short) : t('resources.matchContentsOf', { name: heldIn })}
      </span>
    );
  }
  const place = { region, regions: regions.join(', ') };
  return (
    <span {...mark} title={[t(full), t('resources.matchRemoteCopyHelp', place)].join(' ')}>
      {t('resources.matchRemoteCopy', { reason: t(short) })}
    </span>
  );
}
