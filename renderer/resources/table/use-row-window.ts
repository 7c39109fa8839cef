import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { positionsOf, type RowPositions, rowPositions } from './row-positions.ts';
import { nothingInView, rangeOf, RowScroller, type RowView } from './row-scroller.ts';
import { elementHeight } from './scroll-scale.ts';
import { useRowHeights } from './use-row-heights.ts';

/** Height of a row that is not expanded, as in `cells.module.css`; narrow ones have two lines. */
export function rowHeightOf(isNarrow: boolean): number {
  return isNarrow ? 58 : 40;
}

/** Estimated height of an expanded row until it is rendered and measured. */
const expandedHeight = 420;

interface RowWindowOptions {
  scroller: RefObject<HTMLDivElement | null>;
  keys: readonly string[];
  visible: Uint32Array;
  expanded: ReadonlySet<string>;
  /** The row that has or last had the focus: it stays rendered, however far it is scrolled away. */
  activePosition: number;
  isNarrow: boolean;
}

/** A row to render. */
export interface WindowRow {
  position: number;
  key: string;
  /** Where it is in the element of the rows. */
  top: number;
}

/**
 * The rows to render: the visible ones, a few around them, and the active one. Own code, because the libraries keep an
 * object or a number for each row, and cannot scroll more rows than fit into an element.
 */
export function useRowWindow(options: RowWindowOptions) {
  const { scroller, keys, visible, expanded, activePosition, isNarrow } = options;
  const rowHeight = rowHeightOf(isNarrow);
  const keyAt = useCallback(
    (position: number) => keys[visible[position] ?? -1] ?? String(position),
    [keys, visible],
  );
  const { heights, measure } = useRowHeights(keyAt);
  const expandedPositions = useMemo(
    () => positionsOf(expanded, keys, visible),
    [expanded, keys, visible],
  );
  const rows = useMemo(() => {
    const heightAt = (position: number) => heights.get(keyAt(position)) ?? expandedHeight;
    const tall = expandedPositions.map((position) => ({ position, height: heightAt(position) }));
    return rowPositions(visible.length, rowHeight, tall);
  }, [expandedPositions, heights, keyAt, rowHeight, visible]);
  const [view, setView] = useState(nothingInView);
  const [rowWindow] = useState(() => new RowScroller(setView));
  const placed = useRef(visible);
  useLayoutEffect(() => {
    rowWindow.place(rows, placed.current === visible);
    placed.current = visible;
  }, [rowWindow, rows, visible]);
  useLayoutEffect(
    () => (scroller.current === null ? undefined : rowWindow.follow(scroller.current)),
    [rowWindow, scroller],
  );
  return {
    rowWindow,
    keyAt,
    measure,
    expandedPositions,
    height: elementHeight(rows.total),
    items: positionsIn(rows, view, activePosition).map((position) => ({
      position,
      key: keyAt(position),
      top: topOf(rows, view, position),
    })),
  };
}

function positionsIn(rows: RowPositions, view: RowView, activePosition: number): number[] {
  const { first, last } = rangeOf(rows, view);
  const positions = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (activePosition < 0 || activePosition >= rows.count || last < 0) return positions;
  if (activePosition < first) return [activePosition, ...positions];
  return activePosition > last ? [...positions, activePosition] : positions;
}

/** A row far from the view may be outside the limited element, and must not make it higher. */
function topOf(rows: RowPositions, { shift }: RowView, position: number): number {
  const height = rows.heightOf(position);
  const lowest = elementHeight(rows.total) - height;
  return Math.max(-height, Math.min(lowest, rows.offsetOf(position) - shift));
}
