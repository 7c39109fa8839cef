import { fold } from '../../../shared/basics/fold.ts';

type TextRange = readonly [start: number, end: number];

/** Where folded words are in a text, as offsets in the text itself: folding removes accents, so lengths differ. */
export function rangesOf(text: string, words: readonly string[]): TextRange[] {
  const { folded, starts } = foldedWithStarts(text);
  return words.flatMap((word) => {
    const ranges: TextRange[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      ranges.push([starts[at] ?? 0, starts[at + word.length] ?? text.length]);
    }
    return ranges;
  });
}

/** The folded text, and for each of its units where the character begins that it comes from. */
function foldedWithStarts(text: string): { folded: string; starts: number[] } {
  let folded = '';
  let start = 0;
  const starts: number[] = [];
  for (const character of text) {
    const part = fold(character);
    for (let unit = 0; unit < part.length; unit += 1) starts.push(start);
    folded += part;
    start += character.length;
  }
  return { folded, starts: [...starts, text.length] };
}
