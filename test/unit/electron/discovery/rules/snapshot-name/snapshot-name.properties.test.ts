import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleInstanceNames } from '../../../../../../electron/discovery/rules/snapshot-name/possible-instance-names.ts';
import {
  dates,
  epochs,
  formats,
  heads,
  instanceNames,
  labels,
  locales,
  signs,
  spaces,
  stamps,
  zones,
} from './generated-names.ts';

const namesForEachFormat = 10;
const namesForEachKind = 500;

/** A property tested over generated parts. */
function holds<Parts extends [unknown, ...unknown[]]>(
  arbitraries: { [Each in keyof Parts]: fc.Arbitrary<Parts[Each]> },
  numRuns: number,
  check: (...parts: Parts) => void,
): void {
  fc.assert(fc.property(...arbitraries, check), { numRuns });
}

describe(`a name with a date in one of the console’s languages`, () => {
  it.each(locales)(
    `matches the instance, in %s (${formats.length} formats, ${namesForEachFormat} names each)`,
    (locale) => {
      for (const format of formats) {
        holds(
          [instanceNames, spaces, dates, zones],
          namesForEachFormat,
          (instance, space, date, timeZone) => {
            const written = new Intl.DateTimeFormat(locale, { ...format, timeZone }).format(date);
            const name = `${instance}${space}${written}`;
            expect(possibleInstanceNames(name)).toContain(instance);
          },
        );
      }
    },
  );

  it(`may have words beside the date (${namesForEachKind} names)`, () => {
    holds(
      [instanceNames, fc.tuple(labels, labels), fc.constantFrom(...locales), dates],
      namesForEachKind,
      (instance, [before, after], locale, date) => {
        const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
        for (const name of [
          `${instance} ${before} ${written}`,
          `${instance} (${written}) ${after}`,
          `${instance} - ${before} ${written} ${after}`,
        ]) {
          expect(possibleInstanceNames(name)).toContain(instance);
        }
      },
    );
  });
});

describe('a name with a timestamp', () => {
  it(`matches the instance (${namesForEachKind} names)`, () => {
    holds([instanceNames, signs, stamps], namesForEachKind, (instance, sign, stamp) => {
      const name = `${instance}${sign}${stamp}${sign.includes('(') ? ')' : ''}`;
      expect(possibleInstanceNames(name)).toContain(instance);
    });
  });

  it('of OVHcloud’s console or workflows matches as it does before a full stop, which the rules read', () => {
    const zone = fc.constantFrom('Z', '+00:00', '+02:00', '-03:30', '+14:00', '+15:00', '+2');
    const seconds = fc.oneof(
      dates.map((date) => date.toISOString().slice(0, 19)),
      fc.stringMatching(/^20[0-9]{2}-[0-3][0-9]-[0-4][0-9]T[0-3][0-9]:[0-9]{2}:[0-7][0-9]$/),
    );
    const start = fc.constantFrom(' ', '_', '_autobackup_', '_backup_', '-');
    holds([start, seconds, zone], namesForEachKind * 4, (between, second, offset) => {
      const name = `web-1${between}${second}${offset}`;
      const isFound = possibleInstanceNames(`${name}.`).includes('web-1');
      expect(possibleInstanceNames(name).includes('web-1')).toBe(isFound);
    });
  });

  it(`of seconds or milliseconds matches the instance (${namesForEachKind} names)`, () => {
    holds([instanceNames, signs, epochs], namesForEachKind, (instance, sign, stamp) => {
      const name = `${instance}${sign}${stamp}`;
      expect(possibleInstanceNames(name)).toContain(instance);
    });
  });

  it(`may have words beside it and in front (${namesForEachKind} names)`, () => {
    holds(
      [fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}[a-z0-9]$/), heads, labels, stamps],
      namesForEachKind,
      (instance, head, label, stamp) => {
        for (const name of [
          `${head}${instance}-${stamp}`,
          `${instance}-${label.replaceAll(' ', '-')}-${stamp}`,
          `${instance}_${stamp}_${label}`,
        ]) {
          expect(possibleInstanceNames(name)).toContain(instance);
        }
      },
    );
  });
});

