import { z } from 'zod';
import { InventoryId } from '../bridge/ids.ts';
import { NewestAge } from './newest-age.ts';
import { usedClasses } from '../resources/kinds.ts';
import { ResourceClass } from '../resources/resource.ts';

/** What counts as protection. */
export const CoveragePolicy = z.object({
  /** Whether OVHcloud's own snapshots and backups count. Not everyone considers a copy in the same account a backup. */
  countsProviderPoints: z.boolean(),
  /** Maximum age in days of the newest restore point, by class. A class without an entry has no limit. */
  maxAgeDays: z.partialRecord(ResourceClass, z.number().int().min(1).max(3650)),
});
export type CoveragePolicy = z.infer<typeof CoveragePolicy>;

/** The maximum age that is proposed to the user, for every class. */
export const proposedMaxAgeDays = 30;

export const defaultCoveragePolicy: CoveragePolicy = {
  countsProviderPoints: true,
  maxAgeDays: Object.fromEntries(usedClasses.map((key) => [key, proposedMaxAgeDays])),
};

/** Number of resources in each state. Excluded ones are not in totals. */
export const CoverageCounts = z.object({
  protected: z.number().int(),
  stale: z.number().int(),
  notProtected: z.number().int(),
  unknown: z.number().int(),
  excluded: z.number().int(),
});
export type CoverageCounts = z.infer<typeof CoverageCounts>;

/** The last known state of the unknown resources, from when all their sources were last read. */
export const UnknownBreakdown = z.object({
  protected: z.number().int(),
  stale: z.number().int(),
  notProtected: z.number().int(),
  /** Unknown resources whose sources were never all read. */
  never: z.number().int(),
  /** The oldest of these readings; null if there is none. */
  oldestReadAt: z.string().nullable(),
});
export type UnknownBreakdown = z.infer<typeof UnknownBreakdown>;

/** A large resource without protection. */
export const UnprotectedResource = z.object({
  inventoryId: InventoryId,
  urn: z.string(),
  name: z.string(),
  class: ResourceClass,
  projectName: z.string(),
  regions: z.array(z.string()),
  sizeBytes: z.number(),
});
export type UnprotectedResource = z.infer<typeof UnprotectedResource>;

/** Coverage in total, and grouped. */
export const CoverageOverview = z.object({
  /** The policy in effect. */
  policy: CoveragePolicy,
  total: CoverageCounts,
  /** How many of the protected resources are so by restore points that are matched by name alone. */
  protectedByName: z.number().int(),
  byClass: z.array(z.object({ class: ResourceClass, counts: CoverageCounts })),
  byProject: z.array(
    z.object({
      inventoryId: InventoryId,
      inventoryName: z.string(),
      projectId: z.string(),
      projectName: z.string(),
      counts: CoverageCounts,
    }),
  ),
  /**
   * A resource in two groups counts in each. null: the inventories in no group. Empty if no inventory has a group.
   */
  byGroup: z.array(z.object({ group: z.string().nullable(), counts: CoverageCounts })),
  /** A resource in several regions counts in each. null: OVHcloud reports no region. */
  byRegion: z.array(z.object({ region: z.string().nullable(), counts: CoverageCounts })),
  /** Every age group from newest to unknown, with the number of counted resources. */
  ages: z.array(z.object({ age: NewestAge, count: z.number().int() })),
  unknown: UnknownBreakdown,
  /** The largest unprotected resources, largest first. */
  biggest: z.array(UnprotectedResource),
  /** Unprotected resources whose size OVHcloud does not report; they may be larger. */
  unsizedCount: z.number().int(),
  /** Resources that appear in two inventories; counted once. */
  seenTwice: z.number().int(),
  /** When the least recently read inventory was last read, completely or in part. null: none was read. */
  asOf: z.string().nullable(),
  /** Lists whose last reading failed: their data is from an earlier sync, or missing from the numbers. */
  unreadLists: z.number().int(),
  /** Inventories that were never read: their resources are missing from the numbers. */
  neverSynced: z.array(z.string()),
});
export type CoverageOverview = z.infer<typeof CoverageOverview>;
