import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';

/** plakar's importers of a volume and of an instance: PlakarKorp/integrations `openstack/`, read in its source. */
export const blockType = 'openstack-block';
export const instanceType = 'openstack-instance';

type Told = Pick<BackupSnapshot, 'type' | 'errorCount' | 'disks'>;

/**
 * Whether a snapshot was made without the disk it is of. plakar keeps a snapshot whose disk could not be
 * read, with an error in its place; a file that is missing among many is no such loss. (That an error of the
 * disk is counted in the header: inferred from plakar's source, never seen.)
 */
export function lacksItsDisk({ type, errorCount = 0, disks }: Told): boolean {
  if (errorCount === 0) return false;
  if (type === blockType) return true;
  return type === instanceType && disks?.hasRootDisk !== true;
}

/**
 * Whether a snapshot of an instance may hold volumes that we do not know of. The importer type of Control
 * Plane's app for OVHcloud instances, which takes their volumes too, is not public: a type that is not told,
 * or that is named after OpenStack or OVHcloud, may be it (a guess).
 */
export function mayHoldVolumes({ type, disks }: Told): boolean {
  return disks === undefined && (type === null || /^(?:openstack|ovh)/i.test(type));
}
