import { AppError } from '../../shared/bridge/errors.ts';
import type { CoveredInventory } from '../coverage/rules/coverage-overview.ts';
import type { CoveredResource } from '../../shared/coverage/rules/coverage.ts';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import {
  countProtectedByName,
  countsBy,
  countStatuses,
  resourcesOf,
} from '../../shared/coverage/rules/covered-columns.ts';
import { resourceColumns } from '../../shared/coverage/rules/resource-columns.ts';
import { relatedTo } from './rules/related.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { InventorySnapshot, InventorySummary } from '../../shared/inventories/inventory.ts';
import type {
  RelatedResource,
  Resource,
  ResourceDetails,
} from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import type { ListKind, SyncProgress, SyncRun } from '../../shared/sync/sync-run.ts';
import type { InventoryEntry } from './inventory-store.ts';
import type { ShownEntry } from './shown-inventories.ts';

const shownRestorePoints = 5;

/** An inventory, and its resources with their protection. */
export interface CoveredEntry {
  entry: ShownEntry;
  covered: readonly CoveredResource[];
}

/** The counts on an inventory's card and page. */
export function summarise(
  { entry: { inventory, snapshot, lastRun, isProvisional = false }, covered }: CoveredEntry,
  credentials: CredentialSummary,
  progress: SyncProgress | null,
): InventorySummary {
  return {
    ...inventory,
    credentials,
    ...countsOf(covered),
    projects: snapshot?.projects ?? [],
    unreadLists: countUnread(snapshot),
    notPermitted: notPermittedIn(lastRun),
    syncedAt: isProvisional ? null : (snapshot?.syncedAt ?? null),
    isProvisional,
    lastRun,
    progress,
  };
}

type Counts = Pick<
  InventorySummary,
  'resourceCount' | 'classCounts' | 'coverage' | 'protectedByName'
>;

/** Counted once for each state: the window asks for all inventories when one of them changes. */
const knownCounts = new WeakMap<readonly CoveredResource[], Counts>();

function countsOf(covered: readonly CoveredResource[]): Counts {
  const known = knownCounts.get(covered);
  if (known !== undefined) return known;
  const { classes } = resourceColumns(resourcesOf(covered));
  const byClass = countsBy(covered, classes);
  const counts = {
    resourceCount: covered.length,
    classCounts: byClass
      .map((of) => ({ class: of.value, count: countedIn(of.counts) + of.counts.excluded }))
      .toSorted((a, b) => b.count - a.count),
    coverage: countStatuses(covered),
    protectedByName: countProtectedByName(covered),
  };
  knownCounts.set(covered, counts);
  return counts;
}

/** The lists that the keys had no right to read. */
export function notPermittedIn(run: SyncRun | null): ListKind[] {
  if (run === null) return [];
  const kinds = run.issues.flatMap(({ code, list }) =>
    code === 'ovh.notGranted' ? list.kind : [],
  );
  return [...new Set(run.failure?.code === 'ovh.notGranted' ? ['project' as const] : kinds)];
}

const knownUnread = new WeakMap<InventorySnapshot, number>();

/** The number of lists whose last reading failed. */
export function countUnread(snapshot: InventorySnapshot | null): number {
  if (snapshot === null) return 0;
  const unread = knownUnread.get(snapshot) ?? snapshot.lists.filter(({ isRead }) => !isRead).length;
  knownUnread.set(snapshot, unread);
  return unread;
}

/** The names of the projects, by id. */
export function projectNamesOf(snapshot: InventorySnapshot | null): ReadonlyMap<string, string> {
  return new Map(snapshot?.projects.map(({ id, name }) => [id, name]));
}

/** A resource that is known now; null if it is not. */
export function findResource({ snapshot }: InventoryEntry, urn: string): Resource | null {
  return snapshot?.resources.find((resource) => resource.urn === urn) ?? null;
}

/** The part of an inventory that the coverage report needs. */
export function coveredInventory({
  entry: { inventory, snapshot },
  covered,
}: CoveredEntry): CoveredInventory {
  return {
    id: inventory.id,
    name: inventory.name,
    group: inventory.group ?? null,
    syncedAt: snapshot?.syncedAt ?? null,
    unreadLists: countUnread(snapshot),
    projectNames: projectNamesOf(snapshot),
    resources: covered,
  };
}

/** What an expanded row shows in addition to its inventory's snapshot. */
interface AskedApart {
  restorePoints: readonly RestorePoint[];
  /** Ids of the exclusion rules that match. */
  excludedBy: string[];
  raw: string | null;
}

/** What an expanded row shows. Throws `resource.notFound`. */
export function detailsOf(
  { entry, covered }: CoveredEntry,
  urn: string,
  { restorePoints, excludedBy, raw }: AskedApart,
): ResourceDetails {
  const found = covered.find(({ resource }) => resource.urn === urn);
  if (!found) throw new AppError('resource.notFound');
  const { resource, areRestorePointsKnown } = found;
  const project = entry.snapshot?.projects.find(({ id }) => id === resource.projectId);
  return {
    inventoryId: entry.inventory.id,
    resource,
    projectName: project?.name ?? resource.projectId,
    protection: found.protection,
    lastKnown: found.lastKnown,
    lastKnownAt: found.lastKnownAt,
    isByNameOnly: found.isByNameOnly,
    excluded: found.protection === 'excluded',
    excludedBy,
    related: relatedIn({ entry, covered }, resource),
    restorePoints: restorePoints.slice(0, shownRestorePoints),
    hasMorePoints: restorePoints.length > shownRestorePoints,
    restorePointCount: areRestorePointsKnown ? restorePoints.length : null,
    raw,
  };
}

function relatedIn(
  { entry: { snapshot, isProvisional }, covered }: CoveredEntry,
  resource: Resource,
): RelatedResource[] | null {
  const related = snapshot === null ? null : relatedTo(resource, snapshot);
  if (related === null || (related.length === 0 && isProvisional)) return null;
  const wanted = new Set(related);
  return covered
    .filter((each) => wanted.has(each.resource))
    .map(({ resource: { urn, kind, name }, protection }) => ({ urn, kind, name, protection }));
}
