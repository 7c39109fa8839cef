import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type {
  LinkCandidate,
  LinkEvidence,
  NameFit,
  SnapshotLink,
} from '../../../shared/restore-points/snapshot-link.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import { regionFit } from '../../../shared/restore-points/rules/remote-copy.ts';
import { possibleInstanceNames } from '../../discovery/rules/snapshot-name/possible-instance-names.ts';

/** What identifies a restore point among the images of an inventory. */
export type SnapshotKey = Pick<SnapshotLink, 'projectId' | 'pointId'>;

/** A shorter part of a name is not evidence. */
const minPartLength = 3;

/** Applies the user's snapshot links to the restore points. The same array when there are none. */
export function linkPoints(
  points: readonly RestorePoint[],
  links: readonly SnapshotLink[],
  resources: readonly Resource[],
): readonly RestorePoint[] {
  if (links.length === 0) return points;
  const byPoint = new Map(links.map((link) => [keyOf(link), link]));
  const projects = new Map(
    resources.filter(isInstance).map(({ urn, projectId }) => [urn, projectId]),
  );
  return points.map((point) => {
    if (!isInstanceImage(point)) return point;
    const link = byPoint.get(keyOf({ projectId: point.projectId, pointId: point.id }));
    return link ? linked(point, link, projects) : point;
  });
}

function linked(
  point: RestorePoint,
  { linkedTo, refused }: SnapshotLink,
  projects: ReadonlyMap<string, string>,
): RestorePoint {
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

export function findLink(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink | null {
  return links.find((link) => keyOf(link) === keyOf(key)) ?? null;
}

/** Adds the user's statement to earlier ones. Linking to an instance revokes its refusal. */
export function decideLink(
  links: readonly SnapshotLink[],
  { projectId, pointId }: SnapshotKey,
  decision: { urn: string; isLinked: boolean; at: string },
): SnapshotLink[] {
  const key = { projectId, pointId };
  const before = findLink(links, key);
  const others = (before?.refused ?? []).filter((urn) => urn !== decision.urn);
  const link: SnapshotLink = {
    ...key,
    linkedTo: decision.isLinked ? decision.urn : null,
    refused: decision.isLinked ? others : [...others, decision.urn],
    decidedAt: decision.at,
  };
  return [...without(links, key), link];
}

/** Undoes the latest statement on a snapshot: the link or, without one, all refusals. */
export function undoLink(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink[] {
  const before = findLink(links, key);
  const rest = without(links, key);
  if (before === null || before.linkedTo === null || before.refused.length === 0) return rest;
  return [...rest, { ...before, linkedTo: null }];
}

function without(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink[] {
  return links.filter((link) => keyOf(link) !== keyOf(key));
}

/** Returns the evidence for and against a snapshot being of an instance. */
export function evidenceOf(
  point: RestorePoint,
  instance: Resource,
  link: SnapshotLink | null,
): LinkEvidence {
  return {
    nameFit: nameFit(point.name, instance.name),
    regionFit: regionFit(point, instance),
    isYounger:
      instance.createdAt !== null && Date.parse(instance.createdAt) > Date.parse(point.takenAt),
    isRefused: link?.refused.includes(instance.urn) ?? false,
  };
}

function nameFit(snapshotName: string, instanceName: string): NameFit {
  if (!snapshotName.toLowerCase().includes(instanceName.toLowerCase())) return 'none';
  const names = possibleInstanceNames(snapshotName, new Set([instanceName]));
  if (names.includes(instanceName)) return 'name';
  return instanceName.length >= minPartLength ? 'part' : 'none';
}

const nameFitWorth: Record<NameFit, number> = { name: 4, part: 2, none: 0 };

/** Higher is more likely. Refused instances and those younger than the snapshot come last. */
function likelihood({ isYounger, isRefused, ...fits }: LinkEvidence): number {
  const against = (isRefused ? 20 : 0) + (isYounger ? 10 : 0);
  return nameFitWorth[fits.nameFit] + (fits.regionFit === 'same' ? 1 : 0) - against;
}

/** Sorts the more likely first; equal evidence compares as equal. */
export function byLikelihood(a: LinkEvidence, b: LinkEvidence): number {
  return likelihood(b) - likelihood(a);
}

/** Returns the instances of the snapshot's project that it may be of, the most likely first. */
export function linkCandidates(
  point: RestorePoint,
  resources: readonly Resource[],
  link: SnapshotLink | null,
): LinkCandidate[] {
  return resources
    .filter((resource) => isInstance(resource) && resource.projectId === point.projectId)
    .map((instance) => {
      const { urn, name, regions, createdAt } = instance;
      return { urn, name, regions, createdAt, ...evidenceOf(point, instance, link) };
    })
    .toSorted((a, b) => byLikelihood(a, b) || a.name.localeCompare(b.name, 'en'));
}

function isInstance({ kind }: Resource): boolean {
  return kind === 'instance';
}

function keyOf({ projectId, pointId }: SnapshotKey): string {
  return `${projectId} ${pointId}`;
}
