import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { BucketVersioning } from './resource.ts';
import { call } from '../bridge/call.ts';

export const versioningCalls = {
  /** Asks OVHcloud about one bucket, with the inventory's keys. null: not reported. */
  'versioning.ask': call(
    z.object({ inventoryId: InventoryId, urn: Urn }),
    z.object({ status: BucketVersioning.nullable() }),
  ),
};
