import type { BackupWorkflow } from '../../../shared/restore-points/backup-workflow.ts';
import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { Project } from '../../../shared/resources/project.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type { ListRef, ListState, SyncIssue } from '../../../shared/sync/sync-run.ts';
import { resolveAttachments, resolveOwners } from './attachments.ts';
import { keyOfIssue, type ListFinding } from './list-finding.ts';
import { listOfPoint } from '../../../shared/restore-points/rules/list-of-point.ts';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import { matchInstanceSnapshots } from './match-instance-snapshots.ts';
import { mergeLeftovers } from './merge-leftovers.ts';
import { everFilledLists, keyOfList, listOfResource } from './ever-filled-lists.ts';
import { everFilledAfter, withWithdrawn } from './withdrawn-lists.ts';

/** What a sync found, and when. */
interface Found {
  inventoryId: string;
  projects: Project[];
  lists: readonly ListFinding[];
  now: string;
}

/** What decides whether earlier data is retained. The keys come from `keyOfList`. */
interface RetentionFacts {
  findings: ReadonlyMap<string, ListFinding>;
  readAt: ReadonlyMap<string, string | null>;
  projectIds: ReadonlySet<string>;
}

export interface Merged {
  snapshot: InventorySnapshot;
  newCount: number;
  goneCount: number;
  /** One per reason, even if several lists failed for it. */
  issues: SyncIssue[];
  /** Lists that OVHcloud does not offer, and that have never had an entry. */
  notOffered: ListRef[];
}

/**
 * Merges what a sync found into what was known.
 *
 * A resource is gone only if its list was read without it (or if its project, or its region's object storage, no longer
 * exists). What was known from a list that could not be read stays, with the date since when it has been known.
 */
export function mergeFindings(previous: InventorySnapshot | null, reported: Found): Merged {
  const filledBefore = everFilledLists(previous);
  const found = { ...reported, lists: withWithdrawn(reported.lists, filledBefore) };
  const projects = [...found.projects, ...carriedProjects(previous, found)];
  const known: RetentionFacts = {
    findings: new Map(found.lists.map((finding) => [keyOfList(finding.list), finding])),
    readAt: new Map(previous?.lists.map((list) => [keyOfList(list), list.readAt])),
    projectIds: new Set(projects.filter(({ status }) => status !== 'deleted').map(({ id }) => id)),
  };
  const resources = mergeResources(previous, found, known);
  const points = mergePoints(previous, found, known, resources);
  const workflows = mergeWorkflows(previous, found, known);
  const leftovers = mergeLeftovers(previous?.leftovers ?? [], {
    seen: found.lists.flatMap((finding) => (finding.isRead ? (finding.leftovers ?? []) : [])),
    resources,
    isCarriedOver: (list) =>
      known.projectIds.has(list.projectId ?? '') && isCarriedOver(list, known.findings),
  });

  const before = new Set(previous?.resources.map(({ urn }) => urn));
  const after = new Set(resources.map(({ urn }) => urn));
  return {
    snapshot: {
      inventoryId: found.inventoryId,
      syncedAt: found.now,
      projects,
      lists: [
        ...found.lists.map((finding) => stateOf(finding, found.now, known)),
        ...unrequestedLists(previous, resources, known),
      ],
      resources,
      restorePoints: matchInstanceSnapshots(resources, points, workflows),
      workflows,
      shownLists: everFilledAfter(found.lists, filledBefore, known.projectIds),
      ...(leftovers.length > 0 && { leftovers }),
    },
    newCount: [...after].filter((urn) => !before.has(urn)).length,
    goneCount: [...before].filter((urn) => !after.has(urn)).length,
    issues: distinctIssues(found.lists, known.readAt),
    notOffered: found.lists.flatMap((finding) =>
      finding.isRead && finding.notOffered ? finding.list : [],
    ),
  };
}

function stateOf(finding: ListFinding, now: string, { readAt }: RetentionFacts): ListState {
  const { list, isRead, issue } = finding;
  return {
    ...list,
    isRead,
    isComplete: isRead && issue === null,
    readAt: isRead ? (finding.readAt ?? now) : (readAt.get(keyOfList(list)) ?? null),
  };
}

function mergeResources(
  previous: InventorySnapshot | null,
  found: Found,
  known: RetentionFacts,
): Resource[] {
  // Two lists may show the same resource, such as a bucket in the lists of two regions.
  const byUrn = new Map<string, Resource>();
  for (const finding of found.lists) {
    for (const { resource } of finding.isRead ? finding.resources : []) {
      byUrn.set(resource.urn, resource);
    }
  }
  const carried = carriedResources(previous, byUrn, known);
  return resolveAttachments([...byUrn.values(), ...carried]);
}

/** The backup lists of retained databases. The sync did not find these databases, so it did not request the lists. */
function unrequestedLists(
  previous: InventorySnapshot | null,
  resources: readonly Resource[],
  { findings }: RetentionFacts,
): ListState[] {
  const carried = new Set(resources.filter(({ asOf }) => asOf !== null).map(({ urn }) => urn));
  return (previous?.lists ?? [])
    .filter((list) => carried.has(list.resourceUrn ?? '') && !findings.has(keyOfList(list)))
    .map((list) => ({ ...list, isRead: false, isComplete: false }));
}

