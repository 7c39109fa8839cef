import type { Protection } from '../../resources/resource.ts';
import type { CoverageCounts } from '../coverage.ts';
import type { CoveredResource } from '../covered-resource.ts';

export function emptyCounts(): CoverageCounts {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0 };
}

/** Counts the resources in each state. */
export function countProtection(resources: readonly CoveredResource[]): CoverageCounts {
  const counts = emptyCounts();
  for (const { protection } of resources) tally(counts, protection);
  return counts;
}

/** The denominator of coverage: excludes excluded resources. */
export function countedIn(counts: CoverageCounts): number {
  return counts.protected + counts.stale + counts.notProtected + counts.unknown;
}

export const fieldOf: Record<Protection, keyof CoverageCounts> = {
  protected: 'protected',
  stale: 'stale',
  'not-protected': 'notProtected',
  unknown: 'unknown',
  excluded: 'excluded',
};

const fields = Object.values(fieldOf);

/** Adds one resource to the counts, in place. */
export function tally(counts: CoverageCounts, protection: Protection): void {
  counts[fieldOf[protection]] += 1;
}

/** Adds counts to a sum, in place. */
export function addCounts(sum: CoverageCounts, counts: CoverageCounts): void {
  for (const field of fields) sum[field] += counts[field];
}
