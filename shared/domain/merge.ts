import type { InventorySnapshot } from '../model/inventory.ts';
import type { Project } from '../model/project.ts';
import type { Resource } from '../model/resource.ts';
import type { RestorePoint } from '../model/restore-point.ts';
import type { ListRef, SyncIssue } from '../model/sync-run.ts';
import { listOfPoint } from './list-of-point.ts';
import { matchInstanceSnapshots } from './match-instance-snapshots.ts';

/** What a sync learned of one list. See `ListOutcome` in main, which adds the provider's objects. */
export type ListFinding =
  | {
      list: ListRef;
      isRead: true;
      resources: readonly { resource: Resource }[];
      restorePoints: readonly RestorePoint[];
      issue: SyncIssue | null;
    }
  | { list: ListRef; isRead: false; issue: SyncIssue };

/** What a sync found, and when. */
interface Found {
  inventoryId: string;
  projects: Project[];
  lists: readonly ListFinding[];
  now: string;
}

/** What decides whether something from before is kept. Keys are those of `keyOf`. */
interface Known {
  findings: ReadonlyMap<string, ListFinding>;
  readAt: ReadonlyMap<string, string | null>;
  projectIds: ReadonlySet<string>;
}

export interface Merged {
  snapshot: InventorySnapshot;
  newCount: number;
  goneCount: number;
  /** Each once, with the date since when what is shown has been known. */
  issues: SyncIssue[];
}

/**
 * Lays what a sync found over what was known.
 *
 * A resource is gone only if the list it came from was read without it (or its project, or its region's
 * object storage, is no longer there). What was known of a list that could not be read stays, and
 * says since when.
 */
export function mergeFindings(previous: InventorySnapshot | null, found: Found): Merged {
  const projects = [...found.projects, ...keptProjects(previous, found)];
  const known: Known = {
    findings: new Map(found.lists.map((finding) => [keyOf(finding.list), finding])),
    readAt: new Map(previous?.lists.map((list) => [keyOf(list), list.readAt])),
    projectIds: new Set(projects.filter(({ status }) => status !== 'deleted').map(({ id }) => id)),
  };
  const resources = found.lists.flatMap((finding) =>
    finding.isRead ? finding.resources.map(({ resource }) => resource) : [],
  );
  const seen = new Set(resources.map(({ urn }) => urn));
  for (const kept of keptResources(previous, seen, known)) resources.push(kept);
  const points = found.lists.flatMap((finding) => (finding.isRead ? finding.restorePoints : []));
  const seenPoints = new Set(points.map(keyOfPoint));
  for (const kept of keptPoints(previous, seenPoints, known)) points.push(kept);

  const before = new Set(previous?.resources.map(({ urn }) => urn));
  const after = new Set(resources.map(({ urn }) => urn));
  return {
    snapshot: {
      inventoryId: found.inventoryId,
      syncedAt: found.now,
      projects,
      lists: found.lists.map(({ list, isRead, issue }) => ({
        ...list,
        isRead,
        isComplete: isRead && issue === null,
        readAt: isRead ? found.now : (known.readAt.get(keyOf(list)) ?? null),
      })),
      resources,
      restorePoints: matchInstanceSnapshots(resources, points),
    },
    newCount: [...after].filter((urn) => !before.has(urn)).length,
    goneCount: [...before].filter((urn) => !after.has(urn)).length,
    issues: distinctIssues(found.lists, known.readAt),
  };
}

/** Projects that may be among those items of the list of projects that could not be understood. */
function keptProjects(previous: InventorySnapshot | null, found: Found): Project[] {
  const isComplete = found.lists.every(({ list, issue }) => list.kind !== 'project' || !issue);
  if (!previous || isComplete) return [];
  const seen = new Set(found.projects.map(({ id }) => id));
  return previous.projects.filter(({ id }) => !seen.has(id));
}

/** Resources that were not seen now, but may still be there. */
function keptResources(
  previous: InventorySnapshot | null,
  seen: ReadonlySet<string>,
  { findings, readAt, projectIds }: Known,
): Resource[] {
  if (!previous) return [];
  return previous.resources
    .filter(
      (resource) =>
        !seen.has(resource.urn) &&
        projectIds.has(resource.projectId) &&
        isKept(listOfResource(resource), findings),
    )
    .map((resource) => ({
      ...resource,
      asOf: resource.asOf ?? readAt.get(keyOf(listOfResource(resource))) ?? previous.syncedAt,
    }));
}

/** Restore points that were not seen now, but may still be there. */
function keptPoints(
  previous: InventorySnapshot | null,
  seen: ReadonlySet<string>,
  { findings, projectIds }: Known,
): RestorePoint[] {
  return (previous?.restorePoints ?? []).filter((point) => {
    const list = listOfPoint(point);
    const isSeen = seen.has(keyOfPoint(point));
    return !isSeen && projectIds.has(point.projectId) && isKept(list, findings);
  });
}

/** Whether something that a list showed before, and that was not seen now, is still to be shown. */
function isKept(list: ListRef, findings: ReadonlyMap<string, ListFinding>): boolean {
  const own = findings.get(keyOf(list));
  if (own) return !own.isRead || own.issue !== null;
  const ofProject = findings.get(keyOf({ ...list, region: null }));
  if (ofProject) return !ofProject.isRead || ofProject.issue !== null;
  // A region's list is not asked for once the region is gone or offers no object storage any more.
  const regions = findings.get(keyOf({ ...list, kind: 'region', region: null }));
  return list.region === null || !regions?.isRead;
}

function listOfResource(resource: Resource): ListRef {
  return {
    kind: resource.kind,
    projectId: resource.projectId,
    region: resource.kind === 's3-bucket' ? (resource.regions[0] ?? null) : null,
  };
}

function keyOf({ kind, projectId, region }: ListRef): string {
  return `${kind} ${projectId ?? ''} ${region ?? ''}`;
}

function keyOfPoint(point: RestorePoint): string {
  return `${point.kind} ${point.projectId} ${point.region ?? ''} ${point.id}`;
}

/** Lists that fail for one reason share their issue; it is told once. */
function distinctIssues(
  findings: readonly ListFinding[],
  readAt: ReadonlyMap<string, string | null>,
): SyncIssue[] {
  const issues = new Map<string, { issue: SyncIssue; readings: (string | null)[] }>();
  for (const { issue, list } of findings) {
    if (!issue) continue;
    const key = `${issue.code} ${keyOf(issue.list)}`;
    const told = issues.get(key) ?? { issue, readings: [] };
    issues.set(key, told);
    told.readings.push(readAt.get(keyOf(list)) ?? null);
  }
  return [...issues.values()].map(({ issue, readings }) => ({
    ...issue,
    knownSince: oldest(readings),
  }));
}

/** null if one of them never was. */
function oldest(readings: readonly (string | null)[]): string | null {
  const known = readings.filter((at) => at !== null);
  return known.length < readings.length ? null : (known.toSorted()[0] ?? null);
}
