import { date, epoch } from './date.ts';
import { apart, gap, oneOf, optional, repeated, sequence, word } from './rules.ts';
import { time } from './time.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isComplement, isJoint, isLabel, isNoun } from './words.ts';

/** OpenStack's limit for the name of an image. A longer name is not one. */
const longestName = 255;

const spaced = gap(/^\s+$/);
const label = word(isLabel);
const joint = word(isJoint);

/** `backup`, `copia de seguridad`, `Sicherung vom`. */
const labels = sequence(label, repeated(sequence(apart, oneOf(label, word(isComplement)))));

/**
 * What may follow an instance's name in the name of its image: a date, with or without a time and these words. A name
 * without a date is not an image's but another machine's: `mail-backup`, `node-10`. A joint without a noun counts only
 * between spaces: `web-de`, `web-at` and `rack-a` are machines.
 */
const datedSuffix = sequence(
  oneOf(apart, sequence(spaced, joint, spaced), sequence(apart, labels, apart)),
  oneOf(sequence(date, time), epoch),
  optional(sequence(apart, labels)),
  optional(gap(/^[\s.,)\]]+$/)),
);

/**
 * The suffixes of OVHcloud's console and of its workflows, of a day that every month has: nearly all names end with one,
 * and the rules take twenty times as long.
 */
const usualSuffix =
  /^(?: |_|_autobackup_)20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const anyName = { has: () => true };

/**
 * The instances' names that an image's name can contain, longest first: the whole name, the part before a dated suffix,
 * then that part without leading words (`backup of web-1 2024-05-03`). Names that no instance has are not parsed,
 * because parsing is slow.
 */
export function possibleInstanceNames(
  name: string,
  instances: Pick<ReadonlySet<string>, 'has'> = anyName,
): string[] {
  if (name.length > longestName) return [name];
  const tokens = tokensOf(name);
  const starts = [0, ...startsOf(tokens)];
  const names = new Set<string>();
  for (const [index, { kind, text, start: gapAt }] of tokens.entries()) {
    if (kind !== 'gap') continue;
    // A name can itself end with punctuation: `web (test) 2024-05-03`.
    for (let at = 0; at < text.length; at += 1) {
      const ofInstances = namesUntil(gapAt + at, { name, starts, instances });
      if (ofInstances.length === 0) continue;
      if (!usualSuffix.test(name.slice(gapAt + at)) && !isSuffix(tokens, index, at)) continue;
      for (const each of ofInstances) names.add(each);
    }
  }
  if (names.size === 0) return [name];
  return [name, ...[...names].toSorted((a, b) => b.length - a.length)];
}

interface Possible {
  name: string;
  starts: readonly number[];
  instances: Pick<ReadonlySet<string>, 'has'>;
}

/** The instances' names that end at a position. */
function namesUntil(end: number, { name, starts, instances }: Possible): readonly string[] {
  let found: string[] | null = null;
  for (const start of starts) {
    if (start >= end) continue;
    const each = name.slice(start, end);
    if (instances.has(each)) (found ??= []).push(each);
  }
  return found ?? none;
}

const none: readonly string[] = [];

/** Whether a dated suffix begins in the gap at `index`, `signs` characters after its start. */
function isSuffix(tokens: readonly Token[], index: number, signs: number): boolean {
  const [first, ...rest] = tokens.slice(index);
  if (first === undefined) return false;
  const suffix = [{ ...first, text: first.text.slice(signs) }, ...rest];
  return datedSuffix(suffix, 0).includes(suffix.length);
}

/**
 * Where an instance's name can begin, after words for a backup: `snapshot of web-1`. Other words may be part of the
 * name: `auto-scaler`, `daily-report`.
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
