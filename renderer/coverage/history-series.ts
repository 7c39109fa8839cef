import { countedIn } from '../../shared/coverage/rules/counts.ts';
import { isSamePolicy } from '../../shared/coverage/rules/coverage-history.ts';
import type { CoverageHistory } from '../../shared/coverage/coverage-history.ts';
import type { CoverageCounts, CoveragePolicy } from '../../shared/coverage/coverage.ts';
import type { Protection } from '../../shared/resources/resource.ts';
import { countedStates } from './groups.ts';

type Points = CoverageHistory['points'];

/** A point of the history for the chart. Time in milliseconds, for a time axis. */
export interface HistoryRow extends CoverageCounts {
  at: number;
}

/** A moment from which coverage is counted differently; it must stay visible in the chart. */
export type HistoryMark =
  | { kind: 'policy'; at: string; policy: CoveragePolicy }
  | { kind: 'inventories'; at: string; inventoryCount: number };

/** More points than this cannot be distinguished on a screen. */
const mostRows = 400;

/**
 * The last point of each time interval: limits the number of rows, so that long histories draw as fast as short ones.
 */
export function historyRows(points: Points): HistoryRow[] {
  const rows = points.map(({ at, counts }) => ({ at: Date.parse(at), ...counts }));
  const first = rows[0]?.at ?? 0;
  const stretchMs = ((rows.at(-1)?.at ?? 0) - first) / mostRows;
  if (rows.length <= mostRows || stretchMs === 0) return rows;
  const byStretch = new Map(rows.map((row) => [Math.floor((row.at - first) / stretchMs), row]));
  return [...byStretch.values()];
}

/** Extends the last point a little to make it visible: a step ends where the next one begins. */
export function carriedOn(rows: readonly HistoryRow[]): HistoryRow[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  return [...rows, { ...last, at: last.at + Math.max(1, (last.at - first.at) * 0.04) }];
}

/** Of inventories that are added on one day, only the last is marked: dozens would cover the chart. */
export function historyMarks(points: Points): HistoryMark[] {
  const marks = changesIn(points);
  return marks.filter(({ kind, at }, index) => {
    if (kind !== 'inventories') return true;
    const next = marks.slice(index + 1).find((mark) => mark.kind === kind);
    return next === undefined || Date.parse(next.at) - Date.parse(at) > dayMs;
  });
}

function changesIn(points: Points): HistoryMark[] {
  return points.flatMap((point, index): HistoryMark[] => {
    const before = points[index - 1];
    if (before === undefined) return [];
    const { at, policy, inventoryCount } = point;
    const marks: HistoryMark[] = [];
    if (!isSamePolicy(before.policy, policy)) marks.push({ kind: 'policy', at, policy });
    if (before.inventoryCount !== inventoryCount) {
      marks.push({ kind: 'inventories', at, inventoryCount });
    }
    return marks;
  });
}

/** About five round numbers from zero to at least the largest count. */
export function countTicks(most: number): number[] {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((by) => by * power).find((by) => by >= rough) ?? 1);
  const length = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: length + 1 }, (_, index) => index * step);
}

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const timeSteps = [
  hourMs / 12,
  hourMs / 2,
  hourMs,
  6 * hourMs,
  dayMs,
  2 * dayMs,
  7 * dayMs,
  14 * dayMs,
  30 * dayMs,
  91 * dayMs,
  365 * dayMs,
];

/** Two to six moments for the axis, at round times in the user's time zone where at least two fit. */
export function timeTicks(from: number, to: number): number[] {
  const step = timeSteps.find((each) => (to - from) / each <= 6) ?? 365 * dayMs;
  const offsetMs = new Date(from).getTimezoneOffset() * 60_000;
  const first = Math.ceil((from - offsetMs) / step) * step + offsetMs;
  const ticks: number[] = [];
  for (let at = first; at <= to; at += step) ticks.push(at);
  return ticks.length < 2 ? [from, to] : ticks;
}

/** A label at the end of an area. */
export interface EndLabel {
  protection: Protection;
  count: number;
  /** Pixels from the top of the plot area. */
  top: number;
}

const labelHeight = 18;

/** Centres each label on its part of the last point, and moves overlapping labels apart. */
export function endLabels(last: CoverageCounts, most: number, height: number): EndLabel[] {
  let below = 0;
  const labels: EndLabel[] = [];
  for (const { protection, field } of countedStates) {
    const count = last[field];
    if (count > 0) {
      const middle = (below + count / 2) / most;
      labels.push({ protection, count, top: height * (1 - middle) });
    }
    below += count;
  }
  return spread(labels.toReversed(), height);
}

/** Pushes labels down from the top, then back up where they overflow. */
function spread(labels: EndLabel[], height: number): EndLabel[] {
  let free = labelHeight / 2;
  for (const label of labels) {
    label.top = Math.max(label.top, free);
    free = label.top + labelHeight;
  }
  let limit = height - labelHeight / 2;
  for (const label of labels.toReversed()) {
    label.top = Math.min(label.top, limit);
    limit = label.top - labelHeight;
  }
  return labels;
}

/** The largest number of counted resources in all rows. */
export function mostCounted(rows: readonly HistoryRow[]): number {
  return rows.reduce((most, row) => Math.max(most, countedIn(row)), 0);
}
