import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type { SnapshotLink } from '../../../shared/restore-points/snapshot-link.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';

/** What identifies a restore point among the images of an inventory. */
export type SnapshotKey = Pick<SnapshotLink, 'projectId' | 'pointId'>;

/** Applies the user's snapshot links to the restore points. The same array when there are none. */
export function linkPoints(
  points: readonly RestorePoint[],
  links: readonly SnapshotLink[],
  resources: readonly Resource[],
): readonly RestorePoint[] {
  if (links.length === 0) return points;
  const byPoint = new Map(links.map((link) => [keyOf(link), link]));
  // Most of 500,000 restore points have no link: their keys need not be built.
  const pointIds = new Set(links.map(({ pointId }) => pointId));
  const projects = new Map(
    resources.filter(isInstance).map(({ urn, projectId }) => [urn, projectId]),
  );
  return points.map((point) => {
    if (!isInstanceImage(point) || !pointIds.has(point.id)) return point;
    const link = byPoint.get(keyOf({ projectId: point.projectId, pointId: point.id }));
    return link ? linked(point, link, projects) : point;
  });
}

function linked(
  point: RestorePoint,
  { linkedTo, refused, isHidden = false }: SnapshotLink,
  projects: ReadonlyMap<string, string>,
): RestorePoint {
  // "It belongs to none of my instances" goes before a guess and an earlier link, but not before what OVHcloud reports.
  if (isHidden) return point.matchedBy === 'id' ? point : unmatched(point);
  if (linkedTo !== null) {
    // If the linked instance is gone, the snapshot stays unmatched: by its name it would go to another instance.
    const isKnown = projects.get(linkedTo) === point.projectId;
    return isKnown ? { ...point, resourceUrn: linkedTo, matchedBy: 'user' } : unmatched(point);
  }
  const isRefused = point.matchedBy === 'name' && refused.includes(point.resourceUrn ?? '');
  return isRefused ? unmatched(point) : point;
}

function unmatched(point: RestorePoint): RestorePoint {
  return { ...point, resourceUrn: null, matchedBy: null };
}

/** Returns the instance snapshots without a known instance. */
export function unmatchedIn(points: readonly RestorePoint[]): RestorePoint[] {
  return points.filter((point) => point.resourceUrn === null && isInstanceImage(point));
}

/** The user's statements by snapshot: looking up thousands in a list would be slow. */
export class LinkLookup {
  readonly #byPoint: ReadonlyMap<string, SnapshotLink>;

  constructor(links: readonly SnapshotLink[]) {
    this.#byPoint = new Map(links.map((link) => [keyOf(link), link]));
  }

  of({ projectId, id }: Pick<RestorePoint, 'projectId' | 'id'>): SnapshotLink | null {
    return this.#byPoint.get(keyOf({ projectId, pointId: id })) ?? null;
  }
}

/** Finds these instance snapshots. null: one of them is unknown. */
export function snapshotsIn(
  points: readonly RestorePoint[],
  wanted: readonly SnapshotKey[],
): RestorePoint[] | null {
  const keys = new Set(wanted.map(keyOf));
  const found = points.filter(
    (point) =>
      isInstanceImage(point) && keys.has(keyOf({ projectId: point.projectId, pointId: point.id })),
  );
  return found.length === keys.size ? found : null;
}

/** The user's statement about one snapshot and one instance. */
interface Decision extends SnapshotKey {
  urn: string;
  isLinked: boolean;
}

/** Adds the user's statements to earlier ones. Linking to an instance revokes its refusal, and hiding. */
export function decideLinks(
  links: readonly SnapshotLink[],
  decisions: readonly Decision[],
  at: string,
): SnapshotLink[] {
  return changeLinks(links, decisions, ({ urn, isLinked }, before, key) => {
    const others = (before?.refused ?? []).filter((each) => each !== urn);
    return {
      ...key,
      linkedTo: isLinked ? urn : null,
      refused: isLinked ? others : [...others, urn],
      decidedAt: at,
    };
  });
}

/** Records that snapshots belong to no instance, or reverts that. */
export function hideSnapshots(
  links: readonly SnapshotLink[],
  snapshots: readonly SnapshotKey[],
  { isHidden, at }: { isHidden: boolean; at: string },
): SnapshotLink[] {
  return changeLinks(links, snapshots, (_, before, key) => {
    if (isHidden) {
      return { ...(before ?? { ...key, linkedTo: null, refused: [] }), isHidden, decidedAt: at };
    }
    if (before === null) return null;
    const { isHidden: _hidden, ...rest } = before;
    return rest.linkedTo === null && rest.refused.length === 0 ? null : rest;
  });
}

/** Undoes the latest statement on each snapshot: the link or, without one, all refusals. */
export function undoLinks(
  links: readonly SnapshotLink[],
  snapshots: readonly SnapshotKey[],
): SnapshotLink[] {
  return changeLinks(links, snapshots, (_, before) =>
    before === null || before.linkedTo === null || before.refused.length === 0
      ? null
      : { ...before, linkedTo: null },
  );
}

/** Replaces the statement on each of these snapshots. null: there is none any more. */
function changeLinks<Wanted extends SnapshotKey>(
  links: readonly SnapshotLink[],
  wanted: readonly Wanted[],
  change: (wish: Wanted, before: SnapshotLink | null, key: SnapshotKey) => SnapshotLink | null,
): SnapshotLink[] {
  const after = new Map(links.map((link) => [keyOf(link), link]));
  for (const wish of wanted) {
    const key = { projectId: wish.projectId, pointId: wish.pointId };
    const changed = change(wish, after.get(keyOf(key)) ?? null, key);
    after.delete(keyOf(key));
    if (changed !== null) after.set(keyOf(key), changed);
  }
  return [...after.values()];
}

function isInstance({ kind }: Resource): boolean {
  return kind === 'instance';
}

function keyOf({ projectId, pointId }: SnapshotKey): string {
  return `${projectId} ${pointId}`;
}
