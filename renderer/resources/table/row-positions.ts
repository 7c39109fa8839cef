/** Where the rows of a table begin, in pixels below the start of the first one. */
export interface RowPositions {
  readonly count: number;
  /** Height of all rows. */
  readonly total: number;
  /** Where a row begins. */
  offsetOf: (position: number) => number;
  heightOf: (position: number) => number;
  /** The row at this offset, or the nearest one. */
  positionAt: (offset: number) => number;
}

/** A row that is not as high as the others. */
export interface TallRow {
  position: number;
  height: number;
}

/**
 * Rows of one height, except for a few, which are sorted by position. Nothing is stored for the other rows: a table of
 * a million rows costs what one of ten does.
 */
export function rowPositions(
  count: number,
  rowHeight: number,
  tall: readonly TallRow[],
): RowPositions {
  const starts: number[] = [];
  let above = 0;
  for (const { position, height } of tall) {
    starts.push(position * rowHeight + above);
    above += height - rowHeight;
  }
  const endOf = (index: number) => (starts[index] ?? 0) + (tall[index]?.height ?? 0);
  const tallPositions = tall.map(({ position }) => position);
  return {
    count,
    total: count * rowHeight + above,
    offsetOf: (position) => {
      const before = countBelow(tallPositions, position) - 1;
      const last = tallPositions[before];
      if (last === undefined) return position * rowHeight;
      return endOf(before) + (position - last - 1) * rowHeight;
    },
    heightOf: (position) => {
      const at = tall[countBelow(tallPositions, position)];
      return at?.position === position ? at.height : rowHeight;
    },
    positionAt: (offset) => {
      const last = countBelow(starts, offset) - 1;
      const from = tallPositions[last];
      const found =
        from === undefined
          ? Math.floor(offset / rowHeight)
          : offset < endOf(last)
            ? from
            : from + 1 + Math.floor((offset - endOf(last)) / rowHeight);
      return Math.max(0, Math.min(count - 1, found));
    },
  };
}

/** How many of the sorted numbers are less than the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The positions of the rows with these keys, sorted. */
export function positionsOf(
  wanted: ReadonlySet<string>,
  keys: readonly string[],
  visible: Uint32Array,
): number[] {
  // A search for each is faster than looking each row up, unless there are many.
  if (wanted.size <= 8) {
    const found = [...wanted].map((key) => positionOf(key, keys, visible));
    return found.filter((position) => position >= 0).toSorted((a, b) => a - b);
  }
  const positions: number[] = [];
  visible.forEach((index, position) => {
    if (wanted.has(keys[index] ?? '')) positions.push(position);
  });
  return positions;
}

/** The position of a row among the visible ones; -1: it is not visible. */
export function positionOf(key: string, keys: readonly string[], visible: Uint32Array): number {
  const index = keys.indexOf(key);
  return index < 0 ? -1 : visible.indexOf(index);
}
