import { describe, expect, it } from 'vitest';
import {
  appendPoint,
  isSamePolicy,
  joinHistories,
  downsample,
} from '../../../../../shared/coverage/rules/coverage-history.ts';
import type { HistoryPoint } from '../../../../../shared/coverage/coverage-history.ts';
import { anyAgePolicy, aHistoryPoint, someCounts } from '../../../../fakes/coverage.ts';

const at = (text: string, change: Partial<HistoryPoint> = {}) =>
  aHistoryPoint({ at: `2026-11-${text}:00.000Z`, ...change });
const decision = { cause: 'decision' } as const;
const without = { countsProviderPoints: false, maxAgeDays: {} };
const places = (points: readonly HistoryPoint[]) => points.map((point) => point.at.slice(8, 16));

describe('a growing history', () => {
  it('has a point for each sync, also when nothing changed', () => {
    expect(places(appendPoint([at('01T10:00')], at('02T10:00')))).toEqual(['01T10:00', '02T10:00']);
  });

  it('has no point for a decision that changed no number', () => {
    const points = [at('01T10:00')];
    expect(appendPoint(points, at('01T11:00', decision))).toBe(points);
  });

  it('has the last of several decisions between two syncs', () => {
    const countsOfEach = [4, 5].map((count) => ({
      ...decision,
      counts: someCounts({ protected: count }),
    }));
    const once = appendPoint([at('01T10:00')], at('01T11:00', countsOfEach[0]));
    const twice = appendPoint(once, at('01T12:00', countsOfEach[1]));
    expect(places(twice)).toEqual(['01T10:00', '01T12:00']);
    expect(places(appendPoint(twice, at('02T10:00')))).toHaveLength(3);
  });

  it('has a point for a policy that happens to give the same numbers', () => {
    expect(
      appendPoint([at('01T10:00')], at('01T11:00', { ...decision, policy: without })),
    ).toHaveLength(2);
  });

  it('stays in order when the clock was set back', () => {
    expect(places(appendPoint([at('02T10:00')], at('01T10:00')))).toEqual(['01T10:00', '02T10:00']);
  });
});

describe('a long history', () => {
  const now = new Date('2026-11-20T08:00:00.000Z');
  const every = (hours: number, days: number) =>
    Array.from({ length: (days * 24) / hours }, (_, index) =>
      aHistoryPoint({ at: new Date(now.getTime() - index * hours * 3_600_000).toISOString() }),
    ).toReversed();

  it('retains all points of the last 90 days, then one a day, then one a week', () => {
    const points = downsample(every(12, 1000), now);
    const ages = points.map((point) => (now.getTime() - Date.parse(point.at)) / 86_400_000);
    const between = (from: number, to: number) =>
      ages.filter((age) => age >= from && age < to).length;
    expect(between(0, 90)).toBe(180);
    expect(between(91, 729)).toBe(638);
    expect(between(740, 1000)).toBeLessThanOrEqual(38);
    expect(points.at(-1)?.at).toBe(now.toISOString());
  });

  it('retains the last point of a day', () => {
    const points = [
      aHistoryPoint({ at: '2026-01-01T01:00:00.000Z' }),
      aHistoryPoint({ at: '2026-01-01T23:00:00.000Z' }),
    ];
    expect(downsample(points, now)).toEqual([points[1]]);
  });

  it('is unchanged when there is nothing to drop', () => {
    const points = every(24, 30);
    expect(downsample(points, now)).toBe(points);
  });

  it('stays bounded however often syncs run', () => {
    expect(downsample(every(0.25, 80), now).length).toBeLessThanOrEqual(80 * 24 + 1);
  });

  it('grows no more once older points are dropped', () => {
    const thin = downsample(every(12, 1000), now);
    expect(downsample(thin, now)).toBe(thin);
  });
});

describe('the histories of several inventories', () => {
  const counts = (count: number) => ({ counts: someCounts({ protected: count }) });

  it('add up, each carried forward until its next point', () => {
    const joined = joinHistories([
      [at('01T10:00', counts(1)), at('03T10:00', counts(2))],
      [at('02T10:00', counts(10)), at('04T10:00', counts(20))],
    ]);
    expect(joined.map((point) => [point.counts.protected, point.inventoryCount])).toEqual([
      [1, 1],
      [11, 2],
      [12, 2],
      [22, 2],
    ]);
  });

  it('have one point for one time', () => {
    const joined = joinHistories([[at('01T10:00', counts(1))], [at('01T10:00', counts(2))]]);
    expect(joined).toMatchObject([{ counts: { protected: 3 }, inventoryCount: 2 }]);
  });

  it('are empty when there are none', () => {
    expect(joinHistories([[], []])).toEqual([]);
  });
});

it('distinguishes policies by what they count', () => {
  const week = { countsProviderPoints: true, maxAgeDays: { compute: 7, database: 1 } };
  const sameWeek = { countsProviderPoints: true, maxAgeDays: { database: 1, compute: 7 } };
  expect(isSamePolicy(week, sameWeek)).toBe(true);
  expect(isSamePolicy(week, { ...week, maxAgeDays: { compute: 8, database: 1 } })).toBe(false);
  expect(isSamePolicy(anyAgePolicy, without)).toBe(false);
});
