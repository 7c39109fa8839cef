import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';

/** The newest of the restore points of each of these resources, in one pass: there may be 500,000. */
export function newestPoints(
  urns: ReadonlySet<string>,
  points: readonly (readonly RestorePoint[])[],
): ReadonlyMap<string, RestorePoint> {
  const newest = new Map<string, RestorePoint>();
  if (urns.size === 0) return newest;
  for (const some of points) {
    for (const point of some) {
      const { resourceUrn } = point;
      if (resourceUrn === null || !urns.has(resourceUrn)) continue;
      const before = newest.get(resourceUrn);
      // All instants have the same UTC format.
      if (before === undefined || point.takenAt > before.takenAt) newest.set(resourceUrn, point);
    }
  }
  return newest;
}
