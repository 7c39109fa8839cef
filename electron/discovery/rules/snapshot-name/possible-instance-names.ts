import { date, epoch } from './date.ts';
import { apart, gap, oneOf, optional, repeated, sequence, word } from './rules.ts';
import { time } from './time.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isComplement, isJoint, isLabel, isNoun } from './words.ts';

/** OpenStack's limit for the name of an image; what is longer is none of these. */
const longestName = 255;

const spaced = gap(/^\s+$/);
const label = word(isLabel);
const joint = word(isJoint);

/** `backup`, `copia de seguridad`, `Sicherung vom`. */
const labels = sequence(label, repeated(sequence(apart, oneOf(label, word(isComplement)))));

/**
 * What may follow an instance's name in the name of its image: a date, with or without a time and such words.
 * Without a date it is no image's name but another machine's: `mail-backup`, `node-10`. A joint without a
 * noun stands between spaces only: `web-de`, `web-at` and `rack-a` are machines.
 */
const datedSuffix = sequence(
  oneOf(apart, sequence(spaced, joint, spaced), sequence(apart, labels, apart)),
  oneOf(sequence(date, time), epoch),
  optional(sequence(apart, labels)),
  optional(gap(/^[\s.,)\]]+$/)),
);

const anyName = { has: () => true };

/**
 * The instances' names that the name of an image tells, the longest first: the whole, then what stands before
 * a dated suffix, then that without the words in front of it (`backup of web-1 2024-05-03`). Of those that
 * are no instance's anyway nothing is read: that is what takes time.
 */
export function possibleInstanceNames(
  name: string,
  instances: Pick<ReadonlySet<string>, 'has'> = anyName,
): string[] {
  if (name.length > longestName) return [name];
  const tokens = tokensOf(name);
  const starts = [0, ...startsOf(tokens)];
  const names = tokens.flatMap((token, index) => {
    if (token.kind !== 'gap') return [];
    // A name can end with signs itself: `web (test) 2024-05-03`.
    return Array.from({ length: token.text.length }, (_, at) => at).flatMap((at) => {
      const end = token.start + at;
      const ofInstances = starts
        .filter((start) => start < end)
        .map((start) => name.slice(start, end))
        .filter((each) => instances.has(each));
      return ofInstances.length > 0 && isSuffix(tokens, index, at) ? ofInstances : [];
    });
  });
  return [name, ...new Set(names.toSorted((a, b) => b.length - a.length))];
}

/** Whether a dated suffix begins within a gap, so many signs behind its own beginning. */
function isSuffix(tokens: readonly Token[], index: number, signs: number): boolean {
  const [first, ...rest] = tokens.slice(index);
  if (first === undefined) return false;
  const suffix = [{ ...first, text: first.text.slice(signs) }, ...rest];
  return datedSuffix(suffix, 0).includes(suffix.length);
}

/**
 * Where an instance's name can begin, behind words that name a backup: `snapshot of web-1`. Others may be
 * part of the name: `auto-scaler`, `daily-report`.
 */
function startsOf(tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  let hasNoun = false;
  for (let at = 0; at + 2 < tokens.length; at += 2) {
    const [first, between, next] = tokens.slice(at, at + 3);
    if (first?.kind !== 'word' || next === undefined) break;
    const goesOn = isLabel(first.text) || (hasNoun && isComplement(first.text));
    if (!goesOn || apart([between as Token], 0).length === 0) break;
    hasNoun ||= isNoun(first.text);
    if (hasNoun) starts.push(next.start);
  }
  return starts;
}
