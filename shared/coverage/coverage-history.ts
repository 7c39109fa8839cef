import { z } from 'zod';
import { CoverageCounts, CoveragePolicy } from './coverage.ts';
import { Instant } from '../bridge/ids.ts';

/** The coverage of one inventory at one moment. */
export const HistoryPoint = z.object({
  at: Instant,
  figure: CoverageCounts,
  /** By what it was counted. */
  policy: CoveragePolicy,
  /** `decision`: no sync, but an exclusion, a setting or another source's reading changed the figure. */
  cause: z.enum(['sync', 'decision']),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

/** How coverage went over time, of one inventory or of all together. */
export const CoverageHistory = z.object({
  points: z.array(
    HistoryPoint.extend({
      /** How many inventories are in the figure: a sum of fewer is no fall of the others. */
      inventoryCount: z.number().int(),
    }),
  ),
  /** Whether all of it is on the disk; what is not is lost when the app ends. */
  isKept: z.boolean(),
});
export type CoverageHistory = z.infer<typeof CoverageHistory>;
