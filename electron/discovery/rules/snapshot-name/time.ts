import {
  apart,
  gap,
  number,
  oneOf,
  optional,
  repeated,
  type Rule,
  sequence,
  word,
} from './rules.ts';
import { wordsOf } from './words.ts';

/** Recognizes the time that may follow a date, in the same languages, and its zone. */

/** Browsers write the hour after midnight as 24 if a page sets `hour12: false`. */
const isHour = (digits: string) => /^(?:[01]?\d|2[0-4])$/.test(digits);
const isFullHour = (digits: string) => /^(?:[01]\d|2[0-3])$/.test(digits);
const isMinute = (digits: string) => /^[0-5]\d$/.test(digits);
const isOneOf = (text: string) => {
  const words = wordsOf(text);
  return word((each) => words.has(each));
};

const hour = number(isHour);
const minute = number(isMinute);
const space = optional(gap(/^\s+$/));

/** `33`, `33.123`, `33,123`. */
const second = sequence(
  minute,
  optional(
    sequence(
      gap(/^[.,]$/),
      number((digits) => digits.length <= 9),
    ),
  ),
);

/** `PM`, `p.m.`, `p. m.`, `Uhr`. */
const afterClock = sequence(
  space,
  oneOf(isOneOf('am pm uhr'), sequence(isOneOf('a p'), gap(/^\.\s*$/), isOneOf('m'))),
);

/** `h02`, ` h 02 min 33 s`, ` h`. */
const spelledRest = sequence(
  space,
  isOneOf('h'),
  optional(
    sequence(
      space,
      minute,
      optional(sequence(space, isOneOf('m min mn'))),
      optional(sequence(space, second, optional(sequence(space, isOneOf('s sec'))))),
    ),
  ),
  optional(afterClock),
);

function minutesBehind(sign: RegExp): Rule {
  return sequence(gap(sign), minute, optional(sequence(gap(sign), second)));
}

const compactClock = number((digits) =>
  /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{3})?)?$/.test(digits),
);

const clock = oneOf(
  sequence(
    hour,
    oneOf(sequence(minutesBehind(/^[:.]$/), optional(afterClock)), spelledRest, afterClock),
  ),
  sequence(number(isFullHour), oneOf(...[/^-$/, /^_$/].map(minutesBehind))),
  sequence(
    compactClock,
    optional(
      sequence(
        gap(/^[.,]$/),
        number(({ length }) => length <= 9),
      ),
    ),
  ),
);

/** `at`, `à`, `um`, `a las`, `alle ore`, `o godz.`, `kl.` */
const joining = isOneOf('at a as las alle ore o godz um kl t');

const timeOfDay = oneOf(
  sequence(oneOf(isOneOf('t'), sequence(apart, repeated(sequence(joining, apart)))), clock),
  // `3/5/2024, 11`: the hour alone, as some languages write it.
  sequence(gap(/^,\s+$/), hour),
);

const isOffset = (digits: string) => /^(?:0?\d|1[0-4])(?:[0-5]\d)?$/.test(digits);
const minutesOfOffset = optional(sequence(gap(/^:$/), minute));
/** `+02:00`, `-0400`, `+02`. */
const offset = sequence(
  gap(/^\s?[+−-]$/),
  number((digits) => digits.length % 2 === 0 && isOffset(digits)),
  minutesOfOffset,
);
/** `UTC`, `GMT+2`, `UTC−03:30`. */
const greenwich = sequence(
  optional(apart),
  isOneOf('z utc gmt'),
  optional(sequence(gap(/^[+−-]$/), number(isOffset), minutesOfOffset)),
);

/** Abbreviations of zones in these languages; other zones are written as `GMT+2`. */
const shortZone = sequence(
  apart,
  isOneOf(`
    cet cest met mest wet west eet eest bst ist msk gst mez mesz oez oesz wez wesz
    est edt cst cdt mst mdt pst pdt akst akdt hst hast hadt ast adt nst ndt pmst pmdt
    hne hae hnc hac hnr har hnp hap hna haa hnt hat hnpm hapm brt brst amt amst act
    aest aedt acst acdt awst nzst nzdt sast sgt jst kst hkt`),
);

const isZoneNoun = (text: string) =>
  /^(?:time|heure|hora|ora|czas|horario|temps|tiempo|tempo|.*zeit)$/.test(text);
const mostWords = 10;

/** `Central European Summer Time`, `(hora de verano de Europa central)`: words, one of them `time`. */
const longZone: Rule = (tokens, at) => {
  const ends: number[] = [];
  let isZone = false;
  for (let place = at; place < at + 2 * mostWords; place += 2) {
    const [between, name] = [tokens[place], tokens[place + 1]];
    const goesOn = between?.kind === 'gap' && /^[\s’'.,&:()/–-]+$/.test(between.text);
    if (!goesOn || name?.kind !== 'word') break;
    isZone ||= isZoneNoun(name.text);
    if (isZone) ends.push(place + 2);
  }
  return ends;
};

const zone = oneOf(offset, greenwich, shortZone, longZone);

/** A time, a zone, both or neither. */
export const time = sequence(optional(timeOfDay), optional(sequence(zone, optional(longZone))));
