import { z } from 'zod';
import { CoveragePolicy } from '../coverage/coverage.ts';
import { Instant, InventoryId } from '../bridge/ids.ts';
import { Protection, Resource } from '../resources/resource.ts';

/** One resource as exported: self-contained, with names instead of ids. */
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
  /** `unknown`: a source could not be read. This is not `not-protected`. */
  protection: Protection,
  /** For `unknown`: the state when all sources were last read, and when that was. null: never. */
  lastKnownProtection: Protection.nullable(),
  lastKnownAt: Instant.nullable(),
  newestRestorePointAt: Instant.nullable(),
  /** False: there may be restore points that could not be read. */
  areRestorePointsKnown: z.boolean(),
  /** Whether its protection depends on restore points that are matched by name alone. */
  isMatchedByNameOnly: z.boolean(),
  inventoryName: z.string(),
  /** OVHcloud's customer identifier; null if the keys may not read it. */
  account: z.string().nullable(),
  projectId: z.string(),
  projectName: z.string(),
  /** For an excluded resource: `hand`, or `rule: …` for each rule. null: not excluded. */
  excludedBy: z.array(z.string()).nullable(),
  /** When OVHcloud last showed it. */
  seenAt: Instant.nullable(),
});
export type ExportedResource = z.infer<typeof ExportedResource>;

/** An inventory in an export, and how current its data is. */
export const ExportedInventory = z.object({
  id: InventoryId,
  name: z.string(),
  account: z.string().nullable(),
  /** When the account was last read, completely or in part. null: never. */
  syncedAt: Instant.nullable(),
  /** Lists whose last reading failed: their data is from an earlier sync, or missing here. */
  unreadLists: z.number().int(),
});
export type ExportedInventory = z.infer<typeof ExportedInventory>;

/** The part of the JSON file before the resources. */
export const ExportHeader = z.object({
  format: z.literal('ovhcloud-inventory-resources'),
  version: z.literal(1),
  exportedAt: Instant,
  app: z.object({ name: z.string(), version: z.string() }),
  /** The policy in effect. */
  policy: CoveragePolicy,
  /** The table's filters as shown in the window; empty: no filters. */
  filters: z.string(),
  inventories: z.array(ExportedInventory),
  /** Number of resources that follow. */
  count: z.number().int(),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

/** The complete JSON file. */
export const ExportedResources = ExportHeader.extend({ resources: z.array(ExportedResource) });