function mergePoints(
  previous: InventorySnapshot | null,
  found: Found,
  known: RetentionFacts,
  resources: readonly Resource[],
): RestorePoint[] {
  const points = found.lists.flatMap((finding) => (finding.isRead ? finding.restorePoints : []));
  const carried = new Set(resources.filter(({ asOf }) => asOf !== null).map(({ urn }) => urn));
  const mayBeThere = (point: RestorePoint) => {
    const list = listOfPoint(point);
    const { resourceUrn } = list;
    // A sync requests the backups of each database that it finds and that may have some. Backups that it did not
    // request may still exist only if it did not find their database, and retains it.
    const isUnrequested = resourceUrn !== undefined && !known.findings.has(keyOfList(list));
    return isUnrequested ? carried.has(resourceUrn) : isCarriedOver(list, known.findings);
  };
  const retained = (previous?.restorePoints ?? []).filter(
    (point) => known.projectIds.has(point.projectId) && mayBeThere(point),
  );
  // The many keys are made only if a list was not read.
  const seen = new Set(retained.length > 0 ? points.map(keyOfPoint) : []);
  for (const point of retained) if (!seen.has(keyOfPoint(point))) points.push(point);
  return resolveOwners(points, resources);
}

/** Retains the workflows of lists that could not be read: they identify the instances of images. */
function mergeWorkflows(
  previous: InventorySnapshot | null,
  found: Found,
  { findings, projectIds }: RetentionFacts,
): BackupWorkflow[] {
  const seen = found.lists.flatMap((finding) => (finding.isRead ? (finding.workflows ?? []) : []));
  const seenInstances = new Set(seen.map(keyOfWorkflow));
  const carried = (previous?.workflows ?? []).filter((workflow) => {
    const { projectId, region } = workflow;
    return (
      projectIds.has(projectId) &&
      !seenInstances.has(keyOfWorkflow(workflow)) &&
      isCarriedOver({ kind: 'instance-backup', projectId, region }, findings)
    );
  });
  return [...seen, ...carried];
}

function keyOfWorkflow({ projectId, region, instanceId }: BackupWorkflow): string {
  return `${projectId} ${region} ${instanceId}`;
}

/**
 * The earlier projects that are missing now, if some items of the list of projects could not be understood: they may be
 * among these items.
 */
function carriedProjects(previous: InventorySnapshot | null, found: Found): Project[] {
  const isComplete = found.lists.every(({ list, issue }) => list.kind !== 'project' || !issue);
  if (!previous || isComplete) return [];
  const seen = new Set(found.projects.map(({ id }) => id));
  return previous.projects.filter(({ id }) => !seen.has(id));
}

/** Resources that were not seen now, but may still exist. */
function carriedResources(
  previous: InventorySnapshot | null,
  seen: ReadonlyMap<string, Resource>,
  { findings, readAt, projectIds }: RetentionFacts,
): Resource[] {
  if (!previous) return [];
  return previous.resources
    .filter(
      (resource) =>
        !seen.has(resource.urn) &&
        projectIds.has(resource.projectId) &&
        isCarriedOver(listOfResource(resource), findings),
    )
    .map((resource) => ({
      ...resource,
      asOf: resource.asOf ?? readAt.get(keyOfList(listOfResource(resource))) ?? previous.syncedAt,
    }));
}

/** Whether to show something that a list showed before, and that was not seen now. */
function isCarriedOver(list: ListRef, findings: ReadonlyMap<string, ListFinding>): boolean {
  const own = findings.get(keyOfList(list));
  if (own) return !own.isRead || own.issue !== null;
  const ofProject = findings.get(keyOfList({ ...list, region: null }));
  if (ofProject) return !ofProject.isRead || ofProject.issue !== null;
  // A region's list is not requested once the region is gone or no longer offers object storage.
  const regions = findings.get(keyOfList({ ...list, kind: 'region', region: null }));
  return list.region === null || !regions?.isRead;
}

function keyOfPoint(point: RestorePoint): string {
  // An image is the same whether or not a workflow is known to have made it.
  const kind = isInstanceImage(point) ? 'image' : point.kind;
  return `${kind} ${point.projectId} ${point.region ?? ''} ${point.id}`;
}

/** Lists that fail for the same reason share an issue, which is reported once. */
function distinctIssues(
  findings: readonly ListFinding[],
  readAt: ReadonlyMap<string, string | null>,
): SyncIssue[] {
  const issues = new Map<string, { issue: SyncIssue; readings: (string | null)[] }>();
  for (const { issue, list } of findings) {
    if (!issue) continue;
    const key = keyOfIssue(issue);
    const entry = issues.get(key) ?? { issue, readings: [] };
    issues.set(key, entry);
    entry.readings.push(readAt.get(keyOfList(list)) ?? null);
  }
  return [...issues.values()].map(({ issue, readings }) => ({
    ...issue,
    knownSince: oldest(readings),
  }));
}

/** null if one of the lists was never read. */
function oldest(readings: readonly (string | null)[]): string | null {
  const known = readings.filter((at) => at !== null);
  return known.length < readings.length ? null : (known.toSorted()[0] ?? null);
}
