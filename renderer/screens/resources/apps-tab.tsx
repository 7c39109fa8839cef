import type { ResourceDetails, ResourceKind } from '../../../shared/model/resource.ts';
import { countOf, formatCount } from '../../format/numbers.ts';
import { RestorePoints } from './restore-points.tsx';
import { UnknownReason } from './unknown-reason.tsx';

/** What was looked at, and what was not. */
const sourceText: Record<ResourceKind, string> = {
  instance: 'OVHcloud’s instance snapshots were read.',
  volume: 'OVHcloud’s volume snapshots were read; this version does not read volume backups.',
  database: 'OVHcloud does not back up this engine.',
  's3-bucket': 'OVHcloud keeps none for object storage.',
  'swift-container': 'OVHcloud keeps none for object storage.',
};

export function AppsTab({ details }: { details: ResourceDetails }) {
  const { restorePoints, restorePointCount, resource } = details;
  const isUnknown =
    restorePointCount === null || (restorePointCount === 0 && resource.hasUnreadBackups);
  return (
    <>
      <section>
        <h2 className="resource-section-title">
          Latest restore points
          <span className="resource-section-count">{countText(details)}</span>
        </h2>
        {isUnknown && <UnknownReason details={details} />}
        {restorePoints.length > 0 && <RestorePoints points={restorePoints} />}
        {restorePoints.length === 0 && !isUnknown && (
          <p className="resource-quiet">No restore point known. {sourceText[resource.kind]}</p>
        )}
      </section>
      <section>
        <h2 className="resource-section-title">Apps</h2>
        <p className="resource-quiet">Apps cannot be assigned to resources yet in this version.</p>
      </section>
    </>
  );
}

/** How many there are, beside the few that show. */
function countText({ restorePoints, restorePointCount }: ResourceDetails): string {
  if (restorePointCount === null) {
    return restorePoints.length === 0
      ? 'Unknown how many'
      : `${formatCount(restorePoints.length)} known`;
  }
  if (restorePointCount === 0) return '';
  const count = countOf(restorePointCount, 'restore point');
  return restorePointCount > restorePoints.length
    ? `${formatCount(restorePoints.length)} of ${count}`
    : count;
}
