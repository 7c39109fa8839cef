import { z } from 'zod';

/**
 * Age of the newest restore point of a counted resource: at most 1, 7, 30 or 90 days, or older. `none`: all sources
 * were read and show none. `unknown`: a source could not be read.
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
