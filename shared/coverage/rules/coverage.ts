import type { CoverageFigure, CoveragePolicy } from '../coverage.ts';
import type { InventorySnapshot } from '../../inventories/inventory.ts';
import type { NewestAge } from '../newest-age.ts';
import type {
  Protection,
  Resource,
  ResourceClass,
  ResourceKind,
} from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import type { ListKind, ListRef, ListState } from '../../sync/sync-run.ts';
import { tellingLists } from '../../resources/kinds.ts';
import { getOrAdd } from '../../basics/get-or-add.ts';
import { listOfPoint } from '../../restore-points/rules/list-of-point.ts';
import { agesAt, daysBefore } from './newest-age.ts';
import { UrnPlaces } from './urn-places.ts';

/** A resource with what a screen needs to know about its backups. */
export interface CoveredResource {
  resource: Resource;
  protection: Protection;
  /** Newest one known, of those that count and those that do not. */
  latestRestorePointAt: string | null;
  /** Whether everything that could show a restore point was read. */
  areRestorePointsKnown: boolean;
  /** How old the newest one that counts is; null: excluded. */
  age: NewestAge | null;
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
  /** The same of volumes: a snapshot of an instance may hold some that it does not report. */
  canTellNoVolume: boolean;
  /** When it last was read; null: never. */
  readAt: string | null;
}

/** Everything that says whether the resources of one inventory are protected. */
export interface CoverageInput {
  snapshot: Pick<InventorySnapshot, 'resources' | 'lists'> & {
    restorePoints: readonly RestorePoint[];
  };
  policy: CoveragePolicy;
  now: Date;
  /** Restore points of other sources than OVHcloud, matched to resources. */
  sourcePoints: readonly RestorePoint[];
  sources: readonly PointSourceState[];
}

/** Whether all that could tell was read, and since when all of it is known; null: some never was. */
interface Reading {
  isRead: boolean;
  readAt: string | null;
  /** Since when what was read at all is known. */
  knownAt?: string | null;
}

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
    const telling = policy.countsProviderPoints ? everything : outside;
    const covered: CoveredResource = {
      resource,
      protection: stateOf(read, oldest),
      latestRestorePointAt: newest.any[place] ?? null,
      areRestorePointsKnown: everything.isRead,
      age: read === undefined ? 'none' : ageOf(read),
      lastKnown: null,
      lastKnownAt: null,
    };
    if (
      covered.protection !== 'protected' &&
      // A backup in another region is in a list that is none of the resource's own.
      (!telling.isRead || newest.known[place] !== read)
    ) {
      makeUnknown(covered, stateOf(newest.known[place], oldest), telling);
    }
    return covered;
  });
}

