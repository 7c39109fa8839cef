import { z } from 'zod';

/**
 * How old the newest restore point of a counted resource is: at most a day, 7, 30 or 90 days, or older.
 * `none`: every source that could tell shows none; `unknown`: one of them could not be read.
 */
export const NewestAge = z.enum([
  'within-day',
  'within-week',
  'within-month',
  'within-quarter',
  'older',
  'none',
  'unknown',
]);
export type NewestAge = z.infer<typeof NewestAge>;
