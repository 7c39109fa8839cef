import type { Resource } from '../../resources/resource.ts';
import type { RestorePoint, RestorePointKind } from '../restore-point.ts';
import type { RegionFit } from '../snapshot-link.ts';

/**
 * Those whose region is the one that they lie in, in the same words as their resource's. OVHcloud copies
 * instance backups to another region (API 2025-10, console 2025-11). Of volume backups its documents contradict
 * each other; the list says the region. The backups of a database may lie in several, and only one is kept.
 */
const ofOneRegion: ReadonlySet<RestorePointKind> = new Set([
  'instance-snapshot',
  'instance-backup',
  'volume-snapshot',
  'volume-backup',
]);

/** Whether a restore point lies where its resource is. */
export function regionFit(
  { region }: Pick<RestorePoint, 'region'>,
  { regions }: Pick<Resource, 'regions'>,
): RegionFit {
  if (region === null || regions.length === 0) return 'unknown';
  return regions.includes(region) ? 'same' : 'other';
}

/** Whether a restore point would outlive the region of its resource. */
export function isRemoteCopy(
  point: Pick<RestorePoint, 'kind' | 'region'>,
  resource: Pick<Resource, 'regions'>,
): boolean {
  return ofOneRegion.has(point.kind) && regionFit(point, resource) === 'other';
}
