import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../renderer/coverage/arrange.ts';

const heightsOf = (columns: number[][], heights: number[]) =>
  columns.map((places) => places.reduce((sum, place) => sum + (heights[place] ?? 0), 0));

describe('the columns of cards', () => {
  it('are as even as they can be', () => {
    const heights = [300, 500, 100, 400, 100];
    expect(heightsOf(arrange(heights, 2), heights)).toEqual([700, 700]);
  });

  it('contain every card once, in order, and start with the first', () => {
    const anyHeights = array(integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 7 });
    assert(
      property(anyHeights, integer({ min: 1, max: 3 }), (heights, columnCount) => {
        const columns = arrange(heights, columnCount);
        expect(columns.flat().toSorted((a, b) => a - b)).toEqual(heights.map((_, place) => place));
        for (const places of columns) expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(columns[0]?.[0]).toBe(0);
        // No column is higher than the others by more than one card.
        const [tallest, ...others] = heightsOf(columns, heights).toSorted((a, b) => b - a);
        const lowest = others.at(-1) ?? tallest ?? 0;
        expect((tallest ?? 0) - lowest).toBeLessThanOrEqual(Math.max(...heights));
      }),
    );
  });

  it('are one for one card, and none without cards', () => {
    expect(arrange([100], 3)).toEqual([[0]]);
    expect(arrange([], 2).flat()).toEqual([]);
  });
});
