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
import { usePointSources } from '../../restore-points/sources/queries.ts';
import { type Message, t } from '../../text/words.ts';
import { type LinkedInstance, PointLink } from '../../restore-points/snapshot-links/point-link.tsx';
import styles from './restore-points.module.css';

/** Why it counts for this resource, in two words and in full. */
const reasons: Record<MatchReason, { short: Message; full: Message }> = {
  id: { short: 'reported by OVHcloud', full: 'OVHcloud says which resource it was taken of.' },
  name: {
    short: 'matched by name',
    full: 'OVHcloud does not tell which instance this snapshot was taken of. Its name is the one of this instance, so it is taken to be its own.',
  },
  user: { short: 'linked by you', full: 'You said that it is of this resource.' },
  tag: {
    short: 'matched by tag',
    full: 'The snapshot has the tag that stands for this resource.',
  },
  app: { short: 'matched by app', full: 'It was made by a source app of this resource.' },
  endpoint: {
    short: 'matched by address',
    full: 'The data was read from the address of this resource, and of no other.',
  },
  'origin-id': {
    short: 'matched by id',
    full: 'The snapshot names the id of this resource as its origin.',
  },
  contents: {
    short: 'in the snapshot of an instance',
    full: 'The snapshot is of an instance, and holds the disk of this volume.',
  },
};

const shortIdLength = 8;

interface RestorePointsProps {
  points: readonly RestorePoint[];
  resource: Pick<Resource, 'regions'>;
  /** Whose they are; null: of no instance. */
  instance?: LinkedInstance | null;
}

/** Newest first. */
export function RestorePoints({ points, resource, instance = null }: RestorePointsProps) {
  const sources = new Map(usePointSources().data?.map((each) => [each.id, nameOfSource(each)]));
  return (
    <ul className={styles['restore-points']}>
      {points.map((point) => (
        <li key={`${point.sourceId ?? ''} ${point.id}`} className={styles['restore-point']}>
          <span className={styles['restore-point-id']} title={point.id}>
            {point.id.slice(0, shortIdLength)}
            <CopyButton
              value={point.id}
              label={t('Copy the id of restore point {name}', { name: point.name })}
            />
          </span>
          <span className={styles['restore-point-main']}>
            <MiddleEllipsis text={point.name} />
            <span className={styles['restore-point-small']}>
              {pointKindLabel(point.kind)}
              {' · '}
              {point.sourceId === undefined
                ? (point.region ?? 'OVHcloud')
                : (sources.get(point.sourceId) ?? t('a source that is no longer read'))}
              <Reason point={point} resource={resource} />
            </span>
            {instance && <PointLink point={point} instance={instance} />}
            {point.origin !== undefined && (
              <span
                className={`${styles['restore-point-small']} ${styles['restore-point-origin']}`}
              >
                {point.root === undefined || point.root === '/'
                  ? point.origin
                  : t('{origin}, root {root}', { origin: point.origin, root: point.root })}
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
                {t('{count, plural, one {# item} other {# items}}', { count: point.itemCount })}
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
        {heldIn === undefined
          ? t(short)
          : t('in the snapshot of instance {name}', { name: heldIn })}
      </span>
    );
  }
  const place = { region, regions: regions.join(', ') };
  return (
    <span
      {...mark}
      title={[t(full), t('It lies in {region}, and its resource in {regions}.', place)].join(' ')}
    >
      {t('{reason}, remote copy', { reason: t(short) })}
    </span>
  );
}
