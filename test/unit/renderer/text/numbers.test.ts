import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatPercent } from '../../../../renderer/text/numbers.ts';

describe('formatBytes', () => {
  it.each([
    [null, '—'],
    [0, '0 B'],
    [1023, '1,023 B'],
    [1024, '1 KiB'],
    [1536, '1.5 KiB'],
    [10 * 2 ** 30, '10 GiB'],
    [2 ** 30 - 1, '1 GiB'],
    [1000 * 2 ** 30, '1,000 GiB'],
    [2.5 * 2 ** 40, '2.5 TiB'],
    [2 ** 70, '1,024 EiB'],
  ])('writes %s as %s', (bytes, written) => {
    expect(formatBytes(bytes)).toBe(written);
  });
});

describe('formatPercent', () => {
  it.each([
    [0, 10, '0%'],
    [5, 10, '50%'],
    [10, 10, '100%'],
    [9999, 10_000, '99%'],
    [1, 10_000, '<1%'],
    [0, 0, '—'],
  ])('writes %s of %s as %s', (part, whole, written) => {
    expect(formatPercent(part, whole)).toBe(written);
  });
});

describe('counts', () => {
  it('groups thousands', () => {
    expect(formatCount(10_431)).toBe('10,431');
  });
});
