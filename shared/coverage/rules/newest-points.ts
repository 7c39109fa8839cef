import type { Resource } from '../../resources/resource.ts';
import type { RestorePoint } from '../../restore-points/restore-point.ts';
import type { ListState } from '../../sync/sync-run.ts';
import { type Readings, type RestorePointSourceState } from './readings.ts';
import { urnIndexOf } from './urn-index.ts';

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

/** Restore points of a snapshot or of the other sources, and which of them were read. */
interface Given<Reading> {
  resources: readonly Resource[];
  points: readonly RestorePoint[];
  reading: Reading;
}

/** Found once for each list of restore points: counting again for another reason must not read 500,000 of them. */
class Found<Reading> {
  readonly #known = new WeakMap<
    readonly RestorePoint[],
    Omit<Given<Reading>, 'points'> & { newest: NewestPoints }
  >();

  of({ resources, points, reading }: Given<Reading>, find: () => NewestPoints): NewestPoints {
    const known = this.#known.get(points);
    if (known?.resources === resources && known.reading === reading) return known.newest;
    const newest = find();
    this.#known.set(points, { resources, reading, newest });
    return newest;
  }
}

const ofProvider = new Found<readonly ListState[]>();
const ofSources = new Found<readonly RestorePointSourceState[]>();

/** Those in OVHcloud's lists, whose state `readings` looks up. */
export function newestOfProvider(
  given: Given<readonly ListState[]>,
  readings: Readings,
): NewestPoints {
  return ofProvider.of(given, () =>
    newestPoints(given, readings.areAllShown ? null : (point) => readings.isPointRead(point)),
  );
}

/** Those in the other sources. */
export function newestOfSources(given: Given<readonly RestorePointSourceState[]>): NewestPoints {
  return ofSources.of(given, () => {
    const read = new Set(given.reading.filter(({ isRead }) => isRead).map(({ id }) => id));
    const areAllRead = read.size === given.reading.length;
    return newestPoints(given, areAllRead ? null : ({ sourceId }) => read.has(sourceId ?? ''));
  });
}

/**
 * `isRead`: null if all of them were read. Arrays with the same content are the same object.
 *
 * Hot path: 500,000 restore points.
 */
function newestPoints(
  { resources, points }: Pick<Given<unknown>, 'resources' | 'points'>,
  isRead: ((point: RestorePoint) => boolean) | null,
): NewestPoints {
  const places = urnIndexOf(resources);
  const any = Array<string>(resources.length).fill('');
  const read = isRead === null ? any : [...any];
  let certain = read;
  for (const point of points) {
    const { resourceUrn, takenAt } = point;
    const place = resourceUrn === null ? -1 : places.of(resourceUrn);
    if (place === -1) continue;
    const isByName = point.matchedBy === 'name';
    if (isByName && certain === read) certain = [...read];
    keepNewest(any, place, takenAt);
    if (isRead !== null) {
      if (!isRead(point)) continue;
      keepNewest(read, place, takenAt);
    }
    if (certain !== read && !isByName) keepNewest(certain, place, takenAt);
  }
  return { any, read, certain };
}

function keepNewest(newest: string[], place: number, takenAt: string): void {
  if (takenAt > (newest[place] ?? '')) newest[place] = takenAt;
}
