import type { RestorePoint } from '../../restore-points/restore-point.ts';

/** A restore point that is an image made of an instance. */
export function isInstanceImage({ kind }: Pick<RestorePoint, 'kind'>): boolean {
  return kind === 'instance-snapshot' || kind === 'instance-backup';
}
