import type { Resource } from '../../resources/resource.ts';
import type { RestorePoint, RestorePointKind } from '../restore-point.ts';
import type { RegionFit } from '../snapshot-link.ts';

/**
 * Restore points whose region is where they are stored, in the same format as their resource's. OVHcloud copies
 * instance backups to another region (API 2025-10, console 2025-11). Its documents about volume backups contradict each
 * other; the list states the region. Database backups can be in several regions, but only one region is stored.
 */
const isOfOneRegion: Record<RestorePointKind, boolean> = {
  'instance-snapshot': true,
  'instance-backup': true,
  'volume-snapshot': true,
  'volume-backup': true,
  'database-backup': false,
  'database-point-in-time': false,
  'file-share-snapshot': false,
  'plakar-snapshot': false,
};

/** Whether a restore point is in the region of its resource. */
export function regionFit(
  { region }: Pick<RestorePoint, 'region'>,
  { regions }: Pick<Resource, 'regions'>,
): RegionFit {
  if (region === null || regions.length === 0) return 'unknown';
  return regions.includes(region) ? 'same' : 'other';
}

/** Whether a restore point would survive the loss of its resource's region. */
export function isRemoteCopy(
  point: Pick<RestorePoint, 'kind' | 'region'>,
  resource: Pick<Resource, 'regions'>,
): boolean {
  return isOfOneRegion[point.kind] && regionFit(point, resource) === 'other';
}
