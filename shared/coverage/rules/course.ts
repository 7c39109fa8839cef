import type { Course, CoursePoint } from '../course.ts';
import type { CoverageFigure, CoveragePolicy } from '../coverage.ts';
import { emptyFigure } from './figure.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** All points are kept for so long, then one a day, then one a week. */
const wholeDays = 90;
const dailyDays = 730;
/** More than these of late are reduced to one an hour: nobody reads a sync a minute. */
const mostRecent = 2000;

/**
 * The course with one more point. A decision that changed nothing leaves it as it is; of several between
 * two syncs the last stays.
 */
export function appendPoint(
  points: readonly CoursePoint[],
  point: CoursePoint,
): readonly CoursePoint[] {
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
export function thinCourse(points: readonly CoursePoint[], now: Date): readonly CoursePoint[] {
  const ageOf = ({ at }: CoursePoint) => now.getTime() - Date.parse(at);
  const isCrowded = points.filter((point) => ageOf(point) < wholeDays * dayMs).length > mostRecent;
  const bySlot = new Map<string, CoursePoint>();
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
 * The courses of several inventories as one: at each point the sum of what was last known of each.
 * One that begins later is in no sum before.
 */
export function joinCourses(courses: readonly (readonly CoursePoint[])[]): Course['points'] {
  const steps = courses
    .flatMap((points, course) => points.map((point) => ({ point, course })))
    .toSorted((a, b) => Date.parse(a.point.at) - Date.parse(b.point.at));
  const latest = new Map<number, CoverageFigure>();
  const joined: Course['points'] = [];
  for (const { point, course } of steps) {
    latest.set(course, point.figure);
    const figure = sumOf(latest.values());
    // Several inventories are counted anew at one moment when a setting changes.
    if (joined.at(-1)?.at === point.at) joined.pop();
    joined.push({ ...point, figure, inventoryCount: latest.size });
  }
  return joined;
}

function sumOf(figures: Iterable<CoverageFigure>): CoverageFigure {
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

function isSameFigure(a: CoverageFigure, b: CoverageFigure): boolean {
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
