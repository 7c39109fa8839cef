import { describe, expect, it } from 'vitest';
import {
  carriedOn,
  countTicks,
  historyMarks,
  historyRows,
  endLabels,
  timeTicks,
} from '../../../../renderer/coverage/history-series.ts';
import { aHistoryPoint, someCounts } from '../../../fakes/coverage.ts';

const hourMs = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00.000Z');
const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...aHistoryPoint({
      at: new Date(start + index * hourMs).toISOString(),
      counts: someCounts({ protected: index }),
    }),
    inventoryCount: 1,
  }));

describe('the points of a history chart', () => {
  it('are all readings of a short history, on a time axis', () => {
    expect(historyRows(points(3)).map(({ at, protected: count }) => [at - start, count])).toEqual([
      [0, 0],
      [hourMs, 1],
      [2 * hourMs, 2],
    ]);
  });

  it('are the last reading of each interval of a long one, including the newest', () => {
    const rows = historyRows(points(5000));
    expect(rows.length).toBeLessThanOrEqual(401);
    expect(rows.at(-1)?.protected).toBe(4999);
    expect(rows.every((row, index) => index === 0 || row.at > (rows[index - 1]?.at ?? 0))).toBe(
      true,
    );
  });

  it('extend slightly beyond the last reading', () => {
    const rows = carriedOn(historyRows(points(3)));
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toMatchObject({ protected: 2 });
    expect(rows.at(-1)?.at).toBeGreaterThan(start + 2 * hourMs);
    expect(carriedOn([])).toEqual([]);
  });

  it('mark changes of policy, and further inventories', () => {
    const [first, second, third] = points(3);
    if (!first || !second || !third) throw new Error('There are three.');
    const policy = { countsProviderPoints: false, maxAgeDays: {} };
    const marks = historyMarks([
      first,
      { ...second, policy },
      { ...third, policy, inventoryCount: 2 },
    ]);
    expect(marks).toEqual([
      { kind: 'policy', at: second.at, policy },
      { kind: 'inventories', at: third.at, inventoryCount: 2 },
    ]);
  });
});

describe('the marks of many inventories', () => {
  it('are one for those that were added on the same day', () => {
    const counted = points(4).map((point, index) => ({ ...point, inventoryCount: index + 1 }));
    const later = new Date(start + 50 * hourMs).toISOString();
    const [first] = counted;
    if (!first) throw new Error('There are four.');
    expect(historyMarks([...counted, { ...first, at: later, inventoryCount: 9 }])).toEqual([
      { kind: 'inventories', at: counted.at(-1)?.at, inventoryCount: 4 },
      { kind: 'inventories', at: later, inventoryCount: 9 },
    ]);
  });
});

describe('the axes', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [240, [0, 100, 200, 300]],
    [100_000, [0, 50_000, 100_000]],
  ])('count from zero to at least %d in round steps', (most, ticks) => {
    expect(countTicks(most)).toEqual(ticks);
  });

  it.each([
    ['a minute', hourMs / 60],
    ['a day', 24 * hourMs],
    ['three months', 90 * 24 * hourMs],
    ['four years', 4 * 365 * 24 * hourMs],
  ])('have two to seven times, all of them within, over %s', (_title, length) => {
    const ticks = timeTicks(start + 1, start + length);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.every((at) => at > start && at <= start + length)).toBe(true);
  });
});

describe('the labels at the end', () => {
  it('are in the middle of their part, from the top', () => {
    const labels = endLabels(someCounts({ protected: 50, notProtected: 50 }), 100, 200);
    expect(labels).toEqual([
      { protection: 'not-protected', count: 50, top: 50 },
      { protection: 'protected', count: 50, top: 150 },
    ]);
  });

  it('do not overlap, and stay in the chart', () => {
    const labels = endLabels(
      someCounts({ protected: 1, stale: 1, notProtected: 1, unknown: 97 }),
      1000,
      200,
    );
    const tops = labels.map(({ top }) => top);
    expect(tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 18)).toBe(
      true,
    );
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...tops)).toBeLessThanOrEqual(200);
  });
});
