import { eachInParts, type Parts } from '../../../shared/basics/parts.ts';
import type { PlakarLeftover } from '../../../shared/restore-points/plakar-leftover.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { ListRef } from '../../../shared/sync/sync-run.ts';
import { listOfLeftover } from './ever-filled-lists.ts';

interface Found {
  seen: readonly PlakarLeftover[];
  /** All resources that are known now. */
  resources: readonly Resource[];
  /** Whether something that this list showed before, and that was not seen now, may still exist. */
  isCarriedOver: (list: ListRef) => boolean;
}

/** The leftovers that were seen now, and earlier ones that may still exist, each with its origin. */
export function* mergeLeftovers(
  previous: readonly PlakarLeftover[],
  { seen, resources, isCarriedOver }: Found,
): Parts<PlakarLeftover[]> {
  const seenKeys = new Set(seen.map(keyOf));
  const carried = previous.filter(
    (leftover) => !seenKeys.has(keyOf(leftover)) && isCarriedOver(listOfLeftover(leftover)),
  );
  return yield* withOrigins([...seen, ...carried], previous, resources);
}

/**
 * A volume or an image made from a volume snapshot belongs to that snapshot's volume. Once the snapshot is deleted,
 * OVHcloud no longer reports this, so the earlier origin is used.
 */
function* withOrigins(
  leftovers: readonly PlakarLeftover[],
  previous: readonly PlakarLeftover[],
  resources: readonly Resource[],
): Parts<PlakarLeftover[]> {
  if (leftovers.length === 0) return [];
  const ofSnapshot = new Map(
    leftovers
      .filter(({ kind }) => kind === 'volume-snapshot')
      .map(({ projectId, id, origin }) => [placeOf(projectId, id), origin]),
  );
  const before = new Map(previous.map((leftover) => [keyOf(leftover), leftover.origin]));
  // Keys are made only in the few projects that have leftovers.
  const projectIds = new Set(leftovers.map(({ projectId }) => projectId));
  const urns = new Map<string, string>();
  yield* eachInParts(resources, ({ kind, projectId, providerId, urn }) => {
    if ((kind !== 'volume' && kind !== 'instance') || !projectIds.has(projectId)) return;
    urns.set(`${kind} ${placeOf(projectId, providerId)}`, urn);
  });
  return leftovers.map((leftover) => {
    const { projectId } = leftover;
    const origin =
      leftover.origin.kind === 'volume-snapshot'
        ? (ofSnapshot.get(placeOf(projectId, leftover.origin.id)) ??
          before.get(keyOf(leftover)) ??
          leftover.origin)
        : leftover.origin;
    const resourceUrn = urns.get(`${origin.kind} ${placeOf(projectId, origin.id)}`) ?? null;
    return { ...leftover, origin, resourceUrn };
  });
}

function keyOf({ kind, projectId, id }: PlakarLeftover): string {
  return `${kind} ${placeOf(projectId, id)}`;
}

function placeOf(projectId: string, id: string): string {
  return `${projectId} ${id.toLowerCase()}`;
}
