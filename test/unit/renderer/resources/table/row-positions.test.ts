import { array, assert, integer, option, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  positionsOf,
  rowPositions,
  type TallRow,
} from '../../../../../renderer/resources/table/row-positions.ts';

const heights = array(option(integer({ min: 1, max: 900 }), { freq: 3 }), {
  minLength: 1,
  maxLength: 60,
}).map((each) => each.map((height) => height ?? 40));

function tallOf(all: readonly number[]): TallRow[] {
  return all.flatMap((height, position) => (height === 40 ? [] : [{ position, height }]));
}

describe('the places of rows', () => {
  it('are those of adding up all heights', () => {
    assert(
      property(heights, (all) => {
        const rows = rowPositions(all.length, 40, tallOf(all));
        let start = 0;
        for (const [position, height] of all.entries()) {
          expect(rows.offsetOf(position)).toBe(start);
          expect(rows.heightOf(position)).toBe(height);
          expect(rows.positionAt(start)).toBe(position);
          expect(rows.positionAt(start + height - 0.5)).toBe(position);
          start += height;
        }
        expect(rows.offsetOf(all.length)).toBe(start);
        expect(rows.total).toBe(start);
      }),
    );
  });

  it('are found also above the first row and below the last one', () => {
    const rows = rowPositions(3, 40, [{ position: 1, height: 100 }]);
    expect(rows.positionAt(-50)).toBe(0);
    expect(rows.positionAt(5000)).toBe(2);
  });
});

describe('expanded rows', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key ${index}`);

  it('are found among the visible ones, in order, however many they are', () => {
    const subset = shuffledSubarray(Array.from(keys.keys()));
    assert(
      property(subset, subset, (shown, opened) => {
        const wanted = new Set(opened.map((index) => keys[index] ?? ''));
        const expected = shown.flatMap((index, position) =>
          opened.includes(index) ? [position] : [],
        );
        expect(positionsOf(wanted, keys, Uint32Array.from(shown))).toEqual(expected);
      }),
    );
  });

  it('are not found where another list no longer has them', () => {
    expect(positionsOf(new Set(['gone', 'key 3']), keys, Uint32Array.of(7, 3))).toEqual([1]);
  });
});
