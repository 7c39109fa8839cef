import type { CoveredResource } from '../../../shared/coverage/rules/coverage.ts';
import {
  beforeExclusions,
  coveredColumns,
  resourcesOf,
  statusNumber,
} from '../../../shared/coverage/rules/covered-columns.ts';
import { resourceColumns } from '../../../shared/coverage/rules/resource-columns.ts';
import { TopN } from './top-n.ts';

type Covered = readonly CoveredResource[];

/** More than are named, so that some of them can be excluded before all resources must be read again. */
const candidateCount = 64;

const none: ReadonlySet<number> = new Set();

/** By the list before exclusions: the places of the largest resources that are not protected, largest first. */
const candidates = new WeakMap<Covered, readonly number[]>();

/** The places of the largest resources that are not protected, largest first; of the same size, in the list's order. */
export function biggestUnprotected(
  covered: Covered,
  repeated: ReadonlySet<number>,
  count: number,
): readonly number[] {
  const base = beforeExclusions(covered);
  let known = candidates.get(base);
  if (known === undefined) {
    known = largestIn(base, candidateCount, none);
    candidates.set(base, known);
  }
  const { statuses } = coveredColumns(covered);
  const notProtected = statusNumber('not-protected');
  const left = known
    .filter((place) => statuses[place] === notProtected && !repeated.has(place))
    .slice(0, count);
  const areAllKnown = known.length < candidateCount;
  return left.length === count || areAllKnown ? left : largestIn(covered, count, repeated);
}

function largestIn(
  covered: Covered,
  count: number,
  repeated: ReadonlySet<number>,
): readonly number[] {
  const { sizes } = resourceColumns(resourcesOf(covered));
  const { statuses } = coveredColumns(covered);
  const notProtected = statusNumber('not-protected');
  const largest = new TopN<number>(count);
  for (let place = 0; place < statuses.length; place += 1) {
    const size = sizes[place] ?? Number.NaN;
    if (statuses[place] !== notProtected || Number.isNaN(size) || repeated.has(place)) continue;
    largest.add(size, place);
  }
  return largest.entries().map(({ value }) => value);
}
