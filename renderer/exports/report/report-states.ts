import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import type { Protection } from '../../../shared/resources/resource.ts';

/** The states of protection, in the order that figures are told in. */
export const reportStates: readonly { protection: Protection; field: keyof CoverageCounts }[] = [
  { protection: 'protected', field: 'protected' },
  { protection: 'stale', field: 'stale' },
  { protection: 'not-protected', field: 'notProtected' },
  { protection: 'unknown', field: 'unknown' },
  { protection: 'excluded', field: 'excluded' },
];
