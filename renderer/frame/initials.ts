const words = /[\p{L}\p{M}]+|\p{N}+/gu;
const isNumber = /^\p{N}/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Few letters that stand for a name where there is no room for it: the first ones of its first and last word. Of a
 * number at its end, the last two digits, because similar names differ in these.
 */
export function initialsOf(name: string): string {
  const [first, ...others] = name.match(words) ?? [];
  const last = others.at(-1);
  if (first === undefined) return firstOf(name.trim(), 1);
  if (last === undefined) return isNumber.test(first) ? first.slice(-2) : upper(firstOf(first, 2));
  return (
    upper(firstOf(first, 1)) + (isNumber.test(last) ? last.slice(-2) : upper(firstOf(last, 1)))
  );
}

function firstOf(text: string, count: number): string {
  return [...graphemes.segment(text)]
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('');
}

const upper = (text: string) => text.toLocaleUpperCase();
