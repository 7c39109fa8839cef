/**
 * Distributes cards over columns, in reading order within each, so that the tallest column is as short as possible.
 * The first card stays at the top of the first column. Returns the places of the cards in each column.
 */
export function arrange(heights: readonly number[], columnCount: number): number[][] {
  const count = Math.max(1, Math.min(columnCount, heights.length));
  let best: number[][] = [];
  let shortest = Infinity;
  // At most nine cards in three columns: 3^8 ways.
  for (let way = 0; way < count ** Math.max(0, heights.length - 1); way += 1) {
    const columns = columnsOf(way, heights.length, count);
    const tallest = Math.max(...columns.map((places) => heightOf(places, heights)));
    if (tallest < shortest) {
      shortest = tallest;
      best = columns;
    }
  }
  return best;
}

/** The digits of the number are the columns of the cards after the first. */
function columnsOf(way: number, cardCount: number, columnCount: number): number[][] {
  const columns: number[][] = Array.from({ length: columnCount }, () => []);
  let rest = way;
  for (let place = 0; place < cardCount; place += 1) {
    const column = place === 0 ? 0 : rest % columnCount;
    if (place > 0) rest = Math.floor(rest / columnCount);
    columns[column]?.push(place);
  }
  return columns;
}

function heightOf(places: readonly number[], heights: readonly number[]): number {
  return places.reduce((sum, place) => sum + (heights[place] ?? 0), 0);
}
