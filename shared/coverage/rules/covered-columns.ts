import { Protection, type Resource } from '../../resources/resource.ts';
import type { CoverageCounts } from '../coverage.ts';
import type { NewestAge } from '../newest-age.ts';
import { type Column, ColumnWriter } from './column.ts';
import { addCounts, emptyCounts, fieldOf } from './counts.ts';
import type { CoveredResource } from '../covered-resource.ts';
import { resourceColumns } from './resource-columns.ts';

/** The state of covered resources, in a form that is counted quickly. */
export interface CoveredColumns {
  /** By position, the place in `Protection.options`. */
  statuses: Uint8Array;
  ages: Column<NewestAge | null>;
  lastKnown: Column<Protection | null>;
  lastKnownAt: Column<string | null>;
  isByNameOnly: Column<boolean>;
}

/** What a list was made from: resources, or the same list before some of them were excluded. */
type Origin =
  { resources: readonly Resource[] } | { before: readonly CoveredResource[]; excluded: Int32Array };

/** The positions of resources that are not to be counted. */
type Skipped = Iterable<number>;

const statusCount = Protection.options.length;
const fields = Protection.options.map((status) => fieldOf[status]);
const statusNumbers = new Map(Protection.options.map((status, number) => [status, number]));

const origins = new WeakMap<readonly CoveredResource[], Origin>();
const known = new WeakMap<readonly CoveredResource[], CoveredColumns>();
const tallies = new WeakMap<readonly CoveredResource[], Map<Column<unknown>, Int32Array>>();

/** The place in `Protection.options`. */
export function statusNumber(protection: Protection): number {
  return statusNumbers.get(protection) ?? -1;
}

/** Remembers how a list was made, so that only what is different is read and counted again. */
export function rememberOrigin(covered: readonly CoveredResource[], origin: Origin): void {
  origins.set(covered, origin);
}

function originOf(covered: readonly CoveredResource[]): Origin {
  let origin = origins.get(covered);
  if (origin === undefined) {
    origin = { resources: covered.map(({ resource }) => resource) };
    origins.set(covered, origin);
  }
  return origin;
}

/** The list of resources that these are of. The same while only their state changes. */
export function resourcesOf(covered: readonly CoveredResource[]): readonly Resource[] {
  const origin = originOf(covered);
  return 'resources' in origin ? origin.resources : resourcesOf(origin.before);
}

/** The same list before resources were excluded. The same object while only exclusions change. */
export function beforeExclusions(covered: readonly CoveredResource[]): readonly CoveredResource[] {
  const origin = originOf(covered);
  return 'resources' in origin ? covered : beforeExclusions(origin.before);
}

export function coveredColumns(covered: readonly CoveredResource[]): CoveredColumns {
  let columns = known.get(covered);
  if (columns === undefined) {
    const origin = originOf(covered);
    columns =
      'resources' in origin
        ? columnsOf(covered)
        : withExcluded(coveredColumns(origin.before), origin.excluded);
    known.set(covered, columns);
  }
  return columns;
}

/** The other columns are not counted for an excluded resource. */
function withExcluded(before: CoveredColumns, places: Int32Array): CoveredColumns {
  const statuses = before.statuses.slice();
  const excluded = statusNumber('excluded');
  for (const place of places) statuses[place] = excluded;
  return { ...before, statuses };
}

function columnsOf(covered: readonly CoveredResource[]): CoveredColumns {
  const { length } = covered;
  const statuses = new Uint8Array(length);
  const ages = new ColumnWriter<NewestAge | null>(length);
  const lastKnown = new ColumnWriter<Protection | null>(length);
  const lastKnownAt = new ColumnWriter<string | null>(length);
  const isByNameOnly = new ColumnWriter<boolean>(length);
  covered.forEach((each, place) => {
    statuses[place] = statusNumber(each.protection);
    ages.set(place, each.age, each.age);
    lastKnown.set(place, each.lastKnown, each.lastKnown);
    lastKnownAt.set(place, each.lastKnownAt, each.lastKnownAt);
    isByNameOnly.set(place, each.isByNameOnly, each.isByNameOnly);
  });
  return { statuses, ages, lastKnown, lastKnownAt, isByNameOnly };
}

/** Counts the resources in each state, for each value of a column, in its order. */
export function countsBy<Value>(
  covered: readonly CoveredResource[],
  column: Column<Value>,
  skipped: Skipped = [],
): { value: Value; counts: CoverageCounts }[] {
  const { statuses } = coveredColumns(covered);
  const tally = tallyOf(covered, column).slice();
  for (const place of skipped) add(tally, cellOf(column, statuses, place), -1);
  return column.values.map((value, number) => ({ value, counts: countsIn(tally, number) }));
}

/** The same for all of them. */
export function countStatuses(
  covered: readonly CoveredResource[],
  skipped: Skipped = [],
): CoverageCounts {
  const { classes } = resourceColumns(resourcesOf(covered));
  const sum = emptyCounts();
  for (const { counts } of countsBy(covered, classes, skipped)) addCounts(sum, counts);
  return sum;
}

/** How many are protected only if the match by name of their restore points is right. */
export function countProtectedByName(
  covered: readonly CoveredResource[],
  skipped: Skipped = [],
): number {
  const values = countsBy(covered, coveredColumns(covered).isByNameOnly, skipped);
  return values.find(({ value }) => value)?.counts.protected ?? 0;
}

/** A count for each value and status. After an exclusion, only the excluded resources are counted again. */
function tallyOf(covered: readonly CoveredResource[], column: Column<unknown>): Int32Array {
  const ofList = tallies.get(covered) ?? new Map<Column<unknown>, Int32Array>();
  tallies.set(covered, ofList);
  let tally = ofList.get(column);
  if (tally === undefined) {
    const origin = originOf(covered);
    tally = 'resources' in origin ? countAll(covered, column) : countExcluded(origin, column);
    ofList.set(column, tally);
  }
  return tally;
}

function countAll(covered: readonly CoveredResource[], column: Column<unknown>): Int32Array {
  const { statuses } = coveredColumns(covered);
  const tally = new Int32Array(column.values.length * statusCount);
  for (let place = 0; place < statuses.length; place += 1) {
    add(tally, cellOf(column, statuses, place), 1);
  }
  return tally;
}

function countExcluded(
  { before, excluded }: Extract<Origin, { before: unknown }>,
  column: Column<unknown>,
): Int32Array {
  const tally = tallyOf(before, column).slice();
  const { statuses } = coveredColumns(before);
  for (const place of excluded) {
    add(tally, cellOf(column, statuses, place), -1);
    add(tally, (column.numbers[place] ?? 0) * statusCount + statusNumber('excluded'), 1);
  }
  return tally;
}

function cellOf({ numbers }: Column<unknown>, statuses: Uint8Array, place: number): number {
  return (numbers[place] ?? 0) * statusCount + (statuses[place] ?? 0);
}

function add(tally: Int32Array, cell: number, change: number): void {
  tally[cell] = (tally[cell] ?? 0) + change;
}

function countsIn(tally: Int32Array, number: number): CoverageCounts {
  const counts = emptyCounts();
  for (let place = 0; place < statusCount; place += 1) {
    const field = fields[place];
    if (field !== undefined) counts[field] = tally[number * statusCount + place] ?? 0;
  }
  return counts;
}
