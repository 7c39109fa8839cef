import { textWidth } from './text-width.ts';

/** The room for a text: pixels, and its font. */
export interface Fit {
  width: number;
  font: string;
  /** Up to this width a text is shown whole. Absent: the width. */
  wholeWidth?: number | undefined;
}

const ellipsis = '…';
/** Similar names differ at their end. */
const mostTail = 12;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts with joined letters: cutting within a word would change its shape. */
const joined = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;

const plain = /^[\x20-\x7e]*$/;

/** A text without its middle, if it does not fit; null: it fits, or cannot be cut. */
export function cutMiddle(
  text: string,
  { width, font, wholeWidth = width }: Fit,
): { head: string; tail: string } | null {
  if (textWidth(text, font) <= wholeWidth || joined.test(text)) return null;
  const parts = partsOf(text);
  const room = width - textWidth(ellipsis, font);
  const tailCount = largest(Math.min(mostTail, Math.floor(parts.length / 2)), (count) =>
    fits(parts.slice(-count), room / 2),
  );
  const tail = tailCount === 0 ? '' : parts.slice(-tailCount).join('').trimStart();
  const headRoom = room - textWidth(tail, font);
  const headCount = largest(parts.length - tailCount, (count) =>
    fits(parts.slice(0, count), headRoom),
  );
  return { head: `${parts.slice(0, headCount).join('').trimEnd()}${ellipsis}`, tail };

  function fits(of: readonly string[], pixels: number): boolean {
    return textWidth(of.join(''), font) <= pixels;
  }
}

/** What must stay together, so that emoji and accents stay intact. */
function partsOf(text: string): string[] {
  // The segmenter takes 0.1 ms, for every row that scrolls by.
  return plain.test(text)
    ? text.split('')
    : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** The largest number up to `most` that fits, if all smaller ones do too. */
function largest(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