/** The same resources, where those that the user excluded are in no total; the others are the same objects. */
export function withExcluded(
  covered: readonly CoveredResource[],
  excluded: ReadonlySet<string>,
): readonly CoveredResource[] {
  if (excluded.size === 0) return covered;
  const asExcluded = {
    protection: 'excluded',
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

/** That there is none is known of what was read whole; that there is one, of what was read at all. */
function makeUnknown(covered: CoveredResource, state: Protection, telling: Reading): void {
  covered.protection = 'unknown';
  covered.age = 'unknown';
  const knownAt = state === 'not-protected' ? telling.readAt : knownSince(telling);
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

/** By the resource's place in the snapshot: when its newest restore point was taken. */
interface NewestPoints {
  any: (string | undefined)[];
  /** Of those that count. */
  known: (string | undefined)[];
  /** Of those that count, and whose source was read at its last try. */
  read: (string | undefined)[];
}

function newestPoints(input: CoverageInput, readings: Readings): NewestPoints {
  const { snapshot, policy, sourcePoints, sources } = input;
  const { resources } = snapshot;
  const places = new UrnPlaces(resources.map(({ urn }) => urn));
  const readSources = new Set(sources.filter(({ isRead }) => isRead).map(({ id }) => id));
  const none = () => Array<string | undefined>(resources.length).fill(undefined);
  const any = none();
  // Where all of them count, or were read, there is one list to keep instead of two.
  const known = policy.countsProviderPoints ? any : none();
  const isAllRead = readings.areAllShown && readSources.size === sources.length;
  const read = isAllRead ? known : none();
  const placeOf = ({ resourceUrn }: RestorePoint) =>
    resourceUrn === null ? -1 : places.of(resourceUrn);
  const add = (place: number, takenAt: string, isRead: boolean) => {
    raise(any, place, takenAt);
    if (known !== any) raise(known, place, takenAt);
    if (read !== known && isRead) raise(read, place, takenAt);
  };
  for (const point of snapshot.restorePoints) {
    const place = placeOf(point);
    if (place === -1) continue;
    if (!policy.countsProviderPoints) raise(any, place, point.takenAt);
    else {
      const isRead = isAllRead || readings.isPointRead(point);
      add(place, point.takenAt, isRead);
    }
  }
  const isOfReadSource = (point: RestorePoint) => readSources.has(point.sourceId ?? '');
  for (const point of sourcePoints) {
    const place = placeOf(point);
    if (place !== -1) add(place, point.takenAt, isAllRead || isOfReadSource(point));
  }
  return { any, known, read };
}

/** Instants are all written alike, in UTC, so that texts compare as dates do. */
function raise(newest: (string | undefined)[], place: number, takenAt: string): void {
  const before = newest[place];
  if (before === undefined || takenAt > before) newest[place] = takenAt;
}

/** Lists of one project, by kind, and by the region or the resource that they are of; null: by the project. */
type UnreadLists = Map<ListKind, Map<string | null, Reading>>;

/** What was read of an inventory's lists, asked for again and again. */
class Readings {
  /** Lists that cannot tell that there is nothing more. */
  readonly #unread = new Map<string, UnreadLists>();
  #lastProject: { id: string; lists: UnreadLists | undefined } = { id: '', lists: undefined };
  /** Those of them that show nothing but what was there before: what they are of, by project and kind. */
  readonly #failed = new Map<string, Set<string | null>>();
  /** What was last asked: points of one list come one after the other. */
  #last: LastAsked = { kind: '', projectId: '', failed: undefined };

  constructor(lists: readonly ListState[]) {
    for (const list of lists) {
      if (list.isRead && list.isComplete) continue;
      const { kind, readAt } = list;
      const of = placeOfList(list);
      const projectId = list.projectId ?? '';
      const ofProject = getOrAdd(this.#unread, projectId, () => new Map());
      getOrAdd(ofProject, kind, () => new Map()).set(of, { isRead: false, readAt });
      if (!list.isRead) getOrAdd(this.#failed, keyOf(projectId, kind), () => new Set()).add(of);
    }
  }

  /** Whether every restore point that is known was seen at the last try. */
  get areAllShown(): boolean {
    return this.#failed.size === 0;
  }

  of(resource: Resource): Reading {
    if (this.#unread.size === 0) return allRead;
    const ofProject = this.#unreadOf(resource.projectId);
    if (ofProject === undefined) return allRead;
    let reading: Reading = allRead;
    for (const kind of tellingLists(resource.kind)) {
      const ofKind = ofProject.get(kind);
      if (ofKind === undefined) continue;
      reading = joined(reading, ofKind.get(null) ?? allRead);
      reading = joined(reading, ofKind.get(resource.urn) ?? allRead);
      for (const region of resource.regions) {
        reading = joined(reading, ofKind.get(region) ?? allRead);
      }
    }
    return reading;
  }

  /** Resources of one project come one after the other too. */
  #unreadOf(projectId: string): UnreadLists | undefined {
    if (projectId !== this.#lastProject.id) {
      this.#lastProject = { id: projectId, lists: this.#unread.get(projectId) };
    }
    return this.#lastProject.lists;
  }

  isPointRead(point: RestorePoint): boolean {
    if (this.#failed.size === 0) return true;
    const { kind, projectId } = point;
    if (this.#last.kind !== kind || this.#last.projectId !== projectId) {
      const failed = this.#failed.get(keyOf(projectId, listOfPoint(point).kind));
      this.#last = { kind, projectId, failed };
    }
    const { failed } = this.#last;
    return (
      failed === undefined || !(failed.has(null) || failed.has(placeOfList(listOfPoint(point))))
    );
  }
}

interface LastAsked {
  kind: string;
  projectId: string;
  /** What the lists that failed are of. */
  failed: ReadonlySet<string | null> | undefined;
}

const allRead: Reading = { isRead: true, readAt: null };

/** The region or the resource that a list is of; null: the whole project. */
function placeOfList({ region, resourceUrn }: ListRef): string | null {
  return resourceUrn ?? region;
}

function keyOf(projectId: string, kind: ListKind): string {
  return `${projectId} ${kind}`;
}

/** Both together: read when both are; else known since the older of those that were not. */
function joined(a: Reading, b: Reading): Reading {
  if (a.isRead) return b;
  if (b.isRead) return a;
  const isWhole = a.readAt !== null && b.readAt !== null;
  const knownAt = older(knownSince(a), knownSince(b));
  return { isRead: false, readAt: isWhole ? older(a.readAt, b.readAt) : null, knownAt };
}

function knownSince({ readAt, knownAt }: Reading): string | null {
  return knownAt ?? readAt;
}

function older(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Of the sources beside OVHcloud together: any of them may hold a restore point of any resource. */
function outsideReadings(sources: readonly PointSourceState[]): (kind: ResourceKind) => Reading {
  const ofAll = outsideReading(sources);
  const ofVolumes = outsideReading(
    sources.map((source) => ({ ...source, canTellNone: source.canTellNoVolume })),
  );
  return (kind) => (kind === 'volume' ? ofVolumes : ofAll);
}

function outsideReading(
  sources: readonly Pick<PointSourceState, 'isRead' | 'canTellNone' | 'readAt'>[],
): Reading {
  return sources
    .filter(({ isRead, canTellNone }) => !isRead || !canTellNone)
    .map(({ canTellNone, readAt }) => ({
      isRead: false,
      // However often it was read: that there is none was never known of it.
      readAt: canTellNone ? readAt : null,
      knownAt: readAt,
    }))
    .reduce(joined, allRead);
}

/** For each class, the moment since when a restore point is recent enough; an empty text where any is. */
function oldestAllowedPoints(policy: CoveragePolicy, now: Date): (of: ResourceClass) => string {
  const known = new Map(
    Object.entries(policy.maxAgeDays).map(([key, days]) => [key, daysBefore(now, days)]),
  );
  return (of) => known.get(of) ?? '';
}

export function emptyFigure(): CoverageFigure {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0 };
}

/** How many of these resources are in each state. */
export function figureOf(resources: readonly CoveredResource[]): CoverageFigure {
  const figure = emptyFigure();
  for (const { protection } of resources) tally(figure, protection);
  return figure;
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
