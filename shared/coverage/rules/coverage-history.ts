import type { CoverageHistory, HistoryPoint } from '../coverage-history.ts';
import type { CoverageCounts, CoveragePolicy } from '../coverage.ts';
import { emptyFigure } from './figure.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** All points are kept for so long, then one a day, then one a week. */
const wholeDays = 90;
const dailyDays = 730;
/** More than these of late are reduced to one an hour: nobody reads a sync a minute. */
const mostRecent = 2000;

/**
 * The history with one more point. A decision that changed nothing leaves it as it is; of several between
 * two syncs the last stays.
 */
export function appendPoint(
  points: readonly HistoryPoint[],
  point: HistoryPoint,
): readonly HistoryPoint[] {
  const last = points.at(-1);
  if (point.cause === 'decision' && last !== undefined) {
    if (isSameFigure(last.figure, point.figure) && isSamePolicy(last.policy, point.policy)) {
      return points;
    }
    if (last.cause === 'decision') return [...points.slice(0, -1), point];
  }
  // A clock that was set back must not make the line run backwards.
  const others = points.filter(({ at }) => at !== point.at);
  return [...others, point].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What is worth keeping at a moment: the last point of each day, or week, of what is long ago. */
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
 * The histories of several inventories as one: at each point the sum of what was last known of each.
 * One that begins later is in no sum before.
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
    latest.set(history, point.figure);
    const figure = sumOf(latest.values());
    // Several inventories are counted anew at one moment when a setting changes.
    if (joined.at(-1)?.at === point.at) joined.pop();
    joined.push({ ...point, figure, inventoryCount: latest.size });
  }
  return joined;
}

function sumOf(figures: Iterable<CoverageCounts>): CoverageCounts {
  const sum = emptyFigure();
  for (const figure of figures) {
    sum.protected += figure.protected;
    sum.stale += figure.stale;
    sum.notProtected += figure.notProtected;
    sum.unknown += figure.unknown;
    sum.excluded += figure.excluded;
  }
  return sum;
}

function isSameFigure(a: CoverageCounts, b: CoverageCounts): boolean {
  return (
    a.protected === b.protected &&
    a.stale === b.stale &&
    a.notProtected === b.notProtected &&
    a.unknown === b.unknown &&
    a.excluded === b.excluded
  );
}

/** Whether two policies count alike. */
export function isSamePolicy(a: CoveragePolicy, b: CoveragePolicy): boolean {
  return a.countsProviderPoints === b.countsProviderPoints && agesOf(a) === agesOf(b);
}

function agesOf({ maxAgeDays }: CoveragePolicy): string {
  const ages = Object.entries(maxAgeDays).map(([key, days]) => `${key} ${days}`);
  return ages.toSorted().join('\n');
}
