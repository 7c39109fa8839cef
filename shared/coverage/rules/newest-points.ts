import type { Parts } from '../../basics/parts.ts';
import type { Resource } from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import type { ListState } from '../../sync/sync-run.ts';
import { type Readings, type RestorePointSourceState } from './readings.ts';
import { urnIndexInParts, urnIndexOf } from './urn-index.ts';

const partSize = 10_000;

/**
 * When the newest restore point was taken, by the resource's position. An empty string: it has none. All instants have
 * the same UTC format, so string comparison orders them.
 */
type Newest = readonly string[];

/** The newest restore points in OVHcloud's lists, or in the other sources together. */
export interface NewestPoints {
  any: Newest;
  /** Of the restore points whose list or source was readable at the last attempt. */
  read: Newest;
  /** Those of `read` whose resource is not a guess by its name. */
  certain: Newest;
}

/** Restore points of an inventory, and the state of their lists or sources. */
interface Given<Reading> {
  resources: readonly Resource[];
  points: readonly RestorePoint[];
  reading: Reading;
}

interface Found<Reading> extends Given<Reading> {
  newest: NewestPoints;
  /** The resource of each restore point, as its position. -1: none. */
  places: Int32Array;
}

/** Whether the list or source of a restore point was read. null: all were. */
type IsRead = ((point: RestorePoint) => boolean) | null;

/** Searches again only if the restore points have changed, and then only for the resources of those that have. */
class NewestSearch<Reading> {
  readonly #found = new WeakMap<readonly RestorePoint[], Found<Reading>>();
  /** What was found last, by its resources. */
  readonly #last = new WeakMap<readonly Resource[], Found<Reading>>();

  *of(given: Given<Reading>, isRead: () => IsRead): Parts<NewestPoints> {
    const { resources, points, reading } = given;
    let found = this.#found.get(points);
    if (found?.resources !== resources || found.reading !== reading) {
      const last = this.#last.get(resources);
      const after = last?.reading === reading ? foundAfter(last, given, isRead()) : null;
      found = after ?? (yield* search(given, isRead()));
      this.#found.set(points, found);
    }
    this.#last.set(resources, found);
    return found.newest;
  }
}

const ofProvider = new NewestSearch<readonly ListState[]>();
const ofSources = new NewestSearch<readonly RestorePointSourceState[]>();

/** Those in OVHcloud's lists, whose state `readings` looks up. */
export function newestOfProvider(
  given: Given<readonly ListState[]>,
  readings: Readings,
): Parts<NewestPoints> {
  return ofProvider.of(given, () =>
    readings.areAllShown ? null : (point) => readings.isPointRead(point),
  );
}

/** Those in the other sources. */
export function newestOfSources(
  given: Given<readonly RestorePointSourceState[]>,
): Parts<NewestPoints> {
  return ofSources.of(given, () => {
    const read = new Set(given.reading.filter(({ isRead }) => isRead).map(({ id }) => id));
    const areAllRead = read.size === given.reading.length;
    return areAllRead ? null : ({ sourceId }) => read.has(sourceId ?? '');
  });
}

/** Hot path: 500,000 restore points. */
function* search<Reading>(given: Given<Reading>, isRead: IsRead): Parts<Found<Reading>> {
  const { resources, points } = given;
  const index = yield* urnIndexInParts(resources);
  const newest = new NewestWriter(Array<string>(resources.length).fill(''), isRead);
  const places = new Int32Array(points.length);
  let number = 0;
  for (const point of points) {
    const { resourceUrn } = point;
    const place = resourceUrn === null ? -1 : index.of(resourceUrn);
    places[number] = place;
    number += 1;
    if (place !== -1) newest.add(place, point);
    if (number % partSize === 0) yield;
  }
  return { ...given, newest, places };
}

/**
 * After a snapshot link, all restore points but one are the same objects. Searches those of the resources that the
 * others belong to. null: too many have changed.
 */
function foundAfter<Reading>(
  before: Found<Reading>,
  given: Given<Reading>,
  isRead: IsRead,
): Found<Reading> | null {
  const { resources, points } = given;
  if (points.length !== before.points.length) return null;
  const index = urnIndexOf(resources);
  const places = before.places.slice();
  const isConcerned = new Uint8Array(resources.length);
  let changed = 0;
  for (let number = 0; number < points.length; number += 1) {
    const point = points[number];
    if (point === undefined || point === before.points[number]) continue;
    changed += 1;
    if (changed > points.length / 4) return null;
    const place = point.resourceUrn === null ? -1 : index.of(point.resourceUrn);
    isConcerned[places[number] ?? -1] = 1;
    isConcerned[place] = 1;
    places[number] = place;
  }
  const newest = NewestWriter.copyWithout(before.newest, isConcerned, isRead);
  for (let number = 0; number < points.length; number += 1) {
    const place = places[number] ?? -1;
    const point = points[number];
    if (isConcerned[place] === 1 && point !== undefined) newest.add(place, point);
  }
  return { ...given, newest, places };
}

/** The arrays are the same object until they differ. */
class NewestWriter implements NewestPoints {
  readonly any: string[];
  readonly read: string[];
  certain: string[];
  readonly #isRead: IsRead;

  constructor(any: string[], isRead: IsRead) {
    this.any = any;
    this.read = isRead === null ? any : [...any];
    this.certain = this.read;
    this.#isRead = isRead;
  }

  /** What was found before, except for these resources. */
  static copyWithout(
    { any, read, certain }: NewestPoints,
    isConcerned: Uint8Array,
    isRead: IsRead,
  ): NewestWriter {
    const rest = (newest: Newest) =>
      newest.map((takenAt, place) => (isConcerned[place] === 1 ? '' : takenAt));
    const copy = new NewestWriter(rest(any), isRead);
    if (isRead !== null) rest(read).forEach((takenAt, place) => (copy.read[place] = takenAt));
    if (certain !== read) copy.certain = rest(certain);
    return copy;
  }

  add(place: number, point: RestorePoint): void {
    const { takenAt } = point;
    const isByName = point.matchedBy === 'name';
    if (isByName && this.certain === this.read) this.certain = [...this.read];
    keepNewest(this.any, place, takenAt);
    if (this.#isRead !== null) {
      if (!this.#isRead(point)) return;
      keepNewest(this.read, place, takenAt);
    }
    if (this.certain !== this.read && !isByName) keepNewest(this.certain, place, takenAt);
  }
}

function keepNewest(newest: string[], place: number, takenAt: string): void {
  if (takenAt > (newest[place] ?? '')) newest[place] = takenAt;
}
