interface RowIndexes {
  /** Header, rows and the details of open ones. */
  rowCount: number;
  /** The index of a row in the table, from 1; the details of an open row have the next one. */
  rowIndexOf: (position: number) => number;
}

/** How the rows are counted for screen readers: details of open rows are rows too. */
export function rowIndexes(count: number, expandedPositions: readonly number[]): RowIndexes {
  return {
    rowCount: count + 1 + expandedPositions.length,
    rowIndexOf: (position) =>
      position + 2 + expandedPositions.filter((each) => each < position).length,
  };
}
