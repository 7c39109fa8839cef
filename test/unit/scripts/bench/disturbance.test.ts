import { describe, expect, it } from 'vitest';
import { disturbanceBetween, ownTicks } from '../../../../scripts/bench/disturbance.ts';

describe('a disturbed figure', () => {
  const before = { all: 1000, idle: 500, own: 200 };

  it.each([
    ['the benchmark alone', { all: 2000, idle: 900, own: 800 }, 0, false],
    ['a little beside it', { all: 2000, idle: 900, own: 720 }, 0.08, false],
    ['another program', { all: 2000, idle: 900, own: 500 }, 0.3, true],
    ['nothing at all', before, 0, false],
    // The two are not read in the same moment.
    ['more of its own than there was', { all: 2000, idle: 900, own: 810 }, 0, false],
  ])('counts %s', (_what, after, othersShare, isDisturbed) => {
    expect(disturbanceBetween(before, after)).toEqual({ othersShare, isDisturbed });
  });

  it('counts as its own what the display and everything below its own group take', () => {
    const processes = [
      { id: 1, parent: 0, group: 1, ticks: 1000 },
      { id: 10, parent: 1, group: 10, ticks: 1 },
      { id: 11, parent: 10, group: 10, ticks: 2 },
      // The display, and a program that was started in a group of its own.
      { id: 12, parent: 10, group: 10, ticks: 4 },
      { id: 20, parent: 11, group: 20, ticks: 8 },
      { id: 21, parent: 20, group: 20, ticks: 16 },
      { id: 30, parent: 1, group: 30, ticks: 2000 },
    ];
    expect(ownTicks(processes, 11)).toBe(31);
  });
});