const sign = fc.constantFrom('-', '_', '.', ' ');
const numbers = fc.integer({ min: 0, max: 99_999 }).map(String);
const years = fc.integer({ min: 2000, max: 2099 }).map(String);
const months = fc.constantFrom(
  '05',
  '5',
  '12',
  'may',
  'mai',
  'mars',
  'März',
  'maja',
  'janv.',
  'dec',
);
const small = fc.integer({ min: 0, max: 9 }).map(String);
const invalid = fc.integer({ min: 32, max: 99 }).map(String);

/** Suffixes that make a name another machine's: numbers, words, versions, addresses, ids, months, no dates. */
const otherTails = fc.oneof(
  numbers,
  years,
  fc.tuple(numbers, sign, numbers).map((parts) => parts.join('')),
  fc.tuple(months, sign, years).map((parts) => parts.join('')),
  fc.tuple(years, sign, fc.constantFrom('05', '11', 'may', 'mai')).map((parts) => parts.join('')),
  fc.tuple(small, small, small).map((parts) => `v${parts.join('.')}`),
  fc.tuple(small, small, small).map((parts) => parts.join('.')),
  fc.ipV4(),
  fc.uuid(),
  fc.stringMatching(/^[0-9a-f]{8,32}$/).filter((text) => /[a-f]/.test(text)),
  labels,
  fc.tuple(labels, sign, numbers).map((parts) => parts.join('')),
  // Not a day of any month, and not a time of any day.
  fc.tuple(years, invalid, invalid).map((parts) => parts.join('-')),
  fc.tuple(invalid, invalid, years).map((parts) => parts.join('/')),
  fc.tuple(years, invalid, invalid).map((parts) => parts.join('')),
  fc.tuple(years, invalid).map(([year, hour]) => `${year}-05-03 ${hour}:00`),
  fc.integer({ min: 1_000_000_000, max: 1_262_303_999 }).map(String),
  fc.integer({ min: 2_840_140_800, max: 99_999_999_999 }).map(String),
);

/** Parts of host names; some abbreviate a day, a month or small words of a language. */
const otherWords = fc.oneof(
  fc.constantFrom('archive', 'decoder', 'prod', 'v2', 'mon', 'sun', 'mar', 'gen', 'set', 'a', 'de', 'at', 'am'),
  fc.constantFrom('secours', 'rack', '3', '10', 'it', 'h', 't', 'z', 'time'),
  fc.stringMatching(/^x[a-z]{1,8}$/),
); // prettier-ignore

describe('the name of another machine', () => {
  it(`does not match the instance that it begins with (${namesForEachKind} names)`, () => {
    holds([instanceNames, sign, otherTails], namesForEachKind, (instance, between, tail) => {
      const name = `${instance}${between}${tail}`;
      expect(possibleInstanceNames(name)).not.toContain(instance);
    });
  });

  it(`does not match with a date either (${namesForEachKind} names)`, () => {
    const tails = fc.oneof(
      otherWords,
      fc.tuple(otherWords, sign, numbers).map((parts) => parts.join('')),
    );
    holds(
      [instanceNames, fc.constantFrom('-', '_', '.'), tails, stamps],
      namesForEachKind,
      (instance, between, tail, stamp) => {
        const name = `${instance}${between}${tail} ${stamp}`;
        expect(possibleInstanceNames(name)).not.toContain(instance);
        expect(possibleInstanceNames(name)).toContain(`${instance}${between}${tail}`);
      },
    );
  });

  it(`does not match the instance that it ends with (${namesForEachKind} names)`, () => {
    holds([instanceNames, sign, otherWords, stamps], namesForEachKind, (instance, ...rest) => {
      const [between, word, stamp] = rest;
      fc.pre(word !== instance);
      const name = `${word}${between}${instance} ${stamp}`;
      expect(possibleInstanceNames(name)).not.toContain(instance);
    });
  });
});

describe('any text', () => {
  it(`is its own first candidate name, and the others are parts of it (${namesForEachKind} texts)`, () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    holds([texts, fc.option(stamps)], namesForEachKind, (text, stamp) => {
      const name = stamp === null ? text : `${text} ${stamp}`;
      const names = possibleInstanceNames(name);
      expect(names[0]).toBe(name);
      expect(names.slice(1).every((each) => each !== '' && name.includes(each))).toBe(true);
      expect(names).toEqual(names.toSorted((a, b) => b.length - a.length));
    });
  });
});
