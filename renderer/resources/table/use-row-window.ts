import { useVirtualizer, type Range, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/** Height of the header, as in `cells.module.css`. */
const headerHeight = 40;

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

/** The rows to render: the visible ones, a few around them, and the active one. */
export function useRowWindow(options: RowWindowOptions) {
  const { scroller, keys, visible, expanded, activePosition, isNarrow } = options;
  const rowHeight = rowHeightOf(isNarrow);
  const keyAt = useCallback(
    (position: number) => keys[visible[position] ?? -1] ?? position,
    [keys, visible],
  );
  const withActive = useCallback(
    (range: Range) => {
      const positions = defaultRangeExtractor(range);
      const first = positions[0] ?? 0;
      if (activePosition < 0 || activePosition >= range.count) return positions;
      if (activePosition < first) return [activePosition, ...positions];
      return positions.includes(activePosition) ? positions : [...positions, activePosition];
    },
    [activePosition],
  );
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const rowWindow = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: visible.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyAt,
    estimateSize: (position) =>
      expanded.size > 0 && expanded.has(String(keyAt(position))) ? expandedHeight : rowHeight,
    // Only expanded rows; measuring each one would slow scrolling.
    measureElement: (element) =>
      element.dataset['expanded'] === 'true'
        ? Math.ceil(element.getBoundingClientRect().height)
        : rowHeight,
    rangeExtractor: withActive,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    overscan: 4,
    // Moves rows in the same frame in which one grows, without re-rendering them.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  const measuredHeight = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measuredHeight.current === rowHeight) return;
    measuredHeight.current = rowHeight;
    rowWindow.measure();
  }, [rowHeight, rowWindow]);
  return { rowWindow, keyAt, rowsRef: rowWindow.containerRef };
}
