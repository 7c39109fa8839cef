import type { Protection } from '../../resources/resource.ts';
import type { CoverageCounts } from '../coverage.ts';
import type { CoveredResource } from './coverage.ts';

export function emptyFigure(): CoverageCounts {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0 };
}

/** Counts the resources in each state. */
export function figureOf(resources: readonly CoveredResource[]): CoverageCounts {
  const figure = emptyFigure();
  for (const { protection } of resources) tally(figure, protection);
  return figure;
}

/** The denominator of coverage: excludes excluded resources. */
export function countedIn(figure: CoverageCounts): number {
  return figure.protected + figure.stale + figure.notProtected + figure.unknown;
}

const fieldOf: Record<Protection, keyof CoverageCounts> = {
  protected: 'protected',
  stale: 'stale',
  'not-protected': 'notProtected',
  unknown: 'unknown',
  excluded: 'excluded',
};

/** Adds one resource to the counts, in place. */
export function tally(figure: CoverageCounts, protection: Protection): void {
  figure[fieldOf[protection]] += 1;
}
