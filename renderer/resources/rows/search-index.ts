import { fold } from '../../../shared/basics/fold.ts';

const end = '\0';

/**
 * All texts as one string, with their start positions. Searching one string takes a fifth of the time of 100,000 small
 * searches.
 */
export interface SearchIndex {
  text: string;
  /** One more entry than texts: the end of the last one. */
  starts: Uint32Array;
}

/** A text as it is searched. One by one: a single accent would otherwise slow down folding of the whole string. */
export function searchedIn(text: string): string {
  return fold(text.replaceAll(end, ' '));
}

/** `texts`: from `searchedIn`. */
export function indexTexts(texts: readonly string[]): SearchIndex {
  const text = texts.map((each) => each + end).join('');
  const starts = new Uint32Array(texts.length + 1);
  let at = -1;
  for (let index = 1; index <= texts.length; index += 1) {
    at = text.indexOf(end, at + 1);
    starts[index] = at + 1;
  }
  return { text, starts };
}

/** Marks the texts that do not contain the word. */
export function excludeWithout(
  { text, starts }: SearchIndex,
  word: string,
  isOut: Uint8Array,
): void {
  const count = starts.length - 1;
  let index = 0;
  let found = text.indexOf(word);
  while (found >= 0) {
    while ((starts[index + 1] ?? 0) <= found) isOut[index++] = 1;
    index += 1;
    found = index < count ? text.indexOf(word, starts[index]) : -1;
  }
  isOut.fill(1, index);
}
