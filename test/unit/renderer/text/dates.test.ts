import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatAgo,
  formatDuration,
  formatInstant,
  formatShortInstant,
} from '../../../../renderer/text/dates.ts';
import { t } from '../../../../renderer/text/translate.ts';

const now = new Date('2026-11-20T12:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

describe('formatAgo', () => {
  it.each([
    [0, t('common.justNow')],
    [59, t('common.justNow')],
    [60, '1 minute ago'],
    [3599, '59 minutes ago'],
    [3600, '1 hour ago'],
    [86_400, '1 day ago'],
    [29 * 86_400, '29 days ago'],
    [31 * 86_400, '1 month ago'],
    [364 * 86_400, '12 months ago'],
    [800 * 86_400, '2 years ago'],
    [-30, t('common.justNow')],
    [-7200, 'in 2 hours'],
  ])('writes a time %s seconds ago as %s', (seconds, written) => {
    expect(formatAgo(before(seconds), now)).toBe(written);
  });

  it('shows an invalid date unchanged', () => {
    expect(formatAgo('soon', now)).toBe('soon');
    expect(formatInstant('soon')).toBe('soon');
  });
});

describe('formatAge', () => {
  it.each([
    [-30, '1\u00A0min'],
    [59, '1\u00A0min'],
    [3599, '59\u00A0min'],
    [3600, '1\u00A0h'],
    [86_399, '23\u00A0h'],
    [86_400, '1\u00A0d'],
    [134.9 * 86_400, '134\u00A0d'],
  ])('writes the age of a time %s seconds ago as %s', (seconds, written) => {
    expect(formatAge(before(seconds), now)).toBe(written);
  });
});

describe('formatShortInstant', () => {
  it('omits the day when it is today', () => {
    expect(formatShortInstant(before(60), now)).toMatch(/^\d\d:\d\d$/);
    expect(formatShortInstant(before(3 * 86_400), now)).toMatch(/^17 Nov,? \d\d:\d\d$/);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, t('common.lessThanOneSecond')],
    [45, '45\u00A0s'],
    [60, '1\u00A0min'],
    [200, '3\u00A0min 20\u00A0s'],
    [3900, '1\u00A0h 5\u00A0min'],
    [7200, '2\u00A0h'],
  ])('writes %s seconds as %s', (seconds, written) => {
    expect(formatDuration(before(seconds), now.toISOString())).toBe(written);
  });
});
