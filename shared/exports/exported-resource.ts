import { z } from 'zod';
import { CoveragePolicy } from '../coverage/coverage.ts';
import { Instant, InventoryId } from '../bridge/ids.ts';
import { Protection, Resource } from '../resources/resource.ts';

/** One resource as files tell it: everything by its name, nothing that another file would have to explain. */
export const ExportedResource = Resource.pick({
  name: true,
  class: true,
  subclass: true,
  kind: true,
  urn: true,
  providerId: true,
  regions: true,
  status: true,
  sizeBytes: true,
  createdAt: true,
  tags: true,
  endpoints: true,
  roles: true,
}).extend({
  /** `unknown`: a source that would tell could not be read. It is not `not-protected`. */
  protection: Protection,
  /** Of `unknown`: what it was when all that would tell was last read, and when that was; null: never. */
  lastKnownProtection: Protection.nullable(),
  lastKnownAt: Instant.nullable(),
  newestRestorePointAt: Instant.nullable(),
  /** False: there may be restore points that could not be read. */
  areRestorePointsKnown: z.boolean(),
  inventoryName: z.string(),
  /** OVHcloud's customer identifier; null if the keys may not read it. */
  account: z.string().nullable(),
  projectId: z.string(),
  projectName: z.string(),
  /** Of an excluded one: `hand`, or `rule: …` for each rule; null: it is not excluded. */
  excludedBy: z.array(z.string()).nullable(),
  /** When OVHcloud last showed it. */
  seenAt: Instant.nullable(),
});
export type ExportedResource = z.infer<typeof ExportedResource>;

/** An inventory that resources of a file are of, and how fresh what it says is. */
export const ExportedInventory = z.object({
  id: InventoryId,
  name: z.string(),
  account: z.string().nullable(),
  /** When the account was last read, wholly or in part; null: never. */
  syncedAt: Instant.nullable(),
  /** Lists whose last reading failed: what they hold is from before, or missing here. */
  unreadLists: z.number().int(),
});
export type ExportedInventory = z.infer<typeof ExportedInventory>;

/** What stands before the resources of a JSON file. */
export const ExportHeader = z.object({
  format: z.literal('ovhcloud-inventory-resources'),
  version: z.literal(1),
  exportedAt: Instant,
  app: z.object({ name: z.string(), version: z.string() }),
  /** By what protection was decided. */
  policy: CoveragePolicy,
  /** What the table was filtered by, in the words of the window; empty: not at all. */
  filters: z.string(),
  inventories: z.array(ExportedInventory),
  /** How many resources follow. */
  count: z.number().int(),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/** The whole JSON file. */
export const ExportedResources = ExportHeader.extend({ resources: z.array(ExportedResource) });
