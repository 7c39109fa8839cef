import type { Resource } from '../../../shared/resources/resource.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';

/** Makes the objects that a snapshot consists of, such as in less memory. */
export interface SnapshotObjects {
  resource: (found: Resource) => Resource;
  restorePoint: (found: RestorePoint) => RestorePoint;
}

export const asFound: SnapshotObjects = {
  resource: (found) => found,
  restorePoint: (found) => found,
};
