import { z } from 'zod';
import { InventoryId } from './ids.ts';
import { ResourceClass } from './resource.ts';

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
export const CoverageFigure = z.object({
  protected: z.number().int(),
  stale: z.number().int(),
  notProtected: z.number().int(),
  unknown: z.number().int(),
  excluded: z.number().int(),
});
export type CoverageFigure = z.infer<typeof CoverageFigure>;

/** Coverage of everything, and split by class and by project. */
export const CoverageReport = z.object({
  /** By what the figures were counted. */
  policy: CoveragePolicy,
  total: CoverageFigure,
  byClass: z.array(z.object({ class: ResourceClass, figure: CoverageFigure })),
  byProject: z.array(
    z.object({
      inventoryId: InventoryId,
      inventoryName: z.string(),
      projectId: z.string(),
      projectName: z.string(),
      figure: CoverageFigure,
    }),
  ),
  /** When the inventory that was read longest ago was last read, wholly or in part. null: none ever was. */
  asOf: z.string().nullable(),
  /** Lists whose last reading failed: what they hold is from before, or in no figure at all. */
  unreadLists: z.number().int(),
  /** Inventories of the report that were never read: their resources are in no figure. */
  neverSynced: z.array(z.string()),
});
export type CoverageReport = z.infer<typeof CoverageReport>;
