/** A part of a name: digits, letters, or the characters between them. */
export interface Token {
  kind: 'number' | 'word' | 'gap';
  /** Words are in lower case, without accents. */
  text: string;
  /** Where it begins in the name. */
  start: number;
}

const pieces = /([0-9]+)|([\p{L}\p{M}]+)|[^0-9\p{L}\p{M}]+/gu;

export function tokensOf(name: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, 1: digits, 2: letters, index: start } of name.matchAll(pieces)) {
    if (digits !== undefined) tokens.push({ kind: 'number', text, start });
    else if (letters === undefined) tokens.push({ kind: 'gap', text, start });
    else tokens.push({ kind: 'word', text: fold(text), start });
  }
  return tokens;
}

/** Prepares words for comparison: people write `aout` and `Août`, and some systems decompose accents. */
export function fold(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z]+$/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '');
}
