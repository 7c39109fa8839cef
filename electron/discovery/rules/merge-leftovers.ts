import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { PlakarLeftover } from '../../../shared/restore-points/plakar-leftover.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type { ListRef } from '../../../shared/sync/sync-run.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import { readTemporaryName } from '../../../shared/restore-points/rules/plakar-leftover.ts';
import { listOfLeftover } from './shown-lists.ts';

interface Found {
  seen: readonly PlakarLeftover[];
  /** All that are known now. */
  resources: readonly Resource[];
  /** Whether what this list showed before, and was not seen now, may still be there. */
  isKept: (list: ListRef) => boolean;
}

/** Those that were seen now, and those from before that may still be there; each with what it was made of. */
export function mergeLeftovers(
  previous: readonly PlakarLeftover[],
  { seen, resources, isKept }: Found,
): PlakarLeftover[] {
  const seenKeys = new Set(seen.map(keyOf));
  const kept = previous.filter(
    (leftover) => !seenKeys.has(keyOf(leftover)) && isKept(listOfLeftover(leftover)),
  );
  return withOrigins([...seen, ...kept], previous, resources);
}

/**
 * A snapshot as earlier versions wrote it, with what they took for resources and restore points set apart.
 * Done before anything is counted or compared, so that none of it is ever *gone* and no protection *lost*.
 */
export function setLeftoversApart(snapshot: InventorySnapshot): InventorySnapshot {
  const found = [
    ...snapshot.resources.flatMap((resource) => leftoverOfResource(resource) ?? []),
    ...snapshot.restorePoints.flatMap((point) => leftoverOfPoint(point) ?? []),
  ];
  if (found.length === 0) return snapshot;
  const resources = snapshot.resources.filter((resource) => leftoverOfResource(resource) === null);
  const known = snapshot.leftovers ?? [];
  return {
    ...snapshot,
    resources,
    restorePoints: snapshot.restorePoints.filter((point) => leftoverOfPoint(point) === null),
    leftovers: withOrigins([...known, ...found], known, resources),
  };
}

/**
 * A volume or an image that was made of a volume snapshot is of that snapshot's volume. Once the snapshot is
 * deleted nothing at OVHcloud says so any more; what was known before does.
 */
function withOrigins(
  leftovers: readonly PlakarLeftover[],
  previous: readonly PlakarLeftover[],
  resources: readonly Resource[],
): PlakarLeftover[] {
  if (leftovers.length === 0) return [];
  const ofSnapshot = new Map(
    leftovers
      .filter(({ kind }) => kind === 'volume-snapshot')
      .map(({ projectId, id, origin }) => [placeOf(projectId, id), origin]),
  );
  const before = new Map(previous.map((leftover) => [keyOf(leftover), leftover.origin]));
  const urns = new Map(
    resources
      .filter(({ kind }) => kind === 'volume' || kind === 'instance')
      .map(({ kind, projectId, providerId, urn }) => [
        `${kind} ${placeOf(projectId, providerId)}`,
        urn,
      ]),
  );
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

function leftoverOfResource(resource: Resource): PlakarLeftover | null {
  const { kind, name, providerId, projectId, regions, sizeBytes, createdAt } = resource;
  if (kind !== 'volume') return null;
  const made = readTemporaryName(kind, name);
  if (made === null) return null;
  return {
    id: providerId,
    kind,
    name,
    projectId,
    region: regions[0] ?? null,
    sizeBytes,
    createdAt: createdAt ?? made.madeAt,
    origin: made.origin,
    resourceUrn: null,
  };
}

function leftoverOfPoint(point: RestorePoint): PlakarLeftover | null {
  const { id, name, projectId, region, sizeBytes, takenAt } = point;
  const kind = isInstanceImage(point) ? 'image' : point.kind;
  if (kind !== 'image' && kind !== 'volume-snapshot') return null;
  const made = readTemporaryName(kind, name);
  if (made === null) return null;
  const { origin } = made;
  return {
    id,
    kind,
    name,
    projectId,
    region,
    sizeBytes,
    createdAt: takenAt,
    origin,
    resourceUrn: null,
  };
}

function keyOf({ kind, projectId, id }: PlakarLeftover): string {
  return `${kind} ${placeOf(projectId, id)}`;
}

function placeOf(projectId: string, id: string): string {
  return `${projectId} ${id.toLowerCase()}`;
}
