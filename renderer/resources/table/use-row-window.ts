import {
  type RefCallback,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { positionsOf, type RowPositions, rowPositions } from './row-positions.ts';
import { rangeOf, RowScroller, type RowView } from './row-scroller.ts';
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
  isNarrow: boolean;
}

/** The rows, and what scrolls them. */
export interface RowWindow {
  rowScroller: RowScroller;
  rows: RowPositions;
  keyAt: (position: number) => string;
  /** The ref of expanded rows: the others have a known height. */
  measure: RefCallback<HTMLElement>;
}

/** A row to render. */
interface WindowRow {
  position: number;
  key: string;
  /** Where it is in the element of the rows. */
  top: number;
}

/**
 * Where rows are, and how far they are scrolled. Own code: react-virtual stores the place of each row, and no library
 * scrolls more rows than fit into an element as `scroll-scale.ts` does.
 */
export function useRowWindow(options: RowWindowOptions) {
  const { scroller, keys, visible, expanded, isNarrow } = options;
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
  const [rowScroller] = useState(() => new RowScroller());
  const placed = useRef(visible);
  useLayoutEffect(() => {
    rowScroller.place(rows, placed.current === visible);
    placed.current = visible;
  }, [rowScroller, rows, visible]);
  useLayoutEffect(
    () => (scroller.current === null ? undefined : rowScroller.follow(scroller.current)),
    [rowScroller, scroller],
  );
  const rowWindow: RowWindow = { rowScroller, rows, keyAt, measure };
  return { rowWindow, expandedPositions, height: elementHeight(rows.total) };
}

/**
 * The rows to render: those in view, a few around them, and the one that has or last had the focus, however far it is
 * scrolled away. For a component that renders nothing else: it is rendered while the rows are scrolled.
 */
export function useWindowRows(
  { rowScroller, rows, keyAt }: RowWindow,
  activePosition: number,
): WindowRow[] {
  const [view, setView] = useState(rowScroller.view);
  useLayoutEffect(() => rowScroller.showWith(setView), [rowScroller]);
  return positionsIn(rows, view, activePosition).map((position) => ({
    position,
    key: keyAt(position),
    top: topOf(rows, view, position),
  }));
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
