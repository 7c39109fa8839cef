import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import type { Protection } from '../../../shared/resources/resource.ts';

/** The protection states, in the order of the coverage numbers. */
export const reportStates: readonly { protection: Protection; field: keyof CoverageCounts }[] = [
  { protection: 'protected', field: 'protected' },
  { protection: 'stale', field: 'stale' },
  { protection: 'not-protected', field: 'notProtected' },
  { protection: 'unknown', field: 'unknown' },
  { protection: 'excluded', field: 'excluded' },
];
