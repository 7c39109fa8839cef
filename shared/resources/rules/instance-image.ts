import type { RestorePoint } from '../../restore-points/restore-point.ts';

/** Whether a restore point is an image of an instance. */
export function isInstanceImage({ kind }: Pick<RestorePoint, 'kind'>): boolean {
  return kind === 'instance-snapshot' || kind === 'instance-backup';
}
