import { listOfPointKind, listFacts } from '../../resources/lists.ts';
import type { ListRef } from '../../sync/sync-run.ts';
import type { RestorePoint } from '../restore-point.ts';

/** The OVHcloud list that contains a restore point. */
export function listOfPoint({
  kind,
  projectId,
  region,
  resourceUrn,
}: Pick<RestorePoint, 'kind' | 'projectId' | 'region' | 'resourceUrn'>): ListRef {
  // Plakar snapshots are in none; they are never among a sync's results.
  const list = kind === 'plakar-snapshot' ? 'project' : listOfPointKind[kind];
  const facts = listFacts[list];
  return {
    kind: list,
    projectId,
    region: facts.region ? region : null,
    ...(facts.ofDatabase && resourceUrn !== null && { resourceUrn }),
  };
}
