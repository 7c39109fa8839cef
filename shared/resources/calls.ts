import { z } from 'zod';
import { call, nothing } from '../bridge/call.ts';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import { ResourceDetails } from './resource.ts';
import { RowColumns } from './row-columns.ts';

const ofResource = z.object({ inventoryId: InventoryId, urn: Urn });

export const resourceCalls = {
  'resource.list': call(nothing, RowColumns),
  'resource.read': call(ofResource, ResourceDetails),
  /** Restore points of a resource, newest first. */
  'restorePoint.list': call(
    ofResource.extend({ limit: z.number().int().min(1).max(10_000) }),
    z.array(RestorePoint),
  ),
};
