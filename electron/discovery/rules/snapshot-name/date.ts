import { gap, nothing, number, oneOf, optional, type Rule, sequence, word } from './rules.ts';
import type { Token } from './tokens.ts';
import { isMonth, isWeekday, isWholeWeekday } from './words.ts';

/**
 * Recognizes a date as OVHcloud's console, people and tools write it in the console's languages. Which day it names
 * does not matter, only that it is a date: a month with its year, a bare year, a version or an address may all be the
 * end of another machine's name.
 */

const isYear = (digits: string) => /^20\d\d$/.test(digits);
const isDay = (digits: string) => digits.length <= 2 && isBetween(digits, 1, 31);
const isPadded = (digits: string) => digits.length === 2;

function isBetween(digits: string, least: number, most: number): boolean {
  return Number(digits) >= least && Number(digits) <= most;
}

const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfMonth(month: string, day: string): boolean {
  return day.length <= 2 && isBetween(day, 1, daysOfMonths[Number(month) - 1] ?? 0);
}

/** Day and month, in either order. */
function isMonthAndDay(one: string, other: string): boolean {
  return isDayOfMonth(one, other) || isDayOfMonth(other, one);
}

/** `2024-05-03`, `03/05/2024`, `5/3/24`, `03.05.24`, `24-05-03`, with one separator throughout. */
const numericDate: Rule = (tokens, at) => {
  if ([0, 2, 4].some((index) => tokens[at + index]?.kind !== 'number')) return [];
  const [one = '', sign = '', two = '', again = '', three = ''] = tokens
    .slice(at, at + 5)
    .map(({ text }) => text);
  if (!/^[-_./]$/.test(sign) || again !== sign) return [];
  if (!isDate([one, two, three], sign, leadTo(tokens, at))) return [];
  return isYear(one) ? [at + 5] : endOfDate(tokens, at + 5);
};

function isDate(parts: readonly [string, string, string], sign: string, lead: string): boolean {
  const [one, two, three] = parts;
  const arePadded = parts.every(({ length }) => length !== 1);
  // `2024.1.2` is a version.
  if (isYear(one)) return (arePadded || sign === '/') && isDayOfMonth(two, three);
  if (isYear(three)) {
    // Without leading zeros, dashes join the numbers of machines.
    const isClear = lead !== sign && (arePadded || sign === '/' || sign === '.');
    return isClear && isMonthAndDay(one, two);
  }
  return isPadded(three) && isShortDate([one, two, three], sign, arePadded && isSpace(lead));
}

/** Dates with a two-digit year. */
function isShortDate(
  [one, two, three]: readonly [string, string, string],
  sign: string,
  isPaddedAfterSpace: boolean,
): boolean {
  if (sign === '/') return isMonthAndDay(one, two);
  // OVHcloud's console wrote `24-05-03` for Canadians and `03.05.24` for Germans, after a space. After anything else,
  // three small numbers are a version, an address or a place.
  const isYearFirst = sign === '-' && isDayOfMonth(two, three);
  return isPaddedAfterSpace && (isMonthAndDay(one, two) || isYearFirst);
}

/**
 * The characters between the instance's name and a date. In `web-10-05-2024` the machine may be `web-10`: a character
 * that the date goes on with does not separate it from the name. A space does, and so does a word before it.
 */
function leadTo(tokens: readonly Token[], at: number): string {
  return at === 1 ? (tokens[0]?.text ?? '') : ' ';
}

/** In `gen-2 2024-05-03` the date goes on after the year, so `gen 2 2024` is not a date, and no time follows it. */
const endOfDate: Rule = (tokens, at) => {
  const sign = tokens[at]?.text ?? '';
  return /^[-_.]$/.test(sign) && tokens[at + 2]?.text === sign ? [] : [at];
};

function isSpace(lead: string): boolean {
  return /[\s(]$/.test(lead);
}

/** `20240503`, alone or with a time: `202405031602`, `20240503160233`, also with milliseconds. */
const compactDate = number((digits) => {
  const parts = /^(20\d\d)(\d\d)(\d\d)(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?)?$/.exec(
    digits,
  );
  return parts !== null && isDayOfMonth(parts[2] ?? '', parts[3] ?? '');
});

/** Seconds or milliseconds since 1970, from 2010 (OVHcloud had no Public Cloud before) to 2060. */
export const epoch = number((digits) => {
  if (digits.length !== 10 && digits.length !== 13) return false;
  return isBetween(digits.slice(0, 10), 1_262_304_000, 2_840_140_799);
});

const between = gap(/^[\s.,_/-]+$/);
const of = word((text) => /^(?:de|del|di|of|d)$/.test(text));
/** `3 de mayo`, `3. Mai`, `3-May`, `3May`. */
const link = oneOf(nothing, between, sequence(between, of, between));
const day = sequence(number(isDay), optional(word((text) => /^(?:st|nd|rd|th|er|º)$/.test(text))));
const month = word(isMonth);
const year = number(isYear);
/** Two digits only after a space: `gen-2-24` is not 2 January (Italian `gennaio`). */
const lastYear = oneOf(
  sequence(link, year),
  sequence(optional(sequence(between, of)), gap(/^[.,]?\s+$/), number(isPadded)),
);

const yearFirst = sequence(year, link, month, link, day);
const dayFirst = sequence(day, link, month, lastYear, endOfDate);
const monthFirst = sequence(month, link, day, lastYear, endOfDate);

const namedDate: Rule = (tokens, at) => {
  const lead = leadTo(tokens, at);
  const isSetApart = isSpace(lead) || tokens[at + 1]?.text !== lead;
  if (tokens[at]?.kind === 'word') return isSetApart ? monthFirst(tokens, at) : [];
  return isSetApart ? dayOrYearFirst(tokens, at) : yearFirst(tokens, at);
};
const dayOrYearFirst = oneOf(dayFirst, yearFirst);

/** `Friday,`, `ven.`, `sexta-feira,`. Short ones without punctuation need a space: `db-mon`, `web-sun` are machines. */
const weekday: Rule = (tokens, at) =>
  (isSpace(leadTo(tokens, at)) ? anyWeekday : clearWeekday)(tokens, at);
const clearWeekday = oneOf(
  sequence(
    word(isWholeWeekday),
    optional(
      sequence(
        gap(/^-$/),
        word((text) => text === 'feira'),
      ),
    ),
    gap(/^[\s.,_-]+$/),
  ),
  sequence(word(isWeekday), gap(/^[.,]+\s*$/)),
);
const anyWeekday = oneOf(clearWeekday, sequence(word(isWeekday), gap(/^[\s_-]+$/)));

const dayDate = oneOf(numericDate, compactDate, namedDate);
/** A date that a time may follow. */
export const date: Rule = (tokens, at) =>
  tokens[at]?.kind === 'number' ? dayDate(tokens, at) : eitherDate(tokens, at);
const eitherDate = oneOf(namedDate, sequence(weekday, dayDate));
