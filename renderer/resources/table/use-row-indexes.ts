import { useMemo } from 'react';

interface RowIndexes {
  /** Header, rows and the details of open ones. */
  rowCount: number;
  /** The index of a row in the table, from 1; the details of an open row have the next one. */
  rowIndexOf: (position: number) => number;
}

/** How the rows are counted for screen readers: details of open rows are rows too. */
export function useRowIndexes(
  keys: readonly string[],
  visible: Uint32Array,
  expanded: ReadonlySet<string>,
): RowIndexes {
  return useMemo(() => {
    const open: number[] = [];
    if (expanded.size > 0) {
      visible.forEach((index, position) => {
        if (expanded.has(keys[index] ?? '')) open.push(position);
      });
    }
    return {
      rowCount: visible.length + 1 + open.length,
      rowIndexOf: (position) => position + 2 + open.filter((each) => each < position).length,
    };
  }, [keys, visible, expanded]);
}
