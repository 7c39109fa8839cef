import type { CoveragePolicy } from '../coverage.ts';
import type { InventorySnapshot } from '../../inventories/inventory.ts';
import type { NewestAge } from '../newest-age.ts';
import type { Protection, Resource, ResourceClass } from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import { agesAt, daysBefore } from './newest-age.ts';
import {
  joined,
  knownSince,
  outsideReadings,
  type RestorePointSourceState,
  type Reading,
  Readings,
} from './readings.ts';
import { UrnIndex } from './urn-index.ts';

/** A resource with its coverage. */
export interface CoveredResource {
  resource: Resource;
  protection: Protection;
  /** The newest known restore point, whether it counts or not. */
  newestRestorePointAt: string | null;
  /** Whether everything that could show a restore point was read. */
  areRestorePointsKnown: boolean;
  /** The restore point that makes it protected or stale. null: it is neither. */
  newestCountedAt: string | null;
  /** Its status depends on restore points that are matched by name alone. */
  isByNameOnly: boolean;
  /** Age of the newest restore point that counts. null: excluded. */
  age: NewestAge | null;
  /** For `unknown`: the state when all sources were last read, and when that was. null: never. */
  lastKnown: Protection | null;
  lastKnownAt: string | null;
}

/** All data that decides the coverage of one inventory. */
export interface CoverageInput {
  snapshot: Pick<InventorySnapshot, 'resources' | 'lists'> & {
    restorePoints: readonly RestorePoint[];
  };
  policy: CoveragePolicy;
  now: Date;
  /** Restore points of sources other than OVHcloud, matched to resources. */
  sourcePoints: readonly RestorePoint[];
  sources: readonly RestorePointSourceState[];
}

/**
 * Returns the coverage of each resource, in the snapshot's order.
 *
 * A restore point from a source that was read protects. Without one, an unreadable source makes the resource `unknown`,
 * with its last known state. `not-protected` requires that every source was read and none has a restore point.
 *
 * Hot path: 100,000 resources with 500,000 restore points are recomputed whenever one of these changes.
 */
export function coverResources(input: CoverageInput): CoveredResource[] {
  const { snapshot, policy } = input;
  const readings = new Readings(snapshot.lists);
  const newest = newestPoints(input, readings);
  const outsideOf = outsideReadings(input.sources);
  const oldestAllowed = oldestAllowedPoints(policy, input.now);
  const ageOf = agesAt(input.now);
  return snapshot.resources.map((resource, place) => {
    const read = newest.read[place];
    const oldest = oldestAllowed(resource.class);
    const outside = outsideOf(resource.kind);
    const everything = joined(readings.of(resource), outside);
    const sources = policy.countsProviderPoints ? everything : outside;
    const protection = stateOf(read, oldest);
    const covered: CoveredResource = {
      resource,
      protection,
      newestRestorePointAt: newest.any[place] ?? null,
      areRestorePointsKnown: everything.isRead,
      newestCountedAt: read ?? null,
      isByNameOnly:
        newest.certain !== newest.read && protection !== stateOf(newest.certain[place], oldest),
      age: read === undefined ? 'none' : ageOf(read),
      lastKnown: null,
      lastKnownAt: null,
    };
    if (
      covered.protection !== 'protected' &&
      // A backup in another region is in a list that does not belong to the resource.
      (!sources.isRead || newest.known[place] !== read)
    ) {
      markUnknown(covered, stateOf(newest.known[place], oldest), sources);
    }
    return covered;
  });
}

/** Resources of a first sync that has not ended: what could protect them may not be read yet. */
export function unknownYet(resources: readonly Resource[]): CoveredResource[] {
  return resources.map((resource) => ({
    resource,
    protection: 'unknown',
    newestRestorePointAt: null,
    areRestorePointsKnown: false,
    newestCountedAt: null,
    isByNameOnly: false,
    age: 'unknown',
    lastKnown: null,
    lastKnownAt: null,
  }));
}

