import { z } from 'zod';
import { CoverageCounts, CoveragePolicy } from './coverage.ts';
import { Instant } from '../bridge/ids.ts';

/** The coverage of one inventory at one moment. */
export const HistoryPoint = z.object({
  at: Instant,
  counts: CoverageCounts,
  /** The policy in effect. */
  policy: CoveragePolicy,
  /** `decision`: not a sync; an exclusion, a setting or a restore point source changed the numbers. */
  cause: z.enum(['sync', 'decision']),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

/** Coverage over time, for one inventory or all together. */
export const CoverageHistory = z.object({
  points: z.array(
    HistoryPoint.extend({
      /** How many inventories are in the sum: fewer inventories do not mean that coverage fell. */
      inventoryCount: z.number().int(),
    }),
  ),
  /** Whether all points are on disk. Those that are not are lost when the program quits. */
  isSaved: z.boolean(),
});
export type CoverageHistory = z.infer<typeof CoverageHistory>;
