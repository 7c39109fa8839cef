import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTakenForValue,
  withoutFormulas,
} from '../../../../../electron/exports/rules/spreadsheet-text.ts';

describe('a text without formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['a;=1+1', "a;'=1+1"],
    ["a\t=cmd|' /C calc'!A0", "a\t'=cmd|' /C calc'!A0"],
    ['x";"=1+1";"', `x";"'=1+1";"`],
    ['a, -b', "a, '-b"],
    ['\t=1', `'\t'=1`],
    ['a|@b', "a|'@b"],
    ['a\u2028＝b', "a\u2028'＝b"],
    ['', ''],
    ['a=b;c', 'a=b;c'],
    ['Backup - daily', 'Backup - daily'],
  ])('is for %j %j', (text, expected) => {
    expect(withoutFormulas(text)).toBe(expected);
  });

  it('does not change when it is escaped again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = withoutFormulas(text);
        expect(withoutFormulas(safe)).toBe(safe);
      }),
    );
  });
});

describe('a text that Excel treats as a value', () => {
  it.each([
    '10-12',
    '00123',
    '1E5',
    '1e-5',
    '12/04',
    '12/04/2024',
    'MARCH1',
    'mars1',
    '1 déc.',
    'dec-12',
    'Sept 2024',
    '12 février 2024',
    '2024-11-05 08:00',
    '8:30 PM',
    '8:30 p.m.',
    '1 a',
    '.5E+3',
    '1,e5',
    '12345678901234567890123456789e12',
    '1 234,50',
    '1.234.567',
    '51.210.123.234',
    '50%',
    '12 €',
    '$5',
    '(5)',
    '１２',
    ' 7 ',
    'TRUE',
    'Faux',
    '#N/A',
    '#DIV/0!',
  ])('is %j', (text) => {
    expect(isTakenForValue(text)).toBe(true);
  });

  it.each([
    '',
    'web',
    'web-01',
    'node-10',
    'GRA11',
    'SBG5',
    'DE1',
    'a1',
    'E2',
    'pm3',
    'db-2024',
    'v1.2.3',
    '51.91.12.34',
    '51.91.12.34, 10.0.0.1',
    '2001:41d0::1',
    '2026-11-05T08:00:00.000Z',
    '0123456789abcdef0123456789abcdef',
    '6f1c2b6e-8f5d-4f3b-9b0a-2d7c1e5a9f43',
    'xx1111-ovh',
    'march',
    '#prod',
    "'5",
    '#12 rue',
    'truth',
  ])('is not %j', (text) => {
    expect(isTakenForValue(text)).toBe(false);
  });

  it.each([
    'en-US',
    'en-GB',
    'fr-FR',
    'fr-CA',
    'de-DE',
    'es-ES',
    'it-IT',
    'nl-NL',
    'pl-PL',
    'pt-PT',
  ])('is every date and number in the short format of %s', (locale) => {
    const dates = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0 }),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (date, whole, real) => {
          for (const month of ['numeric', '2-digit', 'short', 'long'] as const) {
            const text = date.toLocaleDateString(locale, { day: 'numeric', month });
            expect(isTakenForValue(text)).toBe(true);
          }
          expect(isTakenForValue(date.toLocaleDateString(locale))).toBe(true);
          expect(isTakenForValue(date.toISOString().slice(11, 19))).toBe(true);
          expect(isTakenForValue(whole.toLocaleString(locale))).toBe(true);
          expect(isTakenForValue(real.toLocaleString(locale))).toBe(true);
          expect(isTakenForValue(real.toExponential())).toBe(true);
        },
      ),
    );
  });
});
