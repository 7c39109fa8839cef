import { useVirtualizer, type Range, defaultRangeExtractor } from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';

export const rowHeight = 40;
/** Estimated height of an expanded row until it is rendered and measured. */
const expandedHeight = 420;

interface RowWindowOptions {
  scroller: RefObject<HTMLDivElement | null>;
  keys: readonly string[];
  visible: Uint32Array;
  expanded: ReadonlySet<string>;
  /** The row that has or last had the focus: it stays rendered, however far it is scrolled away. */
  activePosition: number;
}

/** Measures only expanded rows; measuring each one would slow scrolling. */
function measureRow(element: HTMLElement): number {
  return element.dataset['expanded'] === 'true'
    ? Math.ceil(element.getBoundingClientRect().height)
    : rowHeight;
}

/** The rows to render: the visible ones, a few around them, and the active one. */
export function useRowWindow(options: RowWindowOptions) {
  const { scroller, keys, visible, expanded, activePosition } = options;
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
    measureElement: measureRow,
    rangeExtractor: withActive,
    // The sticky header covers the height of one row.
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 4,
    // Moves rows in the same frame in which one grows, without re-rendering them.
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
  return { rowWindow, keyAt, rowsRef: rowWindow.containerRef };
}
