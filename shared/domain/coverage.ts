import type { CoverageFigure, CoveragePolicy, CoverageReport } from '../model/coverage.ts';
import type { InventorySnapshot } from '../model/inventory.ts';
import type { Protection, Resource, ResourceClass, ResourceKind } from '../model/resource.ts';
import type { RestorePoint } from '../model/restore-point.ts';
import type { ListKind, ListState } from '../model/sync-run.ts';
import { listOfPoint } from './list-of-point.ts';

/** The lists that would show a restore point of a kind. Object storage has none at OVHcloud. */
export const tellingLists: Record<ResourceKind, readonly ListKind[]> = {
  instance: ['instance-snapshot', 'instance-backup'],
  volume: ['volume-snapshot', 'volume-backup'],
  's3-bucket': [],
  'swift-container': [],
  // Whose backups were not read is on each database itself: see `hasUnreadBackups`.
  database: ['database'],
};

/** A resource with what a screen needs to know about its backups. */
export interface CoveredResource {
  resource: Resource;
  protection: Protection;
  /** Newest one known, of those that count and those that do not. */
  latestRestorePointAt: string | null;
  /** Whether everything that could show a restore point was read. */
  areRestorePointsKnown: boolean;
  /** Of `unknown`: what it was when all that would tell was last read, and when; null: that never was. */
  lastKnown: Protection | null;
  lastKnownAt: string | null;
}

/** A restore point source beside OVHcloud, as far as coverage needs to know it. */
export interface PointSourceState {
  id: string;
  /** Whether its last reading worked. */
  isRead: boolean;
  /** Whether what it shows is all there is: Control Plane shows nothing to those without a grant. */
  canTellNone: boolean;
  /** When it last was read; null: never. */
  readAt: string | null;
}

/** Everything that says whether the resources of one inventory are protected. */
export interface CoverageInput {
  snapshot: Pick<InventorySnapshot, 'resources' | 'restorePoints' | 'lists'>;
  excluded: ReadonlySet<string>;
  policy: CoveragePolicy;
  now: Date;
  /** Restore points of other sources than OVHcloud, matched to resources. */
  sourcePoints: readonly RestorePoint[];
  sources: readonly PointSourceState[];
}

/** Whether something that could tell was read, and when it last was; null: never. */
interface Reading {
  isRead: boolean;
  readAt: string | null;
}

const dayMs = 86_400_000;

/**
 * Says of each resource whether it is protected, in the snapshot's order.
 *
 * A restore point of a source that was read protects. Without one, a source that could not be read makes
 * the resource `unknown`, with what was known of it before. Only when every source that could tell was
 * read, and shows none, it is `not-protected`.
 *
 * Hot: 100,000 resources with 500,000 restore points are counted again whenever one of these changes.
 */
export function coverResources(input: CoverageInput): CoveredResource[] {
  const { snapshot, excluded, policy } = input;
  const newest = newestPoints(input);
  const readings = new Readings(snapshot.lists);
  const outside = outsideReading(input.sources);
  const oldestAllowed = oldestAllowedPoints(policy, input.now);
  return snapshot.resources.map((resource, index) => {
    const read = newest.read[index];
    const known = newest.known[index];
    const oldest = oldestAllowed(resource.class);
    const stateOf = (at: string | undefined): Protection =>
      at === undefined ? 'not-protected' : at < oldest ? 'stale' : 'protected';
    const own = policy.countsProviderPoints ? readings.of(resource) : allRead;
    const telling = joined(own, outside);
    const covered = {
      resource,
      latestRestorePointAt: newest.any[index] ?? null,
      areRestorePointsKnown: joined(readings.of(resource), outside).isRead,
      lastKnown: null,
      lastKnownAt: null,
    };
    if (excluded.has(resource.urn)) return { ...covered, protection: 'excluded' };
    const state = stateOf(read);
    if (state === 'protected' || telling.isRead) return { ...covered, protection: state };
    const lastKnown = known === undefined && telling.readAt === null ? null : stateOf(known);
    return { ...covered, protection: 'unknown', lastKnown, lastKnownAt: telling.readAt };
  });
}

/** The restore points of one resource, newest first. */
export function restorePointsOf(
  urn: string,
  points: readonly (readonly RestorePoint[])[],
): RestorePoint[] {
  return points
    .flatMap((some) => some.filter(({ resourceUrn }) => resourceUrn === urn))
    .toSorted((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt));
}

/** By the resource's place in the snapshot: when its newest restore point was taken. */
interface NewestPoints {
  any: (string | undefined)[];
  /** Of those that count. */
  known: (string | undefined)[];
  /** Of those that count, and whose source was read at its last try. */
  read: (string | undefined)[];
}

