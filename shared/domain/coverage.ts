import type { CoverageFigure, CoverageReport } from '../model/coverage.ts';
import type { InventorySnapshot } from '../model/inventory.ts';
import type { Protection, Resource, ResourceClass, ResourceKind } from '../model/resource.ts';
import type { RestorePoint } from '../model/restore-point.ts';
import type { ListKind } from '../model/sync-run.ts';

/** The list that would show a restore point of a kind. Object storage has none at OVHcloud. */
export const tellingList: Record<ResourceKind, ListKind | null> = {
  instance: 'instance-snapshot',
  volume: 'volume-snapshot',
  's3-bucket': null,
  'swift-container': null,
  // A database tells itself what recovery it has; see also `hasUnreadBackups`.
  database: 'database',
};

/** A resource with what a screen needs to know about its backups. */
export interface CoveredResource {
  resource: Resource;
  protection: Protection;
  /** Newest first. */
  restorePoints: readonly RestorePoint[];
  /** Whether every list that could show one was read. */
  areRestorePointsKnown: boolean;
}

const none: readonly RestorePoint[] = [];

/**
 * Says of each resource whether it is protected, in the snapshot's order.
 * A restore point that is known protects, even if its list could not be read this time; without one,
 * a list that could not be read makes it `unknown`.
 */
export function coverResources(
  snapshot: Pick<InventorySnapshot, 'resources' | 'restorePoints' | 'lists'>,
  excluded: ReadonlySet<string>,
): CoveredResource[] {
  const pointsByUrn = groupNewestFirst(snapshot.restorePoints);
  const unread = new Set(
    snapshot.lists
      .filter((list) => !list.isRead || !list.isComplete)
      .map((list) => `${list.projectId} ${list.kind}`),
  );
  return snapshot.resources.map((resource) => {
    const restorePoints = pointsByUrn.get(resource.urn) ?? none;
    const list = tellingList[resource.kind];
    const areRestorePointsKnown =
      !resource.hasUnreadBackups && (list === null || !unread.has(`${resource.projectId} ${list}`));
    const protection = excluded.has(resource.urn)
      ? 'excluded'
      : restorePoints.length > 0
        ? 'protected'
        : areRestorePointsKnown
          ? 'not-protected'
          : 'unknown';
    return { resource, protection, restorePoints, areRestorePointsKnown };
  });
}

function groupNewestFirst(points: readonly RestorePoint[]): Map<string, RestorePoint[]> {
  const byUrn = new Map<string, RestorePoint[]>();
  for (const point of points) {
    if (point.resourceUrn === null) continue;
    const group = byUrn.get(point.resourceUrn);
    if (group) group.push(point);
    else byUrn.set(point.resourceUrn, [point]);
  }
  for (const group of byUrn.values()) {
    group.sort((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt));
  }
  return byUrn;
}

export function emptyFigure(): CoverageFigure {
  return { protected: 0, notProtected: 0, unknown: 0, excluded: 0 };
}

/** The denominator of coverage: excluded resources are left out. */
export function countedIn(figure: CoverageFigure): number {
  return figure.protected + figure.notProtected + figure.unknown;
}

const fieldOf: Record<Protection, keyof CoverageFigure> = {
  protected: 'protected',
  'not-protected': 'notProtected',
  unknown: 'unknown',
  excluded: 'excluded',
};

/** Adds one resource to a figure, in place. */
export function tally(figure: CoverageFigure, protection: Protection): void {
  figure[fieldOf[protection]] += 1;
}

/** One inventory, as far as the coverage report needs it. */
export interface CoveredInventory {
  id: string;
  name: string;
  syncedAt: string | null;
  unreadLists: number;
  projectNames: ReadonlyMap<string, string>;
  resources: readonly CoveredResource[];
}

/**
 * Sums up inventories. Those that were never synced are named, since no figure can hold them. A resource
 * that two inventories see (two keys of one account) counts once in the totals, as the first says.
 */
export function reportCoverage(inventories: readonly CoveredInventory[]): CoverageReport {
  const total = emptyFigure();
  const byClass = new Map<ResourceClass, CoverageFigure>();
  const byProject: CoverageReport['byProject'] = [];
  const counted = new Set<string>();
  for (const inventory of inventories) {
    const ofProject = new Map<string, CoverageFigure>();
    for (const { resource, protection } of inventory.resources) {
      tally(getOrAdd(ofProject, resource.projectId), protection);
      if (counted.has(resource.urn)) continue;
      counted.add(resource.urn);
      tally(total, protection);
      tally(getOrAdd(byClass, resource.class), protection);
    }
    for (const [projectId, figure] of ofProject) {
      byProject.push({
        inventoryId: inventory.id,
        inventoryName: inventory.name,
        projectId,
        projectName: inventory.projectNames.get(projectId) ?? projectId,
        figure,
      });
    }
  }
  const synced = inventories.map((inventory) => inventory.syncedAt).filter((at) => at !== null);
  return {
    total,
    byClass: [...byClass].map(([key, figure]) => ({ class: key, figure })),
    byProject,
    asOf: synced.toSorted()[0] ?? null,
    unreadLists: inventories.reduce((sum, { unreadLists }) => sum + unreadLists, 0),
    neverSynced: inventories.filter(({ syncedAt }) => syncedAt === null).map(({ name }) => name),
  };
}

function getOrAdd<Key>(figures: Map<Key, CoverageFigure>, key: Key): CoverageFigure {
  let figure = figures.get(key);
  if (!figure) figures.set(key, (figure = emptyFigure()));
  return figure;
}
