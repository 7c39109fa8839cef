import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';

/** The pixels that a column needs. */
export interface ColumnNeed {
  column: ResourceColumn;
  /** To show its whole content. */
  content: number;
  /** If there is too little room for all. */
  least: number;
  /** What the user chose. */
  chosen: number | undefined;
}

/** Up to here, the name gives way before other columns are cut. */
const comfortableName = 370;
/** Up to here, it gives way before other columns are narrower than is easy to read. */
const readableName = 290;
const readableColumn = 165;
/** Up to here, the name takes the remaining room. */
const widestName = 640;
/** How much the others may be wider than their content, so that a wide window is filled evenly. */
const mostSpace = 160;
/** What a sticky name leaves to the columns that scroll under it. */
const besideName = 120;

type Widths = Map<ResourceColumn, number>;
type Limits = (readonly [column: ResourceColumn, limit: number])[];

/** The widths of columns in a room of so many pixels. Their sum is larger if even their least widths do not fit. */
export function layOut(needs: readonly ColumnNeed[], room: number): Widths {
  const widths: Widths = new Map(
    needs.map(({ column, chosen, content }) => [column, chosen ?? content]),
  );
  if (room <= 0) return widths;
  const flexible = needs.filter(({ chosen }) => chosen === undefined);
  const names = flexible.filter(({ column }) => column === 'name');
  const others = flexible.filter(({ column }) => column !== 'name');
  const steps = total(widths) < room ? growing(names, others) : shrinking(names, others);
  for (const limits of steps) move(widths, limits, room - total(widths));
  const name = needs.find(({ column }) => column === 'name');
  if (name) {
    const most = Math.max(name.least, room - besideName);
    widths.set('name', Math.min(widths.get('name') ?? most, most));
  }
  return widths;
}

/** The pixels that all columns need to be easy to read. */
export function readableWidth(needs: readonly ColumnNeed[]): number {
  return needs.reduce((sum, need) => sum + readable(need), 0);
}

function readable({ column, content, least, chosen }: ColumnNeed): number {
  const limit = column === 'name' ? readableName : readableColumn;
  return chosen ?? Math.max(least, Math.min(content, limit));
}

function growing(names: readonly ColumnNeed[], others: readonly ColumnNeed[]): Limits[] {
  return [
    names.map(({ column, content }) => [column, Math.max(content, widestName)]),
    others.map(({ column, content }) => [column, content + Math.min(content, mostSpace)]),
  ];
}

function shrinking(names: readonly ColumnNeed[], others: readonly ColumnNeed[]): Limits[] {
  return [
    names.map(({ column, content }) => [column, Math.min(content, comfortableName)]),
    others.map((need) => [need.column, readable(need)]),
    names.map((need) => [need.column, readable(need)]),
    others.map(({ column, least }) => [column, least]),
    names.map(({ column, least }) => [column, least]),
  ];
}

/** Moves widths towards their limits, each by the same share, until so many pixels are used. */
function move(widths: Widths, limits: Limits, pixels: number): void {
  const distance = limits.reduce((sum, [column, limit]) => sum + limit - width(widths, column), 0);
  if (pixels === 0 || distance === 0 || pixels > 0 !== distance > 0) return;
  const share = Math.min(1, pixels / distance);
  for (const [column, limit] of limits) {
    const from = width(widths, column);
    widths.set(column, Math.floor(from + (limit - from) * share));
  }
}

function width(widths: Widths, column: ResourceColumn): number {
  return widths.get(column) ?? 0;
}

function total(widths: Widths): number {
  let sum = 0;
  for (const each of widths.values()) sum += each;
  return sum;
}
