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

/** The parts of a restore point that name it among the images of an inventory. */
export type SnapshotKey = Pick<SnapshotLink, 'projectId' | 'pointId'>;

/** A part of a name that is shorter says nothing. */
const minPartLength = 3;

/** The restore points as the user's word has them; the same array where nothing was said. */
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
    // An instance that is gone leaves it without one: by its name it would become another's.
    const isKnown = projects.get(linkedTo) === point.projectId;
    return isKnown ? { ...point, resourceUrn: linkedTo, matchedBy: 'user' } : unmatched(point);
  }
  const isRefused = point.matchedBy === 'name' && refused.includes(point.resourceUrn ?? '');
  return isRefused ? unmatched(point) : point;
}

function unmatched(point: RestorePoint): RestorePoint {
  return { ...point, resourceUrn: null, matchedBy: null };
}

/** Instance snapshots of no known instance. */
export function unmatchedIn(points: readonly RestorePoint[]): RestorePoint[] {
  return points.filter((point) => point.resourceUrn === null && isInstanceImage(point));
}

export function findLink(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink | null {
  return links.find((link) => keyOf(link) === keyOf(key)) ?? null;
}

/** What the user says now, over what was said before. Naming an instance takes back that it is not this one. */
export function decideLink(
  links: readonly SnapshotLink[],
  { projectId, pointId }: SnapshotKey,
  said: { urn: string; isOf: boolean; at: string },
): SnapshotLink[] {
  const key = { projectId, pointId };
  const before = findLink(links, key);
  const others = (before?.refused ?? []).filter((urn) => urn !== said.urn);
  const link: SnapshotLink = {
    ...key,
    linkedTo: said.isOf ? said.urn : null,
    refused: said.isOf ? others : [...others, said.urn],
    decidedAt: said.at,
  };
  return [...without(links, key), link];
}

/** Takes back what was said last of a snapshot: the link, else all refusals. */
export function undoLink(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink[] {
  const before = findLink(links, key);
  const rest = without(links, key);
  if (before === null || before.linkedTo === null || before.refused.length === 0) return rest;
  return [...rest, { ...before, linkedTo: null }];
}

function without(links: readonly SnapshotLink[], key: SnapshotKey): SnapshotLink[] {
  return links.filter((link) => keyOf(link) !== keyOf(key));
}

/** What speaks for and against a snapshot being of an instance. */
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

/** The more the likelier. What the user refused, and what is younger, comes last. */
function likelihood({ isYounger, isRefused, ...fits }: LinkEvidence): number {
  const against = (isRefused ? 20 : 0) + (isYounger ? 10 : 0);
  return nameFitWorth[fits.nameFit] + (fits.regionFit === 'same' ? 1 : 0) - against;
}

/** The likelier first; of two alike neither. */
export function byLikelihood(a: LinkEvidence, b: LinkEvidence): number {
  return likelihood(b) - likelihood(a);
}

/** The instances of its project that a snapshot may be of, the likeliest first. */
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
