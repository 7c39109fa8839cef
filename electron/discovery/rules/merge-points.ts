import { eachInParts, type Parts } from '../../../shared/basics/parts.ts';
import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { listOfPoint } from '../../../shared/restore-points/rules/list-of-point.ts';
import type { ListRef } from '../../../shared/sync/sync-run.ts';
import { resolveOwners } from './attachments.ts';
import { keyOfList } from './ever-filled-lists.ts';
import type { ListFinding } from './list-finding.ts';
import { isCarriedOver, type RetentionFacts } from './retention.ts';
import type { SnapshotObjects } from './snapshot-objects.ts';

interface Found {
  lists: readonly ListFinding[];
  /** All resources that are known now. */
  resources: readonly Resource[];
}

/** The restore points that were seen now, and earlier ones that may still exist. */
export function* mergePoints(
  previous: InventorySnapshot | null,
  { lists, resources }: Found,
  known: RetentionFacts,
  objects: SnapshotObjects,
): Parts<RestorePoint[]> {
  const points: RestorePoint[] = [];
  for (const finding of lists) {
    if (!finding.isRead) continue;
    yield* eachInParts(finding.restorePoints, (point) => points.push(point));
    yield;
  }
  const mayBeThere = retainedLists(resources, known);
  const retained: RestorePoint[] = [];
  yield* eachInParts(previous?.restorePoints ?? [], (point) => {
    if (known.projectIds.has(point.projectId) && mayBeThere(point)) retained.push(point);
  });
  // Keys are made only where a list was not read.
  const projects = new Set(retained.map(({ projectId }) => projectId));
  const seen = new Set<string>();
  yield* eachInParts(projects.size > 0 ? points : [], (point) => {
    if (projects.has(point.projectId)) seen.add(keyOfPoint(point));
  });
  yield* eachInParts(retained, (point) => {
    if (!seen.has(keyOfPoint(point))) points.push(point);
  });
  return yield* resolveOwners(points, resources, objects);
}

/** Returns a function that decides whether an earlier restore point that was not seen now may still exist. */
function retainedLists(
  resources: readonly Resource[],
  { findings }: RetentionFacts,
): (point: RestorePoint) => boolean {
  const carried = new Set(resources.filter(({ asOf }) => asOf !== null).map(({ urn }) => urn));
  const decide = (list: ListRef) => {
    const { resourceUrn } = list;
    // A sync requests the backups of each database that it finds and that may have some. Backups that it did not
    // request may still exist only if it did not find their database, and retains it.
    const isUnrequested = resourceUrn !== undefined && !findings.has(keyOfList(list));
    return isUnrequested ? carried.has(resourceUrn) : isCarriedOver(list, findings);
  };
  // Restore points of one list follow each other.
  let last: { list: ListRef; isRetained: boolean } | null = null;
  return (point) => {
    const list = listOfPoint(point);
    if (last === null || !isSameList(last.list, list)) last = { list, isRetained: decide(list) };
    return last.isRetained;
  };
}

function isSameList(a: ListRef, b: ListRef): boolean {
  return (
    a.kind === b.kind &&
    a.projectId === b.projectId &&
    a.region === b.region &&
    a.resourceUrn === b.resourceUrn
  );
}

function keyOfPoint(point: RestorePoint): string {
  // An image is the same whether or not a workflow is known to have made it.
  const kind = isInstanceImage(point) ? 'image' : point.kind;
  return `${kind} ${point.projectId} ${point.region ?? ''} ${point.id}`;
}