/** Marks the resources that the user excluded. The others stay the same objects. */
export function withExcluded(
  covered: readonly CoveredResource[],
  excluded: ReadonlySet<string>,
): readonly CoveredResource[] {
  if (excluded.size === 0) return covered;
  const asExcluded = {
    protection: 'excluded',
    newestCountedAt: null,
    isByNameOnly: false,
    age: null,
    lastKnown: null,
    lastKnownAt: null,
  } as const;
  return covered.map((each) =>
    excluded.has(each.resource.urn) ? { ...each, ...asExcluded } : each,
  );
}

function stateOf(takenAt: string | undefined, oldestAllowed: string): Protection {
  if (takenAt === undefined) return 'not-protected';
  return takenAt < oldestAllowed ? 'stale' : 'protected';
}

/** Absence can be concluded only from a complete list; presence from any list that was read. */
function markUnknown(covered: CoveredResource, state: Protection, sources: Reading): void {
  covered.protection = 'unknown';
  covered.newestCountedAt = null;
  covered.isByNameOnly = false;
  covered.age = 'unknown';
  const knownAt = state === 'not-protected' ? sources.readAt : knownSince(sources);
  covered.lastKnown = state === 'not-protected' && knownAt === null ? null : state;
  covered.lastKnownAt = knownAt;
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

/** When the newest restore point was taken, by the resource's position in the snapshot. */
interface NewestPoints {
  any: (string | undefined)[];
  /** Restore points that count. */
  known: (string | undefined)[];
  /** Restore points that count, and whose source was readable at the last attempt. */
  read: (string | undefined)[];
  /** Those of `read` whose resource is not a guess by its name. */
  certain: (string | undefined)[];
}

function newestPoints(input: CoverageInput, readings: Readings): NewestPoints {
  const { snapshot, policy, sourcePoints, sources } = input;
  const { resources } = snapshot;
  const places = new UrnIndex(resources.map(({ urn }) => urn));
  const readSources = new Set(sources.filter(({ isRead }) => isRead).map(({ id }) => id));
  const none = () => Array<string | undefined>(resources.length).fill(undefined);
  const any = none();
  // If all of them count, or all were read, one array serves for both.
  const known = policy.countsProviderPoints ? any : none();
  const isAllRead = readings.areAllShown && readSources.size === sources.length;
  const read = isAllRead ? known : none();
  const certain = areAllCertain(input) ? read : none();
  const placeOf = ({ resourceUrn }: RestorePoint) =>
    resourceUrn === null ? -1 : places.of(resourceUrn);
  const add = (place: number, point: RestorePoint, isRead: boolean) => {
    const { takenAt } = point;
    keepNewest(any, place, takenAt);
    if (known !== any) keepNewest(known, place, takenAt);
    if (read !== known && isRead) keepNewest(read, place, takenAt);
    if (certain !== read && isRead && !isByName(point)) keepNewest(certain, place, takenAt);
  };
  for (const point of snapshot.restorePoints) {
    const place = placeOf(point);
    if (place === -1) continue;
    if (!policy.countsProviderPoints) keepNewest(any, place, point.takenAt);
    else {
      const isRead = isAllRead || readings.isPointRead(point);
      add(place, point, isRead);
    }
  }
  const isOfReadSource = (point: RestorePoint) => readSources.has(point.sourceId ?? '');
  for (const point of sourcePoints) {
    const place = placeOf(point);
    if (place !== -1) add(place, point, isAllRead || isOfReadSource(point));
  }
  return { any, known, read, certain };
}

/** Only OVHcloud's own restore points are ever matched by name. */
function areAllCertain({ policy, snapshot }: CoverageInput): boolean {
  return !policy.countsProviderPoints || !snapshot.restorePoints.some(isByName);
}

function isByName({ matchedBy }: RestorePoint): boolean {
  return matchedBy === 'name';
}

/** All instants have the same UTC format, so string comparison orders them. */
function keepNewest(newest: (string | undefined)[], place: number, takenAt: string): void {
  const before = newest[place];
  if (before === undefined || takenAt > before) newest[place] = takenAt;
}

/** For each class, the oldest instant that is recent enough; an empty string if there is no maximum age. */
function oldestAllowedPoints(policy: CoveragePolicy, now: Date): (of: ResourceClass) => string {
  const known = new Map(
    Object.entries(policy.maxAgeDays).map(([key, days]) => [key, daysBefore(now, days)]),
  );
  return (of) => known.get(of) ?? '';
}
