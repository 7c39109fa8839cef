import { z } from 'zod';
import { InventoryId } from './ids.ts';
import { ResourceClass } from './resource.ts';

/** How many resources are in each state. Excluded ones are in no total. */
export const CoverageFigure = z.object({
  protected: z.number().int(),
  notProtected: z.number().int(),
  unknown: z.number().int(),
  excluded: z.number().int(),
});
export type CoverageFigure = z.infer<typeof CoverageFigure>;

/** Coverage of everything, and split by class and by project. */
export const CoverageReport = z.object({
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
