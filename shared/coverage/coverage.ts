import { z } from 'zod';
import { InventoryId } from '../bridge/ids.ts';
import { NewestAge } from './newest-age.ts';
import { ResourceClass } from '../resources/resource.ts';

/** What counts as protection. */
export const CoveragePolicy = z.object({
  /** Whether OVHcloud's own snapshots and backups count: a copy in the same account is not a backup to everyone. */
  countsProviderPoints: z.boolean(),
  /** Days that the newest restore point of a class may be old; a class that is left out: any age. */
  maxAgeDays: z.partialRecord(ResourceClass, z.number().int().min(1).max(3650)),
});
export type CoveragePolicy = z.infer<typeof CoveragePolicy>;

export const defaultCoveragePolicy: CoveragePolicy = { countsProviderPoints: true, maxAgeDays: {} };

/** How many resources are in each state. Excluded ones are in no total. */
export const CoverageCounts = z.object({
  protected: z.number().int(),
  stale: z.number().int(),
  notProtected: z.number().int(),
  unknown: z.number().int(),
  excluded: z.number().int(),
});
export type CoverageCounts = z.infer<typeof CoverageCounts>;

/** What the unknown resources were when all that would tell was last read. */
export const UnknownBreakdown = z.object({
  protected: z.number().int(),
  stale: z.number().int(),
  notProtected: z.number().int(),
  /** Of which that never was. */
  never: z.number().int(),
  /** The oldest of those readings; null: there is none. */
  oldestReadAt: z.string().nullable(),
});
export type UnknownBreakdown = z.infer<typeof UnknownBreakdown>;

/** A resource without protection that stands out by its size. */
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

/** Coverage of everything, and split by what may need attention. */
export const CoverageReport = z.object({
  /** By what the figures were counted. */
  policy: CoveragePolicy,
  total: CoverageCounts,
  byClass: z.array(z.object({ class: ResourceClass, figure: CoverageCounts })),
  byProject: z.array(
    z.object({
      inventoryId: InventoryId,
      inventoryName: z.string(),
      projectId: z.string(),
      projectName: z.string(),
      figure: CoverageCounts,
    }),
  ),
  /** A resource in several regions counts in each. null: OVHcloud tells none. */
  byRegion: z.array(z.object({ region: z.string().nullable(), figure: CoverageCounts })),
  /** Every age, from the newest to unknown, with how many counted resources have it. */
  ages: z.array(z.object({ age: NewestAge, count: z.number().int() })),
  unknown: UnknownBreakdown,
  /** The biggest that are not protected, the biggest first. */
  biggest: z.array(UnprotectedResource),
  /** Not protected, and of a size that OVHcloud does not tell: they may be bigger. */
  unsizedCount: z.number().int(),
  /** Resources that a second inventory sees too; they are counted once. */
  seenTwice: z.number().int(),
  /** When the inventory that was read longest ago was last read, wholly or in part. null: none ever was. */
  asOf: z.string().nullable(),
  /** Lists whose last reading failed: what they hold is from before, or in no figure at all. */
  unreadLists: z.number().int(),
  /** Inventories of the report that were never read: their resources are in no figure. */
  neverSynced: z.array(z.string()),
});
export type CoverageReport = z.infer<typeof CoverageReport>;
