import type { Protection } from '../../resources/resource.ts';
import type { CoverageCounts } from '../coverage.ts';
import type { CoveredResource } from './coverage.ts';

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

const fieldOf: Record<Protection, keyof CoverageCounts> = {
  protected: 'protected',
  stale: 'stale',
  'not-protected': 'notProtected',
  unknown: 'unknown',
  excluded: 'excluded',
};

/** Whether it is protected only if the match by name of its restore points is right. */
export function isProtectedByName({ protection, isByNameOnly }: CoveredResource): boolean {
  return isByNameOnly && protection === 'protected';
}

/** Adds one resource to the counts, in place. */
export function tally(counts: CoverageCounts, protection: Protection): void {
  counts[fieldOf[protection]] += 1;
}
