import type { CoverageHistory, HistoryPoint } from '../coverage-history.ts';
import type { CoverageCounts, CoveragePolicy } from '../coverage.ts';
import { emptyCounts } from './counts.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** For this many days all points are retained, then one a day, then one a week. */
const wholeDays = 90;
const dailyDays = 730;
/** If there are more recent points than this, one an hour is retained: nobody looks at a sync a minute. */
const mostRecent = 2000;

/**
 * Adds a point to the history. A decision that changed nothing is not added; of several decisions between two syncs,
 * only the last remains.
 */
export function appendPoint(
  points: readonly HistoryPoint[],
  point: HistoryPoint,
): readonly HistoryPoint[] {
  const last = points.at(-1);
  if (point.cause === 'decision' && last !== undefined) {
    if (areSameCounts(last.counts, point.counts) && isSamePolicy(last.policy, point.policy)) {
      return points;
    }
    if (last.cause === 'decision') return [...points.slice(0, -1), point];
  }
  // If the clock was set back, the line must not run backwards.
  const others = points.filter(({ at }) => at !== point.at);
  return [...others, point].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Reduces older points to the last of each day, or of each week. */
export function downsample(points: readonly HistoryPoint[], now: Date): readonly HistoryPoint[] {
  const ageOf = ({ at }: HistoryPoint) => now.getTime() - Date.parse(at);
  const isCrowded = points.filter((point) => ageOf(point) < wholeDays * dayMs).length > mostRecent;
  const bySlot = new Map<string, HistoryPoint>();
  for (const point of points) {
    const slotMs = slotOf(ageOf(point) / dayMs, isCrowded);
    const slot = Math.floor(Date.parse(point.at) / slotMs);
    bySlot.set(`${slotMs} ${slot}`, point);
  }
  return bySlot.size === points.length ? points : [...bySlot.values()];
}

function slotOf(ageDays: number, isCrowded: boolean): number {
  if (ageDays < wholeDays) return isCrowded ? hourMs : 1;
  return ageDays < dailyDays ? dayMs : 7 * dayMs;
}

/**
 * Combines the histories of several inventories: each point is the sum of the last known counts. An inventory counts
 * only from its first point.
 */
export function joinHistories(
  histories: readonly (readonly HistoryPoint[])[],
): CoverageHistory['points'] {
  const steps = histories
    .flatMap((points, history) => points.map((point) => ({ point, history })))
    .toSorted((a, b) => Date.parse(a.point.at) - Date.parse(b.point.at));
  const latest = new Map<number, CoverageCounts>();
  const joined: CoverageHistory['points'] = [];
  for (const { point, history } of steps) {
    latest.set(history, point.counts);
    const counts = sumOf(latest.values());
    // A changed setting recounts several inventories at the same moment.
    if (joined.at(-1)?.at === point.at) joined.pop();
    joined.push({ ...point, counts, inventoryCount: latest.size });
  }
  return joined;
}

function sumOf(countsOfEach: Iterable<CoverageCounts>): CoverageCounts {
  const sum = emptyCounts();
  for (const counts of countsOfEach) {
    sum.protected += counts.protected;
    sum.stale += counts.stale;
    sum.notProtected += counts.notProtected;
    sum.unknown += counts.unknown;
    sum.excluded += counts.excluded;
  }
  return sum;
}

function areSameCounts(a: CoverageCounts, b: CoverageCounts): boolean {
  return (
    a.protected === b.protected &&
    a.stale === b.stale &&
    a.notProtected === b.notProtected &&
    a.unknown === b.unknown &&
    a.excluded === b.excluded
  );
}

/** Whether two policies are equal. */
export function isSamePolicy(a: CoveragePolicy, b: CoveragePolicy): boolean {
  return a.countsProviderPoints === b.countsProviderPoints && agesOf(a) === agesOf(b);
}

function agesOf({ maxAgeDays }: CoveragePolicy): string {
  const ages = Object.entries(maxAgeDays).map(([key, days]) => `${key} ${days}`);
  return ages.toSorted().join('\n');
}
