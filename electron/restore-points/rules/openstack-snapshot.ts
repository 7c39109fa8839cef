import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';

/** plakar's importers of volumes and instances: PlakarKorp/integrations `openstack/`, read in its source. */
export const blockType = 'openstack-block';
export const instanceType = 'openstack-instance';

type Described = Pick<BackupSnapshot, 'type' | 'errorCount' | 'disks'>;

/**
 * Whether a snapshot lacks the disk that it is of. plakar stores the snapshot even if the disk could not be read, with
 * an error in its place; a missing file among many is no loss of this kind. (Inferred from plakar's source, never seen:
 * the header counts an error of the disk.)
 */
export function lacksItsDisk({ type, errorCount = 0, disks }: Described): boolean {
  if (errorCount === 0) return false;
  if (type === blockType) return true;
  return type === instanceType && disks?.hasRootDisk !== true;
}

/**
 * Whether a snapshot of an instance may contain unknown volumes. The importer type of Control Plane's app for OVHcloud
 * instances, which includes their volumes, is not public: a type that is not reported, or that is named after OpenStack
 * or OVHcloud, may be it (a guess).
 */
export function mayHoldVolumes({ type, disks }: Described): boolean {
  return disks === undefined && (type === null || /^(?:openstack|ovh)/i.test(type));
}
