import type { BackupWorkflow } from '../../../shared/restore-points/backup-workflow.ts';
import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { Project } from '../../../shared/resources/project.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import type { ListRef, ListState, SyncIssue } from '../../../shared/sync/sync-run.ts';
import { eachInParts, inOneGo, type Parts } from '../../../shared/basics/parts.ts';
import { urnIndexInParts } from '../../../shared/coverage/rules/urn-index.ts';
import { resolveAttachments } from './attachments.ts';
import { keyOfIssue, type ListFinding } from './list-finding.ts';
import { matchInstanceSnapshots } from './match-instance-snapshots.ts';
import { mergeLeftovers } from './merge-leftovers.ts';
import { mergePoints } from './merge-points.ts';
import { isCarriedOver, type RetentionFacts } from './retention.ts';
import { asFound, type SnapshotObjects } from './snapshot-objects.ts';
import { everFilledLists, keyOfList, listOfResource } from './ever-filled-lists.ts';
import { everFilledAfter, withWithdrawn } from './withdrawn-lists.ts';

/** What a sync found, and when. */
interface Found {
  inventoryId: string;
  projects: Project[];
  lists: readonly ListFinding[];
  now: string;
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
  return inOneGo(mergeInParts(previous, reported));
}

/** `objects` makes those resources and restore points that are neither the found ones nor earlier ones. */
export function* mergeInParts(
  previous: InventorySnapshot | null,
  reported: Found,
  objects = asFound,
): Parts<Merged> {
  const filledBefore = everFilledLists(previous);
  const found = { ...reported, lists: withWithdrawn(reported.lists, filledBefore) };
  const projects = [...found.projects, ...carriedProjects(previous, found)];
  const known: RetentionFacts = {
    findings: new Map(found.lists.map((finding) => [keyOfList(finding.list), finding])),
    readAt: new Map(previous?.lists.map((list) => [keyOfList(list), list.readAt])),
    projectIds: new Set(projects.filter(({ status }) => status !== 'deleted').map(({ id }) => id)),
  };
  yield;
  const resources = yield* mergeResources(previous, found, known, objects);
  const points = yield* mergePoints(previous, { lists: found.lists, resources }, known, objects);
  const workflows = mergeWorkflows(previous, found, known);
  yield;
  const leftovers = yield* mergeLeftovers(previous?.leftovers ?? [], {
    seen: found.lists.flatMap((finding) => (finding.isRead ? (finding.leftovers ?? []) : [])),
    resources,
    isCarriedOver: (list) =>
      known.projectIds.has(list.projectId ?? '') && isCarriedOver(list, known.findings),
  });
  yield;
  const lists = yield* statesOf(found, known);
  const shownLists = everFilledAfter(found.lists, filledBefore, known.projectIds);
  yield;
  return {
    snapshot: {
      inventoryId: found.inventoryId,
      syncedAt: found.now,
      projects,
      lists: [...lists, ...unrequestedLists(previous, resources, known)],
      resources,
      restorePoints: yield* matchInstanceSnapshots(resources, points, workflows, objects),
      workflows,
      shownLists,
      ...(leftovers.length > 0 && { leftovers }),
    },
    ...(yield* countChanges(previous?.resources ?? [], resources)),
    issues: distinctIssues(found.lists, known.readAt),
    notOffered: found.lists.flatMap((finding) =>
      finding.isRead && finding.notOffered ? finding.list : [],
    ),
  };
}

/** How many resources are new, and how many are gone. */
function* countChanges(
  before: readonly Resource[],
  after: readonly Resource[],
): Parts<Pick<Merged, 'newCount' | 'goneCount'>> {
  if (before.length === 0) return { newCount: after.length, goneCount: 0 };
  const earlier = yield* urnIndexInParts(before);
  let retained = 0;
  yield* eachInParts(after, ({ urn }) => {
    if (earlier.of(urn) !== -1) retained += 1;
  });
  return { newCount: after.length - retained, goneCount: before.length - retained };
}

/** A large account has thousands: one list for each database. */
function* statesOf({ lists, now }: Found, known: RetentionFacts): Parts<ListState[]> {
  const states: ListState[] = [];
  yield* eachInParts(lists, (finding) => states.push(stateOf(finding, now, known)), listsOfPart);
  return states;
}

const listsOfPart = 500;

function stateOf(finding: ListFinding, now: string, { readAt }: RetentionFacts): ListState {
  const { list, isRead, issue } = finding;
  return {
    ...list,
    isRead,
    isComplete: isRead && issue === null,
    readAt: isRead ? (finding.readAt ?? now) : (readAt.get(keyOfList(list)) ?? null),
  };
}

function* mergeResources(
  previous: InventorySnapshot | null,
  found: Found,
  known: RetentionFacts,
  objects: SnapshotObjects,
): Parts<Resource[]> {
  // Two lists may show the same resource, such as a bucket in the lists of two regions.
  const byUrn = new Map<string, Resource>();
  for (const finding of found.lists) {
    if (!finding.isRead) continue;
    yield* eachInParts(finding.resources, ({ resource }) => byUrn.set(resource.urn, resource));
    yield;
  }
  const carried = yield* carriedResources(previous, byUrn, known, objects);
  return yield* resolveAttachments([...byUrn.values(), ...carried], objects);
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
function* carriedResources(
  previous: InventorySnapshot | null,
  seen: ReadonlyMap<string, Resource>,
  { findings, readAt, projectIds }: RetentionFacts,
  objects: SnapshotObjects,
): Parts<Resource[]> {
  const carried: Resource[] = [];
  if (!previous) return carried;
  yield* eachInParts(previous.resources, (resource) => {
    if (seen.has(resource.urn) || !projectIds.has(resource.projectId)) return;
    const list = listOfResource(resource);
    if (!isCarriedOver(list, findings)) return;
    const asOf = resource.asOf ?? readAt.get(keyOfList(list)) ?? previous.syncedAt;
    carried.push(objects.resource({ ...resource, asOf }));
  });
  return carried;
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