function newestPoints({ snapshot, policy, sourcePoints, sources }: CoverageInput): NewestPoints {
  const placeOf = new Map(snapshot.resources.map(({ urn }, index) => [urn, index]));
  const newest: NewestPoints = { any: [], known: [], read: [] };
  const readings = new Readings(snapshot.lists);
  const readSources = new Set(sources.filter(({ isRead }) => isRead).map(({ id }) => id));
  const add = (point: RestorePoint, counts: boolean, isRead: () => boolean) => {
    const place = point.resourceUrn === null ? undefined : placeOf.get(point.resourceUrn);
    if (place === undefined) return;
    const { takenAt } = point;
    raise(newest.any, place, takenAt);
    if (!counts) return;
    raise(newest.known, place, takenAt);
    if (isRead() && !isOfUnreadList(point, snapshot.resources[place])) {
      raise(newest.read, place, takenAt);
    }
  };
  for (const point of snapshot.restorePoints) {
    add(point, policy.countsProviderPoints, () => readings.isPointRead(point));
  }
  for (const point of sourcePoints) {
    add(point, true, () => readSources.has(point.sourceId ?? ''));
  }
  return newest;
}

/** The backups of each database are a list of its own, which may have failed alone. */
function isOfUnreadList({ kind }: RestorePoint, resource: Resource | undefined): boolean {
  return kind === 'database-backup' && resource?.hasUnreadBackups === true;
}

/** Instants are all written alike, in UTC, so that texts compare as dates do. */
function raise(newest: (string | undefined)[], place: number, takenAt: string): void {
  const before = newest[place];
  if (before === undefined || takenAt > before) newest[place] = takenAt;
}

/** What was read of an inventory's lists, asked for again and again. */
class Readings {
  /** Lists that cannot tell that there is nothing more, by project and kind; a region's by its name too. */
  readonly #unread = new Map<string, Reading>();
  /** Those of them that show nothing but what was there before. */
  readonly #failed = new Set<string>();

  constructor(lists: readonly ListState[]) {
    for (const list of lists) {
      if (list.isRead && list.isComplete) continue;
      const key = keyOf(list.projectId, list.kind, list.region);
      this.#unread.set(key, { isRead: false, readAt: list.readAt });
      if (!list.isRead) this.#failed.add(key);
    }
  }

  of(resource: Resource): Reading {
    const self = resource.hasUnreadBackups
      ? { isRead: false, readAt: resource.backupsReadAt ?? null }
      : allRead;
    if (this.#unread.size === 0) return self;
    let reading = self;
    for (const kind of tellingLists[resource.kind]) {
      reading = joined(reading, this.#of(resource.projectId, kind, null));
      for (const region of resource.regions) {
        reading = joined(reading, this.#of(resource.projectId, kind, region));
      }
    }
    return reading;
  }

  isPointRead(point: RestorePoint): boolean {
    if (this.#failed.size === 0) return true;
    const { kind, projectId, region } = listOfPoint(point);
    return (
      !this.#failed.has(keyOf(projectId, kind, null)) &&
      (region === null || !this.#failed.has(keyOf(projectId, kind, region)))
    );
  }

  #of(projectId: string, kind: ListKind, region: string | null): Reading {
    return this.#unread.get(keyOf(projectId, kind, region)) ?? allRead;
  }
}

const allRead: Reading = { isRead: true, readAt: null };

function keyOf(projectId: string | null, kind: ListKind, region: string | null): string {
  return `${projectId ?? ''} ${kind} ${region ?? ''}`;
}

/** Both together: read when both are; else known since the older of those that were not. */
function joined(a: Reading, b: Reading): Reading {
  if (a.isRead) return b;
  if (b.isRead) return a;
  if (a.readAt === null || b.readAt === null) return { isRead: false, readAt: null };
  return { isRead: false, readAt: a.readAt < b.readAt ? a.readAt : b.readAt };
}

/** Of the sources beside OVHcloud together: any of them may hold a restore point of any resource. */
function outsideReading(sources: readonly PointSourceState[]): Reading {
  return sources
    .filter(({ isRead, canTellNone }) => !isRead || !canTellNone)
    .map(({ readAt }) => ({ isRead: false, readAt }))
    .reduce(joined, allRead);
}

/** For each class, the moment since when a restore point is recent enough; an empty text where any is. */
function oldestAllowedPoints(policy: CoveragePolicy, now: Date): (of: ResourceClass) => string {
  const known = new Map(
    Object.entries(policy.maxAgeDays).map(([key, days]) => [
      key,
      new Date(now.getTime() - days * dayMs).toISOString(),
    ]),
  );
  return (of) => known.get(of) ?? '';
}

export function emptyFigure(): CoverageFigure {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0 };
}

/** The denominator of coverage: excluded resources are left out. */
export function countedIn(figure: CoverageFigure): number {
  return figure.protected + figure.stale + figure.notProtected + figure.unknown;
}

const fieldOf: Record<Protection, keyof CoverageFigure> = {
  protected: 'protected',
  stale: 'stale',
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
export function reportCoverage(
  inventories: readonly CoveredInventory[],
  policy: CoveragePolicy,
): CoverageReport {
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
    policy,
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
