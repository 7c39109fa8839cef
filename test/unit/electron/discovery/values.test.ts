import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  bytesOfGib,
  bytesOfUnit,
  instantOf,
  nameOf,
  tagsOf,
} from '../../../../electron/discovery/values.ts';

describe('sizes', () => {
  it('are bytes', () => {
    expect(bytesOfGib(10)).toBe(10_737_418_240);
    expect(bytesOfGib(0.5)).toBe(536_870_912);
    expect(bytesOfUnit(80, 'GB')).toBe(80_000_000_000);
    expect(bytesOfUnit(1, 'gib')).toBe(2 ** 30);
  });

  it.each([null, -1, Number.NaN, Number.POSITIVE_INFINITY])('are unknown for %s', (size) => {
    expect(bytesOf(size)).toBeNull();
  });

  it('are unknown in an unknown unit', () => {
    expect(bytesOfUnit(1, 'parsec')).toBeNull();
    expect(bytesOfUnit(1, 'constructor')).toBeNull();
  });
});

describe('instantOf', () => {
  it.each([
    ['2025-09-24T17:21:31Z', '2025-09-24T17:21:31.000Z'],
    ['2025-09-22T14:16:18.506458+02:00', '2025-09-22T12:16:18.506Z'],
    ['2025-09-22T14:16:18', '2025-09-22T14:16:18.000Z'],
    ['2025-09-22 14:16:18.5', '2025-09-22T14:16:18.500Z'],
    ['2025-09-22', '2025-09-22T00:00:00.000Z'],
    ['yesterday', null],
    ['', null],
    ['+012025-09-22T14:16:18Z', null],
    ['2025-13-45T00:00:00Z', null],
    [null, null],
  ])('parses %j as %j', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });
});

describe('an instant in the usual form', () => {
  const two = (value: number) => String(value).padStart(2, '0');

  it.each([0, 1, 9, 12, 13, 28, 29, 30, 31, 32])('is the one that its date means: %j', (value) => {
    const parts = [21, 11, 8, 14, 26, 18].map(two);
    for (let place = 0; place < parts.length; place += 1) {
      const [year, month, day, hour, minute, second] = parts.with(place, two(value));
      const text = `20${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
      const date = new Date(text);
      const isDate = !Number.isNaN(date.getTime());
      expect(instantOf(text)).toBe(isDate ? date.toISOString() : null);
    }
  });
});

describe('nameOf', () => {
  it('takes the first non-empty name', () => {
    expect(nameOf('id', null, '', '  ', 'name')).toBe('name');
    expect(nameOf('id', null)).toBe('id');
  });
});

describe('tagsOf', () => {
  it('writes maps and lists alike', () => {
    expect(tagsOf({ env: 'prod', bare: '' })).toEqual(['env=prod', 'bare']);
    expect(tagsOf(['a'])).toEqual(['a']);
    expect(tagsOf(null)).toEqual([]);
  });

  it('omits secrets, and credentials inside addresses', () => {
    const map = { env: 'prod', password: 'hunter2', apiKey: 'k', token: '' };
    expect(tagsOf(map)).toEqual(['env=prod', 'token']);
    const words = ['password=hunter2', 'db_secret:x', 'secret-santa', 'at=https://u:p@host/x'];
    expect(tagsOf(words)).toEqual(['secret-santa', 'at=https://host/x']);
  });
});
