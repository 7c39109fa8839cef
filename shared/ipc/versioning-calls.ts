import { z } from 'zod';
import { InventoryId, Urn } from '../model/ids.ts';
import { BucketVersioning } from '../model/resource.ts';
import { call } from './call.ts';

export const versioningCalls = {
  /** Asks OVHcloud of one bucket, with the inventory's keys. null: it did not tell. */
  'versioning.ask': call(
    z.object({ inventoryId: InventoryId, urn: Urn }),
    z.object({ status: BucketVersioning.nullable() }),
  ),
};
