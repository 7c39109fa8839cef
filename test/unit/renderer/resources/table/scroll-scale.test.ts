import {
  array,
  boolean,
  assert,
  check,
  constant,
  double,
  integer,
  oneof,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  offsetOf,
  scaleOf,
  type Scale,
  type Scrolled,
  scrolledBy,
  scrolledTo,
  settled,
} from '../../../../../renderer/resources/table/scroll-scale.ts';

const contentHeights = oneof(
  integer({ min: 0, max: 20_000 }),
  integer({ min: 7_990_000, max: 8_300_000 }),
  integer({ min: 8_000_000, max: 400_000_000 }),
);
const scales = tuple(contentHeights, integer({ min: 60, max: 2000 })).map(([height, viewport]) =>
  scaleOf(height, 40, viewport),
);

/** As the browser does: it does not scroll beyond the ends. */
function scroll(scale: Scale, at: Scrolled, by: number, isWheel = false): Scrolled {
  const scrollTop = Math.max(0, Math.min(scale.elementMax, at.scrollTop + by));
  return scrolledBy(scale, at, { scrollTop, isWheel });
}

/** Not beyond an end, and at an end exactly where the scroll bar is. */
function isInRange({ contentMax, elementMax }: Scale, at: Scrolled): boolean {
  const offset = offsetOf(at);
  return (
    at.scrollTop >= 0 &&
    at.scrollTop <= elementMax &&
    offset >= 0 &&
    offset <= contentMax &&
    (at.scrollTop === 0) === (offset === 0) &&
    (at.scrollTop === elementMax) === (offset === contentMax)
  );
}

const top: Scrolled = { scrollTop: 0, shift: 0 };

/** Turns a wheel until nothing moves any more. */
function turns(scale: Scale, from: Scrolled, by: number) {
  let at = from;
  for (let [count, corrections] = [0, 0]; ; count += 1) {
    const next = scroll(scale, at, by);
    if (offsetOf(next) === offsetOf(at)) return { at, count, corrections };
    if (next.shift !== at.shift) corrections += 1;
    at = next;
  }
}

const steps = array(
  oneof(
    record({
      by: integer({ min: -60, max: 60 }),
      times: integer({ min: 1, max: 3000 }),
      isWheel: constant(false),
    }),
    record({
      by: integer({ min: -9_000_000, max: 9_000_000 }),
      times: constant(1),
      isWheel: boolean(),
    }),
    record({
      by: integer({ min: -60_000, max: 60_000 }),
      times: integer({ min: 1, max: 9 }),
      isWheel: boolean(),
    }),
  ),
  { maxLength: 30 },
);

describe('scrolling', () => {
  it('stays within the rows, and reaches an end exactly where the scroll bar does', () => {
    const isAlwaysInRange = property(scales, steps, (scale, all) => {
      let at = top;
      return all.every(({ by, times, isWheel }) => {
        let isGood = true;
        for (let time = 0; time < times && isGood; time += 1) {
          at = scroll(scale, at, by, isWheel);
          isGood = isInRange(scale, at);
        }
        return isGood;
      });
    });
    expect(check(isAlwaysInRange)).toMatchObject({ failed: false });
  });

  it('moves rows pixel by pixel for a wheel or a key, wherever they are', () => {
    const small = array(integer({ min: -60, max: 60 }), { maxLength: 200 });
    assert(
      property(scales, double({ min: 0, max: 1, noNaN: true }), small, (scale, share, all) => {
        let at = scrolledTo(scale, Math.round(share * scale.contentMax));
        for (const by of all) {
          const expected = Math.max(0, Math.min(scale.contentMax, offsetOf(at) + by));
          at = scroll(scale, at, by);
          expect(offsetOf(at)).toBe(expected);
        }
      }),
    );
  });

  it('by a wheel is pixel by pixel even if the page was busy for a while', () => {
    const scale = scaleOf(40_000_000, 40, 700);
    const middle = scrolledTo(scale, 20_000_000);
    expect(offsetOf(scroll(scale, middle, 15_000, true))).toBe(20_015_000);
    expect(offsetOf(scroll(scale, middle, 15_000))).toBeGreaterThan(20_070_000);
  });

  it('with a wheel alone gets from the first to the last row of a million, and back', () => {
    const scale = scaleOf(40_000_000, 40, 700);
    const down = turns(scale, top, 690);
    expect(offsetOf(down.at)).toBe(scale.contentMax);
    expect(down.count).toBe(Math.ceil(scale.contentMax / 690));
    // Each may end the smooth scrolling of one notch.
    expect(down.corrections).toBeLessThan(2000);
    const up = turns(scale, down.at, -690);
    expect(up.at).toEqual(top);
    expect(up.count).toBe(down.count);
  });

  it('follows the scroll bar: half-way it shows the middle of the rows', () => {
    const scale = scaleOf(40_000_000, 40, 700);
    const middle = scroll(scale, top, scale.elementMax / 2);
    expect(Math.abs(offsetOf(middle) - scale.contentMax / 2)).toBeLessThan(2);
    // The smallest step of the scroll bar.
    const next = scroll(scale, middle, scale.elementMax / 700);
    const step = offsetOf(next) - offsetOf(middle);
    expect(Math.abs(step - scale.contentMax / 700)).toBeLessThan(1000);
  });

  it('changes nothing where the rows fit into an element', () => {
    const scale = scaleOf(4_000_000, 40, 700);
    expect(scrolledTo(scale, 123_456)).toEqual({ scrollTop: 123_456, shift: 0 });
    expect(scroll(scale, top, 3_000_000)).toEqual({ scrollTop: 3_000_000, shift: 0 });
  });
});

describe('rows that become more or fewer', () => {
  it('leave the same rows in view, as long as there are as many', () => {
    const share = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(contentHeights, contentHeights, share, (height, other, part) => {
        const [before, after] = [scaleOf(height, 40, 500), scaleOf(other, 40, 500)];
        const offset = Math.min(after.contentMax, Math.round(part * before.contentMax));
        const at = settled(after, scrolledTo(before, offset));
        expect(offsetOf(at)).toBe(offset);
        expect(at.scrollTop).toBeGreaterThanOrEqual(0);
        expect(at.scrollTop).toBeLessThanOrEqual(after.elementMax);
      }),
    );
  });
});
