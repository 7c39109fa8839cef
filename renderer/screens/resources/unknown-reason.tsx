import { Link } from 'wouter';
import { tellingLists } from '../../../shared/domain/coverage.ts';
import type { ResourceDetails } from '../../../shared/model/resource.ts';
import { errorText } from '../../format/error-text.ts';
import { listKindLabel } from '../../format/sync-text.ts';
import { useInventories } from '../../ipc/queries.ts';

/** That there may be restore points, or more of them, which is not none; and why. */
export function UnknownReason({ details }: { details: ResourceDetails }) {
  const isNoneKnown = details.restorePoints.length === 0;
  return (
    <p className="resource-unknown">
      <strong>
        {isNoneKnown
          ? 'Unknown: there may be restore points.'
          : 'There may be more restore points.'}
      </strong>{' '}
      {details.resource.hasUnreadBackups ? (
        'OVHcloud says that it backs this resource up, but the list of those backups is not read.'
      ) : (
        <UnreadList details={details} />
      )}
    </p>
  );
}

function UnreadList({ details }: { details: ResourceDetails }) {
  const { inventoryId, projectName, resource } = details;
  const inventory = useInventories().data?.find(({ id }) => id === inventoryId);
  const kinds = tellingLists[resource.kind];
  const issue = inventory?.lastRun?.issues.find(
    ({ list }) =>
      kinds.includes(list.kind) &&
      (list.projectId === null || list.projectId === resource.projectId),
  );
  const kind = issue?.list.kind ?? kinds[0];
  const list = kind === undefined ? 'A list' : `The list of ${listKindLabel(kind)}`;
  return (
    <>
      {list} of project <bdi>{projectName}</bdi> could not be read.{' '}
      {issue && errorText[issue.code].title}{' '}
      <Link href={`/inventories/${inventoryId}`}>See the last sync</Link>
    </>
  );
}
