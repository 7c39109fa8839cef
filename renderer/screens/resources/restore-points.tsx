import type { RestorePoint, RestorePointKind } from '../../../shared/model/restore-point.ts';
import { Ago } from '../../components/ago.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { MiddleEllipsis } from '../../components/middle-ellipsis.tsx';
import { formatInstant } from '../../format/dates.ts';
import { formatBytes } from '../../format/numbers.ts';

const kindLabels: Record<RestorePointKind, string> = {
  'volume-snapshot': 'Volume snapshot',
  'volume-backup': 'Volume backup',
  'instance-snapshot': 'Instance snapshot',
  'instance-backup': 'Automated backup',
  'database-backup': 'Database backup',
  'database-point-in-time': 'Point in time of the database',
  'plakar-snapshot': 'Plakar snapshot',
};

const shortIdLength = 8;

/** Newest first, at most five. */
export function RestorePoints({ points }: { points: readonly RestorePoint[] }) {
  return (
    <ul className="restore-points">
      {points.map((point) => (
        <li key={point.id} className="restore-point">
          <span className="restore-point-id" title={point.id}>
            {point.id.slice(0, shortIdLength)}
            <CopyButton value={point.id} label={`Copy the id of restore point ${point.name}`} />
          </span>
          <span className="restore-point-main">
            <MiddleEllipsis text={point.name} />
            <span className="restore-point-small">
              {kindLabels[point.kind]}
              {point.region !== null && ` · ${point.region}`}
              {point.matchedBy === 'name' && <MatchedByName />}
            </span>
          </span>
          <span className="restore-point-time">
            <Ago at={point.takenAt} />
            <span className="restore-point-small">{formatInstant(point.takenAt)}</span>
          </span>
          <span className="restore-point-size">{formatBytes(point.sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}

function MatchedByName() {
  return (
    <span
      className="matched-by-name"
      title="OVHcloud does not tell which instance this snapshot was taken of. Its name is the one of this instance, so it is taken to be its own."
    >
      matched by name
    </span>
  );
}
